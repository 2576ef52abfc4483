import type { LanguageTag } from '../text/model'

/** What is language-bound in finding how a name is described. Lower case, accents folded, singular. */
export interface NamingWords {
  /** What a person, group or place can be: the three sets below. */
  kinds: ReadonlySet<string>
  /** Leader, minister, spokesman: also what a capital makes a title ("Prime Minister Ann Berg"). */
  people: ReadonlySet<string>
  /** Group, movement, newspaper: what may stand right before its name ("the newspaper Haaretz"). */
  groups: ReadonlySet<string>
  /** Administration, country, office: stands beside a name behind a comma only; before one it is somebody else's. */
  others: ReadonlySet<string>
  /** Those of `others` that are places. */
  places: ReadonlySet<string>
  /** Words that may stand before a kind inside a description, besides those with a capital. */
  modifiers: ReadonlySet<string>
  /** Endings of words that can only be modifiers: Islamist, national. */
  modifierEnding: RegExp
  /** Second parts of a word with a hyphen that is a modifier: Iran-backed, London-based. */
  participle: RegExp
  /** Endings of words for a person who does something: behind a name, they are what the words before it describe. */
  agent: RegExp
  /** Words before a name that go with it and describe nothing: Mr., Mrs. */
  honorifics: ReadonlySet<string>
  /** "Secretary of State X": what stands behind a kind and "of" and is no name. */
  complements: ReadonlySet<string>
  articles: ReadonlySet<string>
  possessives: ReadonlySet<string>
  /** "Hamas, which controls Gaza,": the clause describes. */
  relatives: ReadonlySet<string>
  /** Verbs that open such a clause when it says what somebody is, and not what they did. */
  being: RegExp
  /** Finite verbs: what has one is a clause of its own and no description. */
  finite: RegExp
  /** Between a kind and what it is of. */
  of: ReadonlySet<string>
  /** Those after which a name is a place, or whose somebody is. */
  from: ReadonlySet<string>
  /** Those of `from` after which the name is a place. */
  within: ReadonlySet<string>
  /** Capitals that open names and never describe them: New Hampshire. */
  openings: ReadonlySet<string>
}

const list = (block: string) => new Set(block.split(/\s+/).filter(word => word !== ''))

/** The sets of kinds from their blocks of words; `kinds` is all of them. */
function kindsOf(blocks: Record<'people' | 'groups' | 'others' | 'places', string>) {
  const people = list(blocks.people)
  const groups = list(blocks.groups)
  const places = list(blocks.places)
  const others = new Set([...list(blocks.others), ...places])
  return { kinds: new Set([...people, ...groups, ...others]), people, groups, others, places }
}

const english: NamingWords = {
  ...kindsOf({
    people: `
    adviser advisor admiral activist actor actress agent aide ally ambassador analyst anchor archbishop artist assistant attorney
    author ayatollah banker baron billionaire bishop boss businessman businesswoman candidate captain caretaker cardinal ceo chair chairman
    chairperson chairwoman chancellor chief cleric coach co-founder colonel columnist commander commissioner congressman
    congresswoman consultant coordinator correspondent counsel counselor critic crown democrat deputy dictator diplomat director doctor
    donor economist editor emir engineer envoy executive expert father fighter founder fundraiser general governor guard head
    historian host husband imam insider inspector investigator investor journalist judge justice king lawmaker lawyer leader
    lieutenant lobbyist magistrate manager marshal mastermind mayor millionaire mogul mediator militant minister mother mp negotiator nominee officer
    official oligarch operative opponent organizer owner parliamentarian partner patriarch photographer player poet politician pollster pope
    preacher premier presenter president prime prince princess principal producer professor prosecutor protester queen rabbi
    reporter representative republican researcher rival ruler scholar scientist secretary senator sergeant sheikh shareholder singer son
    daughter brother sister wife widow soldier speaker spokesman spokesperson spokeswoman star statesman strategist strongman
    student sultan superintendent surgeon surrogate teacher terrorist treasurer tycoon veteran victim warlord whip winner witness
    writer gov sen rep gen lt col capt sgt maj adm prof amb`,
    groups: `
    agency airline alliance army assembly association bank battalion bloc brigade broadcaster campaign cartel channel charity
    church club coalition committee company conglomerate consortium corporation daily faction federation firm force foundation
    front gang giant group guerrilla institute institution lobby magazine maker manufacturer militia movement network newspaper ngo
    operator organisation organization outfit outlet paper party platform proxy publication publisher regiment resistance retailer
    rebel school sect service site startup station studio subsidiary syndicate team think-tank tribe troupe union university
    watchdog website weekly`,
    others: `
    administration arm authority ayatollahs body branch bureau cabinet cell college commission community congress council court
    democracy department dynasty embassy empire enemy government hospital ministry mission monarchy museum office parliament
    patron police power regime separatist society tribunal unit wing`,
    places: `
    capital city country district enclave island kingdom nation neighbour neighbor port province region republic state suburb
    territory town village`,
  }),
  modifiers: list(`
    senior top former ex acting interim caretaker veteran late chief deputy vice military political spiritual supreme leading
    prominent influential powerful powerless ruling governing opposition rival armed radical militant hardline hard-line
    far-right far-left right-wing left-wing moderate conservative liberal socialist communist nationalist secular religious
    foreign domestic internal external national regional local international global federal state public private security
    intelligence spy defense defence finance interior parliament parliamentary congressional presidential royal joint main
    major biggest largest second third first longtime long-time outspoken controversial embattled jailed exiled slain
    assassinated terrorist terror extremist news media tech oil gas energy health human rights police army navy air parent
    sister new old young small big close strong staunch key founding incumbent outgoing incoming elected disgraced popular
    independent official unofficial de facto prime crown high-ranking most senior guest executive
    communications policy campaign press political`),
  modifierEnding: /(?:(?<!^(?:ass|ex|ins|res|cons|pers|enl|tw|l))ist|al|ic|ary|ous|ern)$/,
  participle:
    /[-‐‑](?:backed|led|based|linked|aligned|allied|controlled|funded|born|occupied|owned|run|affiliated|supported|sponsored|ruled|held|educated|trained|elected|friendly)$/,
  agent: /(?:er|or|ist|ian|man|woman|ant)s?$|men$/,
  honorifics: list('mr mrs ms miss messrs dr mister doctor sir dame lord lady'),
  complements:
    list(`state staff defense defence foreign affairs interior finance health justice war homeland security treasury
    education trade energy general`),
  articles: list('the a an'),
  possessives: list('his her its their'),
  relatives: list('which who that'),
  being: /^(?:is|are|was|were|has|leads|.*[^s]s)$/,
  finite: /^(?:is|are|was|were|said|says|has|have|had|will|would|told)$/,
  of: list('of for to in at'),
  from: list('of from in at near'),
  within: list('in at near'),
  openings: list('new north south east west united great saint'),
}

const portuguese: NamingWords = {
  ...kindsOf({
    people: `
    presidente ministro ministra secretario secretaria chefe lider dirigente comandante general coronel major capitao delegado
    delegada governador governadora prefeito prefeita senador senadora deputado deputada vereador juiz juiza promotor promotora
    procurador advogado advogada porta-voz diretor diretora embaixador embaixadora papa rei rainha principe professor professora
    medico medica tecnico tecnica jogador jogadora atacante goleiro piloto ator atriz cantor cantora escritor escritora jornalista
    empresario empresaria economista analista especialista pesquisador assessor assessora coordenador coordenadora candidato
    candidata premie chanceler ex-presidente ex-ministro ex-governador ex-senador ex-deputado ex-prefeito atleta treinador
    treinadora lateral zagueiro meia volante nadador nadadora ginasta relator relatora corregedor corregedora`,
    groups: `
    grupo movimento organizacao milicia partido faccao agencia jornal revista site rede emissora empresa companhia fabricante
    banco clube time selecao sindicato`,
    others: `
    exercito forca ministerio universidade instituto hospital governo tribunal comissao conselho associacao federacao`,
    places: `
    pais cidade estado capital regiao provincia bairro ilha vila`,
  }),
  modifiers:
    list(`ex atual antigo antiga novo nova vice interino interina principal maior segundo primeiro primeira geral
    executivo executiva militar politico politica nacional estadual municipal federal civil tecnico internacional`),
  modifierEnding: /(?:ista|ano|ana|ense|ês|esa)$/,
  participle: /[-‐‑](?:americano|brasileiro)$/,
  agent: /(?:ista|dor|dora|tor|tora)e?s?$/,
  honorifics: list('sr sra dr dra dom dona'),
  complements: list(
    'estado defesa fazenda justica saude educacao exteriores interior governo seguranca publica',
  ),
  articles: list('o a os as um uma'),
  possessives: list('seu sua seus suas'),
  relatives: list('que'),
  being: /^(?:e|era|sao|eram|esta|tem|tinha|controla|lidera|preside|comanda|dirige|governa|chefia)$/,
  finite:
    /^(?:e|foi|era|sao|eram|disse|diz|tem|tinha|teve|esta|estava|vai|volta|ficou)$|.{3}(?:[aei]ram|ava|avam|ou)$|.{2}(?:[^ops]eu|iu)$/,
  of: list('de da do das dos para em'),
  from: list('de da do das dos em na no nas nos ao aos'),
  within: list('em na no nas nos'),
  openings: list('novo nova santa santo sao'),
}

/** The naming words of a language; null for one without a table, in which no descriptions are found. */
export function namingWords(language: LanguageTag | undefined): NamingWords | null {
  const primary = (language ?? '').toLowerCase().split(/[-_]/)[0]
  return primary === 'en' ? english : primary === 'pt' ? portuguese : null
}
