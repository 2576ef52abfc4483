import type { LanguageTag } from '../text/model'

/** What is language-bound in finding how a name is described. Lower case, accents folded, singular. */
export interface NamingWords {
  /** What a person, group or place can be: leader, minister, group, movement, newspaper. */
  kinds: ReadonlySet<string>
  /** Words that may stand before a kind inside a description, besides those with a capital. */
  modifiers: ReadonlySet<string>
  /** Endings of words that can only be modifiers: militant-ist, Iran-backed. */
  modifierEnding: RegExp
  /** Words before a name that go with it and describe nothing: Mr., Mrs. */
  honorifics: ReadonlySet<string>
  /** "Secretary of State X": what stands behind a kind and "of" and is no name. */
  complements: ReadonlySet<string>
  articles: ReadonlySet<string>
  possessives: ReadonlySet<string>
  /** "Hamas, which controls Gaza,": the clause describes. */
  relatives: ReadonlySet<string>
  /** Between a kind and what it is of. */
  of: ReadonlySet<string>
}

const list = (block: string) => new Set(block.split(/\s+/).filter(word => word !== ''))

const english: NamingWords = {
  kinds: list(`
    adviser advisor admiral activist actor actress agent aide ally ambassador analyst anchor archbishop artist assistant attorney
    author ayatollah banker baron bishop boss candidate captain caretaker cardinal ceo chair chairman chairperson chairwoman
    chancellor chief cleric coach colonel columnist commander commissioner congressman congresswoman coordinator correspondent
    counsel counselor critic crown deputy dictator diplomat director doctor economist editor emir engineer envoy executive
    expert father fighter founder general governor guard head historian host husband imam insider inspector investigator
    investor journalist judge justice king lawmaker lawyer leader lieutenant magistrate manager marshal mastermind mayor mediator
    militant minister mother mp negotiator officer official operative opponent owner parliamentarian partner patriarch player
    poet politician pope preacher premier presenter president prime prince princess principal producer professor prosecutor
    protester queen rabbi rebel representative reporter researcher rival ruler scholar scientist secretary senator sergeant
    sheikh shareholder singer son daughter brother sister wife widow soldier speaker spokesman spokesperson spokeswoman star
    statesman strategist strongman student sultan superintendent surgeon teacher terrorist treasurer tycoon veteran victim
    warlord winner witness writer
    administration agency airline alliance army arm assembly association authority ayatollahs bank battalion bloc body branch
    brigade broadcaster bureau cabinet campaign cartel cell channel charity church city club coalition college commission committee
    community company conglomerate congress consortium corporation council country court daily democracy department district
    dynasty embassy empire enclave enemy faction federation firm force foundation front gang giant government group guerrilla
    hospital institute institution island kingdom lobby magazine maker manufacturer militia ministry mission monarchy movement
    museum nation neighbour neighbor network newspaper ngo office operator organisation organization outfit outlet paper
    parliament party patron platform police port power province proxy publication publisher regiment region regime republic
    resistance retailer school sect separatist service site society startup state station studio subsidiary suburb syndicate
    team territory think-tank town tribe tribunal troupe union unit university village watchdog website weekly wing`),
  modifiers: list(`
    senior top former ex acting interim caretaker veteran late chief deputy vice military political spiritual supreme leading
    prominent influential powerful powerless ruling governing opposition rival armed radical militant hardline hard-line
    far-right far-left right-wing left-wing moderate conservative liberal socialist communist nationalist secular religious
    foreign domestic internal external national regional local international global federal state public private security
    intelligence spy defense defence finance interior parliament parliamentary congressional presidential royal joint main
    major biggest largest second third first longtime long-time outspoken controversial embattled jailed exiled slain
    assassinated terrorist terror extremist news media tech oil gas energy health human rights police army navy air parent
    sister new old young small big close strong staunch key founding incumbent outgoing incoming elected disgraced popular
    independent official unofficial de facto prime crown high-ranking most senior`),
  modifierEnding:
    /(?:ist|al|ic|ary|ous|ern|backed|led|based|linked|aligned|allied|controlled|funded|born|occupied|owned|run|affiliated|supported|sponsored|ruled)$/,
  honorifics: list('mr mrs ms miss messrs dr mister doctor sir dame lord lady'),
  complements:
    list(`state staff defense defence foreign affairs interior finance health justice war homeland security treasury
    education trade energy the general`),
  articles: list('the a an'),
  possessives: list('his her its their'),
  relatives: list('which who that'),
  of: list('of for to in at'),
}

const portuguese: NamingWords = {
  kinds: list(`
    presidente ministro ministra secretario secretaria chefe lider dirigente comandante general coronel major capitao delegado
    delegada governador governadora prefeito prefeita senador senadora deputado deputada vereador juiz juiza promotor promotora
    procurador advogado advogada porta-voz diretor diretora embaixador embaixadora papa rei rainha principe professor professora
    medico medica tecnico tecnica jogador jogadora atacante goleiro piloto ator atriz cantor cantora escritor escritora jornalista
    empresario empresaria economista analista especialista pesquisador assessor assessora coordenador coordenadora candidato
    candidata premie chanceler ex-presidente ex-ministro
    grupo movimento organizacao milicia partido faccao exercito forca agencia ministerio jornal revista site rede emissora
    empresa companhia fabricante banco universidade instituto hospital clube time selecao pais cidade estado capital regiao
    provincia bairro governo tribunal comissao conselho associacao sindicato federacao`),
  modifiers:
    list(`ex atual antigo antiga novo nova vice interino interina principal maior segundo primeiro primeira geral
    executivo executiva militar politico politica nacional estadual municipal federal civil tecnico internacional`),
  modifierEnding: /(?:ista|ano|ana|ense|ês|esa)$/,
  honorifics: list('sr sra dr dra dom dona'),
  complements: list(
    'estado defesa fazenda justica saude educacao exteriores interior governo seguranca publica',
  ),
  articles: list('o a os as um uma'),
  possessives: list('seu sua seus suas'),
  relatives: list('que'),
  of: list('de da do das dos para em'),
}

/** The naming words of a language; null for one without a table, in which no descriptions are found. */
export function namingWords(language: LanguageTag | undefined): NamingWords | null {
  const primary = (language ?? '').toLowerCase().split(/[-_]/)[0]
  return primary === 'en' ? english : primary === 'pt' ? portuguese : null
}
