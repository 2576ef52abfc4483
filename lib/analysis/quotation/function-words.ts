/** Closed-class words of English, as data. Origin: the closed classes of the Penn Treebank tag set (DT, IN, CC, MD, PRP, WP, auxiliaries). */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

export const DETERMINERS = set(
  'the a an this that these those his her their its our my your some several many few two three four five six seven eight nine ten one another both all most other each every any no dozens hundreds thousands scores',
)
export const PREPOSITIONS = set(
  'about above across after against along amid amidst among around as at before behind below beneath beside besides between beyond by despite down during except for from in inside into like near of off on onto out outside over past per regarding since through throughout to toward towards under until up upon via with within without',
)
export const CONJUNCTIONS = set(
  'and or but nor so yet because although though while whereas when whenever where wherever if unless whether than that once lest',
)
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t not also never",
)
/** Adverbs that come between a subject and its verb, or open a sentence. */
export const ADVERBS = set(
  'both all each also then later earlier now still even just only often always never once again previously recently repeatedly reportedly already ever has had have however meanwhile instead moreover furthermore nevertheless additionally finally today yesterday tomorrow tonight perhaps maybe indeed thus therefore there here not too further far soon afterwards afterward sometimes famously publicly privately openly simply merely flatly bluntly angrily quickly jokingly recently specifically apparently initially eventually clearly essentially certainly actually really probably likely generally usually frequently',
)
/** Words of order: they open sentences (“Last Thursday”) and stand inside descriptions (“a second official”). */
export const ORDINALS = set('first second third fourth last next')
export const RELATIVES = set('who whom whose which what how why')

export const PRONOUNS: ReadonlyMap<string, 'male' | 'female' | 'plural' | 'thing' | 'first' | 'relative'> =
  new Map([
    ['he', 'male'],
    ['she', 'female'],
    ['they', 'plural'],
    ['it', 'thing'],
    ['i', 'first'],
    ['we', 'first'],
    ['who', 'relative'],
  ])

/** Every closed-class word: a noun phrase ends before it. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...AUXILIARIES,
  ...ADVERBS,
  ...RELATIVES,
  ...PRONOUNS.keys(),
  'him',
  'them',
  'us',
  'me',
  'you',
  'himself',
  'herself',
  'themselves',
  'itself',
  'yes',
])

/** Days and months: capitalised, never a speaker. */
export const CALENDAR = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun',
)
