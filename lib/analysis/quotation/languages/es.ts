import { runs, words, type SpeechTable } from './model'

export const es: SpeechTable = {
  tag: 'es',
  verbs:
    words(`dijo dijeron dice dicen decía dicho afirmó afirmaron afirma afirman afirmado aseguró aseguraron asegura aseguran explicó
    explicaron explica añadió añadieron añade agregó agregaron agrega señaló señalaron señala señalado declaró declararon declara declarado
    respondió respondieron responde preguntó preguntaron pregunta contó contaron cuenta relató relata informó informaron informa informado
    anunció anunciaron anuncia anunciado alertó alertaron alerta advirtió advirtieron advierte lamentó lamentaron lamenta argumentó argumenta garantizó
    negó negaron niega admitió admitieron admite reconoció reconocieron reconoce reveló revela revelaron comentó comentaron comenta concluyó
    concluye criticó criticaron critica defendió defiende prometió prometen promete reclamó reclamaron reclama observó escribió escribe
    escribieron confirmó confirmaron confirma reiteró reitera subrayó subraya destacó destaca destacaron recalcó indicó indicaron indica insistió
    insiste pidió pidieron pide exigió exige exigieron sostuvo sostiene recordó recuerda manifestó manifiesta expresó expresa apuntó apunta
    precisó precisa resumió resume opinó opina sugirió denunció denuncia celebró celebra estimó ironizó gritó gritaba zanjó matizó remarcó replicó descartó
    asegurado explicado añadido agregado respondido contado alertado advertido lamentado negado admitido reconocido revelado concluido criticado
    defendido prometido reclamado confirmado reiterado subrayado destacado recalcado indicado insistido pedido exigido sostenido recordado
    manifestado apuntado precisado denunciado`),
  naming: words(
    'calificó calificaron califica tildó tilda tachó tacha llamó llama llamaron describió describe definió define consideró considera acusó acusa habló habla',
  ),
  between: words(
    'no nunca ya también aún se le les nos me ha han había habían fue luego después ayer hoy solo',
  ),
  that: words('que'),
  sources: runs(`
    de acuerdo con
    a juicio de
    en opinión de
    según`),
  sourcesBehind: new Set(),
  articles: words('el la los las un una unos unas dos tres su sus'),
  oblique: new Set(),
  particles: words('de del la las los y e da von van'),
  prepositions: words(
    'a al en de del por para con sin sobre entre contra tras hasta desde bajo durante como que ante hacia mediante',
  ),
  pronouns: new Map([
    ['él', 'male'],
    ['ella', 'female'],
    ['ellos', 'plural'],
    ['ellas', 'plural'],
  ]),
  titles: words('sr sra srta dr dra prof don doña señor señora'),
  dropsSubject: true,
  capitalNouns: false,
}
