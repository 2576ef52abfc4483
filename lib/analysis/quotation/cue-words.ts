/**
 * Words that introduce or close reported words, as data.
 *
 * Origin: the verb classes of B. Levin, "English Verb Classes and Alternations" (1993), and VerbNet 3: say (37.7), tell (37.2),
 * manner of speaking (37.3), complain (37.8), advise (37.9), transfer of a message (37.1), judgment (33) and characterise (29.2),
 * pruned to what newspapers use, with the verbs of written and online messages added (tweet, post, email, text).
 */

/** Verbs that nearly always report words: their subject speaks. */
const SAYING = `say tell add state announce declare claim assert insist maintain contend argue explain note observe remark comment
  acknowledge admit concede confess reply respond answer retort counter recall recount warn caution predict promise pledge vow
  swear stress emphasize emphasise reiterate repeat complain lament protest object quip joke tweet write email conclude continue
  confirm deny allege report testify suggest hint mention opine muse boast brag urge advise ask inquire wonder plead beg demand
  proclaim utter summarize summarise venture assess stipulate pronounce profess affirm attest inform interject exclaim volunteer agree disagree speculate posit`

/** Voices and manners: reporting when they stand beside a quotation. */
const MANNER = `shout yell scream cry whisper murmur mutter mumble growl snap chant sing intone thunder bellow chuckle laugh sigh
  groan gasp sneer scoff jeer grumble gripe drawl rail fume gush blurt bark snarl crow`

/** Verbs that characterise or take up words: reporting when a marked fragment is their object. */
const CHARACTERISING = `call describe brand label dub term denounce condemn blast slam criticize criticise decry deride mock ridicule
  accuse charge blame praise hail laud applaud tout cite quote characterize characterise portray dismiss reject refer
  chide chastise lash berate excoriate scold lambaste rebuke`

/** Thinking, feeling, publishing and other verbs that carry quoted words now and then. */
const LOOSE = `believe think feel hope expect want know find show indicate reveal read go offer begin start open close end finish
  post publish issue release propose discuss talk speak point put argue press challenge tease defend outline detail deliver
  figure reason decide doubt fear worry learn hear see consider estimate ask invite order instruct rule signal echo
  paraphrase elaborate clarify weigh chime pose preach teach communicate convey disclose divulge request`

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  swear: 'swears swore sworn swearing',
  sing: 'sings sang sung singing',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  know: 'knows knew known knowing',
  find: 'finds found finding',
  show: 'shows showed shown showing',
  read: 'reads read reading',
  go: 'goes went gone going',
  begin: 'begins began begun beginning',
  speak: 'speaks spoke spoken speaking',
  put: 'puts put putting',
  beg: 'begs begged begging',
  admit: 'admits admitted admitting',
  quip: 'quips quipped quipping',
  brag: 'brags bragged bragging',
  rip: 'rips ripped ripping',
  slam: 'slams slammed slamming',
  refer: 'refers referred referring',
  dub: 'dubs dubbed dubbing',
  snap: 'snaps snapped snapping',
  hear: 'hears heard hearing',
  see: 'sees saw seen seeing',
  teach: 'teaches taught teaching',
  lash: 'lashes lashed lashing',
  blurt: 'blurts blurted blurting',
}

/** 3: reports words by itself. 2: reports beside a quotation. 1: reports when a quotation is its object. 0.5: now and then. */
export type CueStrength = 3 | 2 | 1 | 0.5

export type CueForm = 'past' | 'present' | 'base' | 'ing'

export interface CueWord {
  lemma: string
  form: CueForm
  strength: CueStrength
  /** Of another language than English. */
  foreign?: true
}

function inflect(lemma: string): [CueForm, string][] {
  const irregular = IRREGULAR[lemma]?.split(' ')
  if (irregular) {
    return irregular.map((form, i): [CueForm, string] => [
      i === 0 ? 'present' : form.endsWith('ing') ? 'ing' : 'past',
      form,
    ])
  }
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const yStem = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null
  const third = yStem ? `${yStem}ies` : /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [
    ['present', third],
    ['past', yStem ? `${yStem}ied` : `${stem}ed`],
    ['ing', `${stem}ing`],
  ]
}

/**
 * Verbs of saying in German, French, Spanish, Portuguese and Italian news, inflected as they stand beside a quotation. Origin: written for
 * this project, the commonest ones only.
 */
const OTHER_LANGUAGES = `sagte sagten sagt sagen erklärte erklärten betonte meinte fügte schrieb warnte kritisierte forderte
  dit déclare déclaré affirmé affirme ajouté ajoute expliqué explique assuré assure estime
  dijo dice dijeron afirmó afirma aseguró explicó añadió señaló declaró
  disse disseram afirmou afirma declarou explicou acrescentou ressaltou
  dichiarato detto spiegato aggiunto affermato`

function build(): ReadonlyMap<string, CueWord> {
  const words = new Map<string, CueWord>()
  const families: [string, CueStrength][] = [
    [SAYING, 3],
    [MANNER, 2],
    [CHARACTERISING, 1],
    [LOOSE, 0.5],
  ]
  for (const [family, strength] of families) {
    for (const lemma of family.split(/\s+/)) {
      const forms: [CueForm, string][] = [['base', lemma], ...inflect(lemma)]
      for (const [form, word] of forms) if (!words.has(word)) words.set(word, { lemma, form, strength })
    }
  }
  for (const word of OTHER_LANGUAGES.trim().split(/\s+/)) {
    if (!words.has(word)) words.set(word, { lemma: word, form: 'past', strength: 3, foreign: true })
  }
  return words
}

/** Inflected form in lower case → cue. */
export const CUE_WORDS: ReadonlyMap<string, CueWord> = build()

/** Nouns whose owner speaks: "his assertion that …", "in a statement". Same origin, nominalised. */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `statement remark remarks comment comments claim assertion argument warning announcement declaration promise pledge vow insistence
  suggestion contention complaint tweet post email letter memo speech interview message words view opinion belief conclusion
  admission acknowledgment reply response answer question call allegation accusation charge testimony observation prediction`.split(
    /\s+/,
  ),
)
