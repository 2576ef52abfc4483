/**
 * Titles and the nouns by which news names people and bodies, as data.
 * Origin: written for this project from the courtesy, office and rank titles of the AP Stylebook's entries on titles, and from the
 * hyponyms of "person", "organization" and "document" in WordNet 3.1 that stand as subjects in news.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const MALE_TITLES = set(
  'mr sir lord king prince sheikh sheik father brother monsieur herr señor pope archbishop emperor duke mullah ayatollah imam',
)
export const FEMALE_TITLES = set(
  'mrs ms miss mme madame lady queen princess sister frau señora dame duchess mother',
)

/** Words before a name that are not part of it, in lower case without the full stop. */
export const TITLES: ReadonlySet<string> = new Set([
  ...MALE_TITLES,
  ...FEMALE_TITLES,
  ...set(`dr prof professor sen senator rep representative gov governor president vice premier chancellor minister secretary
  ambassador general gen colonel col captain capt major maj lieutenant lt sergeant sgt cpl pvt admiral adm commander cmdr judge
  justice mayor councilman councilwoman congressman congresswoman chairman chairwoman chair chief director sheriff officer
  detective attorney rev reverend rabbi bishop cardinal speaker coach hon dean provost deputy assistant undersecretary
  commissioner leader candidate councillor councilor alderman constable inspector superintendent baroness marshal brigadier whip trooper corporal comptroller kanzler kanzlerin bundeskanzler präsident ministerpräsident président ministre presidente ministro former ex-president ex-governor state`),
])

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATIONS = set(
  `mr mrs ms dr prof sen rep gov gen col capt maj lt sgt cpl pvt adm cmdr rev hon jr sr st ave blvd dept inc corp co ltd vs no
  u.s u.n u.k d.c e.g i.e a.m p.m jan feb mar apr aug sept sep oct nov dec mt ft fla calif conn mass ill tex pa wis mich minn ariz
  ky ga va md del tenn okla ore wash neb nev colo ark ala miss mo la kan ind vt n.h n.y n.j n.c s.c n.d s.d w.va r.i n.m`,
)

/** Nouns for one person or several. Together with `isPersonNoun`'s endings they tell a speaker from a thing. */
const PERSON_NOUNS =
  set(`official officials spokesman spokeswoman spokesperson spokespeople spokesmen aide aides adviser advisers
  advisor advisors analyst analysts expert experts critic critics voter voters supporter supporters opponent opponents resident residents witness
  witnesses source sources leader leaders candidate candidates senator senators congressman congresswoman lawmaker lawmakers
  governor mayor president minister ministers premier secretary director chief head chairman chairwoman ceo executive executives
  manager officer officers police prosecutor prosecutors lawyer lawyers attorney attorneys judge judges justice justices
  professor scientist scientists researcher researchers scholar scholars historian economist economists pollster strategist strategists
  consultant consultants reporter reporters journalist journalists columnist anchor host moderator commentator editor author writer
  blogger pundit pundits doctor doctors nurse nurses physician patient patients teacher teachers student students parent parents
  mother father son daughter brother sister wife husband widow friend friends neighbor neighbors neighbour neighbours
  family families relative relatives man woman men women boy girl child children people person activist activists advocate
  advocates protester protesters demonstrators organizer organizers volunteer volunteers member members colleague colleagues
  ally allies rival rivals democrat democrats republican republicans conservative conservatives liberal liberals progressives
  delegate delegates donor donors staffer staffers operative operatives surrogate surrogates nominee mogul billionaire businessman
  veteran veterans soldier soldiers general admiral commander commanders diplomat diplomats ambassador envoy negotiator negotiators
  mediator mediators militants rebels agent agents investigator investigators detective deputy sheriff captain coach player
  players fan fans actor actress singer star celebrity comedian artist filmmaker producer owner founder co-founder partner worker
  workers employee employees farmer farmers driver priest pastor bishop pope rabbi imam king queen prince princess senator
  insider insiders observer observers speaker representative representatives counterpart predecessor successor newcomer
  front-runner frontrunner duo couple pair trio crowd audience participant participants viewer viewers user users customer
  customers others someone somebody everyone everybody nobody anyone those biographer bystander lobbyist lobbyists trader
  traders investor investors contender hopeful incumbent challenger mouthpiece negotiators physician tycoon guest caller
  pilot engineer developer programmer gamer commenter enthusiast landlord tenant homeowner pediatrician psychologist
  baker bakers diver divers fisherman fishermen fisher fishers butcher carpenter plumber electrician mechanic builder builders architect surveyor
  inspector inspectors warden ranger rangers firefighter firefighters paramedic paramedics medic medics midwife midwives surgeon surgeons dentist vet
  pharmacist psychiatrist therapist counselor counsellor carer carers caregiver librarian curator archivist physicist mathematician lecturer lecturers
  tutor headteacher headmaster pupil pupils trainer goalkeeper striker midfielder defender swimmer cyclist boxer referee umpire jockey poet
  playwright musician musicians drummer composer dancer painter sculptor photographer photographers cameraman publisher publishers
  broadcaster presenter chef waiter waitress barista bartender shopkeeper shopkeepers grocer merchant merchants salesman banker bankers accountant auditor
  auditors clerk receptionist cashier janitor bodyguard gardener shepherd hunter hunters miner miners sailor sailors skipper steward trucker
  truckers hostage hostages captive captives prisoner prisoners inmate inmates detainee detainees suspects defendant defendants plaintiff
  plaintiffs survivor survivors passenger passengers tourist tourists visitor visitors migrant migrants refugee refugees settler settlers villager
  villagers citizen citizens taxpayer taxpayers commuter commuters shopper shoppers pensioner pensioners retiree retirees widower teenager teenagers
  grandmother grandfather grandson granddaughter uncle aunt niece nephew cousin cousins stepfather stepmother fiancé fiancée girlfriend
  boyfriend spouse monk nun vicar chaplain preacher cleric clerics archbishop councillor councillors councilor councilors backbencher
  mp mps treasurer ombudsman commissioner commissioners coroner magistrate magistrates juror jurors solicitor barrister barristers undersecretary consul
  emissary peacekeepers gunman gunmen attacker attackers assailant fugitive hacker hackers whistleblower whistleblowers informant defector dissident
  dissidents warlord fighters insurgents trooper troopers seaman ferryman ferrymen dockers docker seller sellers vendor vendors buyer buyers breeder
  beekeeper winemaker brewer bricklayer welder roofer janitors caretaker babysitter nanny`)

/** Nouns for bodies and papers that "say": government, campaign, report, statement. */
export const BODY_NOUNS =
  set(`government administration campaign committee commission council court ministry department agency
  bureau office police company firm group organization organisation organizers party team union association network newspaper paper
  magazine site website outlet board panel league club church university school institute foundation coalition
  movement militia army military forces force troops navy embassy state states city county country nation nations authorities authority
  regulator bank banks industry report reports study survey poll polls statement memo letter document documents lawsuit complaint
  filing article editorial book ad ads video tweet post message email release transcript excerpt excerpts indictment ruling order bill
  law sources media press white delegation alliance watchdog think-tank tank monitor observatory service station channel
  regime opposition faction parliament congress senate house embassy summary note text headline sign banner slogan petition side sides`)

const PERSON_ENDINGS =
  /(?:spokes|police|sales|states|business|congress|council|assembly|camera|fire|gun|chair|states)(?:man|men|woman|women|person|people)$|(?:ist|ists|ician|icians|ologist|ologists)$/

/** Verbs and things that end like “scientist”. */
const NOBODY =
  /^(?:ins|cons|ex|coex|ass|res|pers|subs|des|enl|tw|wr|l|m|f|g|he|ho|mo|(?:wait|play|short|black|check|wish|watch|white)l)ists?$/

/** “Hosts”, “heads”: more often what someone does than several people. */
const VERBS_IN_S = /^(?:head|host|anchor|pilot|partner|star|state|author|coach)s$/

/** Places and firms: before or behind a name they say that it is no person's. Not subjects by themselves. */
const PLACE_AND_FIRM_NOUNS = set(
  'capital town village province region district island suburb port river charity startup start-up chain retailer airline carrier brand label band insurer manufacturer carmaker automaker supplier publication daily weekly',
)

export const isPlaceOrFirm = (word: string): boolean =>
  PLACE_AND_FIRM_NOUNS.has(word) || /.(?:maker|firm)$/.test(word)

/** Papers and counts: what "according to" or "show" has as subject and what is no body that speaks. Part of `BODY_NOUNS` or beside it. */
const PAPER_NOUNS =
  set(`report study survey poll statement memo letter document lawsuit complaint filing article editorial book ad video tweet post
  message email release transcript excerpt indictment ruling order bill law summary note text headline sign banner slogan petition
  tally account figure record estimate statistic data manuscript file cable diary analysis image photo footage map chart
  list census index test result calculation projection forecast audit review paper draft dossier testimony evidence database side`)

/** Whether a noun in lower case, singular or plural, is a paper, a count or a side: it is quoted from, and is no person or body. */
export function isPaperNoun(word: string): boolean {
  return (
    PAPER_NOUNS.has(word) ||
    (word.endsWith('s') && PAPER_NOUNS.has(word.slice(0, -1))) ||
    (word.endsWith('ies') && PAPER_NOUNS.has(`${word.slice(0, -3)}y`))
  )
}

/** Whether a noun in lower case names a person or people. */
export function isPersonNoun(word: string): boolean {
  if (NOBODY.test(word)) return false
  if (PERSON_NOUNS.has(word) || PERSON_ENDINGS.test(word)) return true
  if (word.endsWith('s') && !VERBS_IN_S.test(word) && PERSON_NOUNS.has(word.slice(0, -1))) return true
  return PERSON_NOUNS.has(word.replace(/^.*-/, ''))
}

/** Whether a noun in lower case names a body or a paper that speaks for one, in singular or plural. */
export function isBodyNoun(word: string): boolean {
  return (
    BODY_NOUNS.has(word) ||
    (word.endsWith('s') && BODY_NOUNS.has(word.slice(0, -1))) ||
    (word.endsWith('ies') && BODY_NOUNS.has(`${word.slice(0, -3)}y`))
  )
}

/** Adjectives that a sentence or title begins with and no name: “Senior Hamas official”. */
export const RANK_WORDS = set(
  'senior top former ex-president then-president longtime veteran acting interim outgoing incoming retired late deputy',
)

/** Name words that make a capitalised run a body rather than a person. */
export const BODY_NAME_WORDS =
  set(`university college school institute department ministry office committee commission council
  court bank party campaign church times post news journal tribune herald press house senate congress parliament force forces army
  navy police agency bureau association federation union league club inc corp corporation company co group fund foundation center
  centre network television tv radio magazine states kingdom nations republic city county street board authority administration
  government reserve hospital museum movement brigade brigades front alliance coalition council states hall media service services
  project society trust act amendment constitution war day jihad guard guards union unions organisation organization airlines
  airways motors holdings industries systems technologies laboratories gazette chronicle telegraph globe courier daily weekly
  observatory watch chamber archive archives library orchestra stadium commonwealth emirates treasury exchange railways united rovers
  wanderers fc patrol`)

/**
 * Of those, the ones that no family bears: they make a body of a run that begins with a first name (“St. Mary Hospital”, “Jackson
 * County”).
 */
export const PLAIN_BODY_WORDS =
  set(`university college school institute department ministry office committee commission council association
  federation hospital museum library county city chamber stadium airlines airways holdings industries foundation society
  authority agency bureau company corporation inc corp coalition airport orchestra center centre fund
  police patrol`)

/**
 * Adjectives of peoples, regions and faiths: alone they name nobody. Origin: the demonyms of the CIA World Factbook's "Nationality"
 * entries, with regions and faiths added.
 */
const ADJECTIVES_OF_PEOPLES =
  set(`afghan albanian algerian american arab arabic argentine argentinian armenian asian african australian austrian
  azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian
  canadian catalan catholic chadian chechen chilean chinese christian colombian congolese croatian cuban cypriot czech danish democratic dutch
  eastern ecuadorian egyptian emirati english eritrean estonian ethiopian european finnish french georgian german ghanaian greek
  guatemalan haitian hindu honduran hungarian icelandic indian indonesian iranian iraqi irish islamic islamist israeli italian
  ivorian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz lao latin latvian lebanese liberian
  libyan lithuanian macedonian malaysian malian maltese mexican moldovan mongolian moroccan muslim nepalese nicaraguan nigerian
  northern norwegian omani orthodox ottoman pakistani palestinian panamanian paraguayan persian peruvian philippine filipino
  polish portuguese protestant qatari roman romanian russian rwandan saudi scottish senegalese serbian shia shiite sikh singaporean
  slovak slovenian somali southern soviet spanish sudanese sunni swedish swiss syrian taiwanese tajik tanzanian thai
  tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian
  zimbabwean zionist`)

/** Whether a capitalised word is an adjective of a people, region or faith: “Israeli”, “Anglo-French”, “Western”. */
export const isAdjectiveOfPeople = (lower: string): boolean =>
  ADJECTIVES_OF_PEOPLES.has(lower) || ADJECTIVES_OF_PEOPLES.has(lower.replace(/^.*-/, ''))

/** Particles inside names: "Abdel Fattah el-Sissi", "Tamim bin Hamad Al Thani", "Ursula von der Leyen". */
export const NAME_PARTICLES = set(
  'de la bin al van von der den di da el ibn abu ben dos du le del della ter zu y st',
)

/** Places, peoples and bodies that one capitalised word names: their statements are a group's. */
export const GROUP_NAMES =
  set(`israel iran iraq syria lebanon egypt qatar jordan turkey russia ukraine china japan germany france britain
  england scotland ireland italy spain poland india pakistan afghanistan mexico canada brazil australia america europe africa asia
  washington london paris berlin moscow beijing tehran kyiv hamas hezbollah fatah nato fifa opec fbi cia nsa irs epa nasa cnn bbc fox
  nbc abc cbs msnbc reuters axios politico bloomberg breitbart twitter facebook google apple microsoft amazon gop dnc rnc u.s us u.n un
  u.k uk eu congress parliament senate pentagon kremlin vatican isis taliban democrats republicans palestine gaza saudi arabia korea
  cairo doha beirut damascus baghdad riyadh ankara istanbul kabul islamabad delhi mumbai tokyo seoul taipei hanoi bangkok manila
  jakarta canberra ottawa toronto brussels rome madrid vienna warsaw prague budapest athens lisbon stockholm oslo copenhagen helsinki
  dublin edinburgh geneva zurich munich hamburg nairobi lagos johannesburg khartoum tripoli tunis algiers caracas bogota havana
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
  louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont wisconsin wyoming hampshire jersey carolina dakota angeles francisco vegas orleans
  jerusalem ramallah rafah chicago boston philadelphia houston miami seattle detroit atlanta cleveland pittsburgh baltimore cincinnati milwaukee minneapolis
  sacramento
  vietnam cuba venezuela colombia argentina greece sweden norway finland denmark netherlands belgium switzerland austria hungary`)
