/**
 * General knowledge about names that letters cannot tell: names that look alike and are not one, and names that
 * have two spellings in use. Folded letters, no blanks.
 */

/** Names of countries and territories, English, with common forms in other languages. No two are spellings of each other. */
const COUNTRIES = `
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad
  chile china colombia comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia
  eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti
  honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati
  korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar
  malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco
  mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama
  paraguay peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia
  slovenia somalia somaliland spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga
  tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
  tibet gaza scotland england wales austrian australian iranian iraqi slovak slovene slovakian slovenian nigerien nigerian
  gambian zambian malian malawian indian indonesian chinese chilean irish iranians iraqis israeli syrian serbian libyan
  lebanese liberian latvian lithuanian korean mongolian ukrainian russian prussian jordanian tunisian tanzanian swedish swiss
  swede thai taiwanese polish dutch danish finnish hungarian haitian peruvian panamanian paraguayan uruguayan
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`

/** Groups of different places and people that are one letter apart; no member is a spelling of another. */
const LOOK_ALIKES: readonly string[] = [
  'shanxi shaanxi',
  'hunan henan hainan',
  'hebei hubei',
  'guangdong guangxi',
  'jiangxi jiangsu',
  'khamenei khomeini',
  'daniel daniela danielle',
  'maria marie mario marina',
  'julia julie julio',
  'jean jeanne joan juan',
  'carl carla carlo carlos karl',
  'francis frances',
  'christian christina christine',
  'alexander alexandra',
  'eric erica',
  'lewes lewis',
  'austen austin',
  'mecca macao',
  'medina modena',
  'tripoli tripura',
  'sana sanaa',
  'sydney sidney',
  'tyre tire',
  'michel michael mikhail michelle',
  'elena elina',
  'fatah fattah',
  'huang hwang',
  'miller muller',
  'sanders saunders',
  'baker becker',
  'lee li',
]

/**
 * Family names of different families that differ by a letter. Next to the same given name they are taken for one person
 * spelt in two ways; by themselves they are not.
 */
const FAMILIES: readonly string[] = [
  'fischer fisher fisker',
  'weber webber',
  'meyer mayer meier maier',
  'kruger krueger krieger',
  'merkel markel markle merkle',
  'walz waltz wals',
  'gomez gomes',
  'perez peres',
  'diaz dias',
  'lopez lopes',
  'alvarez alvares',
  'nunez nunes',
  'gutierrez gutierres',
  'clark clarke',
  'brown browne braun',
  'reid reed read',
  'smith smyth smythe',
  'stuart stewart',
  'gray grey',
  'green greene',
  'cook cooke',
  'moor moore',
  'allen allan alan',
  'elliot elliott eliot',
  'harrington herrington',
  'hollande holland',
  'wolf wolfe woolf wolff',
  'lime lima lyma',
  'cohen kohen cohn kohn',
  'parris paris',
  'addams adams',
  'nasser nassar',
  'collin colin',
  'burk burke',
  'kerr carr',
  'carter karter',
  'schultz scholz schulz',
]

/** The same name in two spellings that letters alone would keep apart. */
const SAME: readonly string[] = [
  'kyiv kiev',
  'kharkiv kharkov',
  'lviv lvov',
  'odesa odessa',
  'mykolaiv nikolaev',
  'dnipro dnepr',
  'donbas donbass',
  'chornobyl chernobyl',
  'belarus belorussia',
  'kolkata calcutta',
  'mumbai bombay',
  'beijing peking',
  'yangon rangoon',
  'turkiye turkey',
  'aleppo halab',
  'hezbollah hizballah hisbollah',
  'quran koran',
  'moscow moskva',
  'tehran teheran',
  'abdul abdel abdal abdoul',
  'yusuf yousef youssef yussuf',
]

const countries = new Set(COUNTRIES.split(/\s+/).filter(name => name !== ''))
const apart = groupsOf(LOOK_ALIKES)
const families = groupsOf(FAMILIES)
const together = groupsOf(SAME)

/**
 * True: known spellings of one name. False: known to be different. Null: nothing known. Takes folded letters;
 * `sameNeighbour` says that the next part of the name is the same.
 */
export function knownAs(one: string, other: string, sameNeighbour: boolean): boolean | null {
  if (one === other) return true
  if (shareGroup(together, one, other)) return true
  if (shareGroup(apart, one, other)) return false
  if (!sameNeighbour && shareGroup(families, one, other)) return false
  return countries.has(one) && countries.has(other) ? false : null
}

/** Whether anything at all is known of a name: most are not, and need not be looked up pair by pair. */
export function isKnown(name: string): boolean {
  return together.has(name) || apart.has(name) || families.has(name) || countries.has(name)
}

function groupsOf(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>()
  lines.forEach((line, number) => {
    for (const name of line.split(' ')) groups.set(name, (groups.get(name) ?? new Set()).add(number))
  })
  return groups
}

function shareGroup(groups: ReadonlyMap<string, ReadonlySet<number>>, one: string, other: string): boolean {
  const others = groups.get(other)
  if (others === undefined) return false
  for (const number of groups.get(one) ?? []) if (others.has(number)) return true
  return false
}
