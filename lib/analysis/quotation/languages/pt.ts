import { runs, words, type SpeechTable } from './model'

export const pt: SpeechTable = {
  tag: 'pt',
  verbs:
    words(`disse disseram diz dizem dizia dito afirmou afirmaram afirma afirmam afirmado declarou declararam declara
    declarado explicou explicaram explica explicado acrescentou acrescenta acrescentaram ressaltou ressalta destacou destaca
    respondeu responderam responde perguntou perguntaram pergunta questionou contou contaram conta relatou relataram relata
    informou informaram informa informado anunciou anunciaram anuncia alertou alertaram alerta advertiu adverte lamentou lamenta lamentaram
    argumentou argumenta garantiu garante garantiram assegurou assegura negou nega negaram admitiu admite admitiram reconheceu reconhece
    revelou revela revelaram comentou comenta comentaram concluiu conclui completou completa criticou critica criticaram defendeu defende
    defenderam prometeu promete prometeram reclamou reclama observou observa avaliou avalia avaliaram escreveu escreve escreveram confirmou
    confirma confirmaram reiterou reitera ponderou frisou frisa salientou salienta sublinhou sublinha enfatizou apontou aponta indicou indica
    indicaram insistiu insiste pediu pede pediram exigiu exige sustentou sustenta recordou recorda lembrou lembra brincou desabafou desabafa
    resumiu resume opinou opina sugeriu sugere previu prevê estimou estima estimaram`),
  naming: words(
    'chamou chamaram chama classificou classificaram classifica considerou consideraram considera definiu define descreveu descreve qualificou falou fala denunciou denuncia acusou acusa',
  ),
  between: words(
    'não nunca já também ainda se lhe lhes nos me foi havia tinha tem têm haviam tinham ainda então depois ontem hoje só',
  ),
  that: words('que'),
  sources: runs(`
    de acordo com
    na avaliação de
    na opinião de
    segundo
    conforme`),
  sourcesBehind: new Set(),
  articles: words('o a os as um uma uns umas dois duas três seu sua seus suas'),
  oblique: new Set(),
  particles: words('de da do das dos e del di von van'),
  prepositions: words(
    'a ao à aos às em no na nos nas de da do das dos por pelo pela pelos pelas para com sem sobre entre contra após até desde sob durante como que num numa ante perante',
  ),
  pronouns: new Map([
    ['ele', 'male'],
    ['ela', 'female'],
    ['eles', 'plural'],
    ['elas', 'plural'],
  ]),
  titles: words('sr sra dr dra prof profa dom dona senhor senhora'),
  dropsSubject: true,
  capitalNouns: false,
}
