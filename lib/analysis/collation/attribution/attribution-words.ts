import type { LanguageTag } from '../../text/model'

/** What is language-bound in attributing a statement. Lower case, accents folded. */
export interface AttributionWords {
  /** Verbs of saying, finite forms: they make a frame with their subject. */
  verbs: ReadonlySet<string>
  /** Phrases that name the speaker behind them: "according to". */
  sources: readonly (readonly string[])[]
  /** Where a frame may be found: the verbs, and the first words of the phrases that name a speaker. */
  signals: ReadonlySet<string>
  /** Between subject and verb: has, also, repeatedly. */
  between: ReadonlySet<string>
  /** Before a subject, no part of it: but, however, while. */
  openers: ReadonlySet<string>
  /** A subject that holds one of these is not the verb's own. */
  relatives: ReadonlySet<string>
  /** Prepositions at which a speaker behind the verb ends: "said Smith on Monday". */
  ends: ReadonlySet<string>
  articles: ReadonlySet<string>
  singular: ReadonlySet<string>
  plural: ReadonlySet<string>
  /** Beginnings of words that show that somebody's view is told, without a frame. */
  hints: RegExp
  /** A clause that a verb of any kind opens: "made it clear that". */
  that: string
}

const list = (block: string) => new Set(block.split(/\s+/).filter(word => word !== ''))

function withSignals(words: Omit<AttributionWords, 'signals'>): AttributionWords {
  return { ...words, signals: new Set([...words.verbs, ...words.sources.map(phrase => phrase[0] ?? '')]) }
}

const english = withSignals({
  verbs:
    list(`said says say told tells stated states announced announces warned warns added adds explained explains claimed
    claims insisted insists confirmed confirms reported reports noted notes argued argues declared declares alleged alleges
    acknowledged acknowledges estimated estimates`),
  sources: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'reported', 'by'],
  ],
  between: list(
    'has have had also repeatedly later then earlier previously reportedly again both all since already',
  ),
  openers: list(
    'but however and meanwhile while as though although when because so yet still also then later earlier today after',
  ),
  relatives: list('who which that whom whose where when if'),
  ends: list('on in at after before during when while as until since'),
  articles: list('the a an his her its their'),
  singular: list('he she it'),
  plural: list('they we'),
  hints:
    /^(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|stat(?:ed?|es|ing|ements?)|announc|warn|add(?:ed|s|ing)$|expla|claim|insist|confirm|report|not(?:ed|es|ing)$|argu|declar|alleg|acknowledg|estimat|accord|den(?:ied|ies|y)|accus|vow|promis|pledg|threat|urg|demand|want|call|believ|expect|hope|fear|suspect|apparent|spokes|asked|answer|repl|suggest|point|indicat|describ|conced|admit|assert|contend|maintain|stress|emphasi|reveal|disclos|signal|blam|critici|reject|dismiss|refus|agree|think|thought|consider|view|perceiv|cit(?:ed|es|ing)$|quot|letter|document|source)/,
  that: 'that',
})

const portuguese = withSignals({
  verbs:
    list(`disse diz dizem disseram afirmou afirma afirmam afirmaram declarou declara informou informa informaram anunciou
    anuncia explicou explica alertou alerta confirmou confirma relatou relata acrescentou contou conta ressaltou destacou
    garantiu negou estimou estima`),
  sources: [['segundo'], ['de', 'acordo', 'com'], ['conforme'], ['nas', 'palavras', 'de']],
  between: list('tambem ja ainda nao'),
  openers: list('mas porem e enquanto embora quando porque entao ontem hoje'),
  relatives: list('que quem qual cujo onde se'),
  ends: list('em na no nesta neste durante apos antes quando depois ate desde'),
  articles: list('o a os as um uma'),
  singular: list('ele ela'),
  plural: list('eles elas nos'),
  hints:
    /^(?:diss|diz|afirm|declar|inform|anunci|explic|alert|confirm|relat|acresc|cont(?:ou|a)$|ressalt|destac|garant|neg(?:ou|a)|estim|segundo|acordo|conforme|acus|promet|ameac|exig|quer|acredit|esper|tem(?:e|em)$|suspeit|aparent|porta-voz|suger|indic|admit|critic|rejeit|recus|fonte|nota$|comunicado)/,
  that: 'que',
})

const none = withSignals({
  verbs: new Set(),
  sources: [],
  between: new Set(),
  openers: new Set(),
  relatives: new Set(),
  ends: new Set(),
  articles: new Set(),
  singular: new Set(),
  plural: new Set(),
  hints: /^/,
  that: '',
})

/** The attribution words of a language. One without a table finds no frames, and every word hints at a view. */
export function attributionWords(language: LanguageTag | undefined): AttributionWords {
  const primary = (language ?? '').toLowerCase().split(/[-_]/)[0]
  return primary === 'en' ? english : primary === 'pt' ? portuguese : none
}
