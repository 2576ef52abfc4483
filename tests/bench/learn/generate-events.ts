import { random } from './random'

/**
 * Made-up events of kinds that news repeats: earthquakes, elections, football. Every event of a kind is told in the same
 * phrases, as agencies do; only names, figures and days differ, and countries, parties and clubs come again, so that two
 * events can share half of their names. Telling them apart is what is measured on them.
 */
export interface MadeUpReport {
  event: number
  text: string
  day: string
}

const START =
  'Ba Cor Del Fen Gar Hol Iro Jas Kel Lum Mar Nor Os Pel Qui Rav Sal Tor Ul Ves Wen Xan Yar Zol'.split(' ')
const MIDDLE = 'a e i o u ari elo ind ova usk anti oro emi'.split(' ')
const END = 'bad burg dale field ga ham k l mouth n polis r s stad ton va ville wick'.split(' ')

type Pick = <T>(values: readonly T[]) => T

interface Cast {
  country: string
  place: string
  second: string
  people: string[]
  clubs: [string, string]
  figure: (low: number, high: number) => number
  weekday: string
  pick: Pick
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

type Sentence = (cast: Cast) => string[]

/** For each sentence of a report the ways in which outlets put it. */
const KINDS: readonly (readonly Sentence[])[] = [
  [
    c => [
      `A magnitude ${c.figure(4, 7)}.${c.figure(0, 9)} earthquake struck near ${c.place} in ${c.country} on ${c.weekday}, killing at least ${c.figure(2, 90)} people.`,
      `At least ${c.figure(2, 90)} people died when an earthquake shook the ${c.country} town of ${c.place} on ${c.weekday}, officials said.`,
    ],
    c => [
      `The US Geological Survey said the quake hit at a depth of ${c.figure(5, 60)} kilometres, ${c.figure(8, 90)} km north of ${c.second}.`,
      `The epicentre lay ${c.figure(8, 90)} km from ${c.second} at a depth of ${c.figure(5, 60)} km, according to the US Geological Survey.`,
    ],
    c => [
      `“Many houses have collapsed and people are still under the rubble,” said ${c.people[0]}, the governor of the province.`,
      `Governor ${c.people[0]} told state television that people were trapped under collapsed houses.`,
    ],
    () => [
      'Residents ran into the streets in panic and power was cut in several districts.',
      'Electricity failed in several districts as residents fled into the streets.',
    ],
    c => [
      `President ${c.people[1]} offered condolences and sent rescue teams and tents to the area.`,
      `Rescue teams were on their way, the office of President ${c.people[1]} said.`,
    ],
    c => [
      `${c.country} lies on a fault line and is often hit by earthquakes; in 20${c.figure(10, 22)} a quake killed ${c.figure(100, 900)} people.`,
      `Earthquakes are frequent in ${c.country}, where ${c.figure(100, 900)} people died in 20${c.figure(10, 22)}.`,
    ],
  ],
  [
    c => [
      `${c.people[0]} won the election in ${c.place} on ${c.weekday} with ${c.figure(41, 60)} per cent of the vote.`,
      `Voters in ${c.place} chose ${c.people[0]} on ${c.weekday}, with ${c.figure(41, 60)} per cent of the vote counted for the winner.`,
    ],
    c => [
      `The challenger, ${c.people[1]} of the Democratic Union, conceded defeat shortly before midnight.`,
      `${c.people[1]}, the candidate of the Democratic Union, conceded late at night.`,
    ],
    c => [
      `“This is a victory for everyone who believed in change,” ${c.people[0]} told cheering supporters in ${c.second}.`,
      `Supporters cheered in ${c.second} as the winner spoke of a victory for change.`,
    ],
    c => [
      `Turnout was ${c.figure(48, 80)} per cent, the electoral commission of ${c.country} said.`,
      `The electoral commission of ${c.country} put turnout at ${c.figure(48, 80)} per cent.`,
    ],
    () => [
      'Observers reported long queues at polling stations but no serious irregularities.',
      'Polling stations opened late and queues were long, observers said, yet the vote was fair.',
    ],
    c => [
      `The campaign was dominated by the price of bread, wages and corruption in ${c.country}.`,
      `Wages, corruption and the price of bread dominated the campaign.`,
    ],
  ],
  [
    c => [
      `${c.clubs[0]} beat ${c.clubs[1]} ${c.figure(2, 5)}-${c.figure(0, 1)} on ${c.weekday} to move up to ${c.figure(2, 9)}th place in the ${c.country} league.`,
      `A ${c.figure(2, 5)}-${c.figure(0, 1)} win over ${c.clubs[1]} took ${c.clubs[0]} to ${c.figure(2, 9)}th place in the league on ${c.weekday}.`,
    ],
    c => [
      `${c.people[0]} scored twice in the first half before ${c.people[1]} was sent off after ${c.figure(50, 88)} minutes.`,
      `${c.people[0]} put the visitors ahead and scored again before the break.`,
    ],
    c => [
      `“We deserved the three points,” coach ${c.people[2]} said after the final whistle in ${c.place}.`,
      `Coach ${c.people[2]} said that his team had deserved the points.`,
    ],
    c => [
      `The stadium in ${c.place} was sold out with ${c.figure(12, 60)},000 spectators.`,
      `${c.figure(12, 60)},000 people watched the match in ${c.place}.`,
    ],
    c => [
      `${c.clubs[1]} have now lost ${c.figure(3, 7)} matches in a row and play ${c.second} next weekend.`,
      `It was the ${c.figure(3, 7)}th defeat in a row for ${c.clubs[1]}, who meet ${c.second} next.`,
    ],
    () => [
      'The referee needed the video screen for a penalty that was not given in the end.',
      'A penalty was taken back after the referee had looked at the video screen.',
    ],
  ],
]

/** Places, people and clubs that come again and again in the news of one region. */
const WORLD_COUNTRIES = 12
const WORLD_CLUBS = 20
const DAYS = 90

/**
 * `events` events, each told by `outlets` outlets on its day. The same seed gives the same reports. Events share countries,
 * clubs and presidents with each other as real ones do, but never place and people together.
 */
export function generateEvents(events: number, outlets: number, seed: number): MadeUpReport[] {
  const next = random(seed)
  const pick: Pick = values => values[Math.floor(next() * values.length)]!
  const name = () => pick(START) + pick(MIDDLE) + (next() < 0.5 ? pick(MIDDLE).slice(-2) : '') + pick(END)
  const countries = Array.from({ length: WORLD_COUNTRIES }, name)
  const presidents = countries.map(() => `${name()} ${name()}`)
  const clubs = Array.from(
    { length: WORLD_CLUBS },
    () => `${name()} ${pick(['United', 'City', 'FC', 'Rovers'])}`,
  )
  return Array.from({ length: events }, (_, event) => {
    const kind = event % KINDS.length
    const land = Math.floor(next() * countries.length)
    const day = Math.floor(next() * DAYS)
    const home = pick(clubs)
    const figures = new Map<string, number>()
    const cast = (): Cast => {
      let asked = 0
      return {
        country: countries[land]!,
        place,
        second,
        people,
        clubs: [home, away],
        weekday: WEEKDAYS[day % 7]!,
        pick,
        // All outlets of an event tell the same figures.
        figure: (low, high) => {
          const key = `${asked++}`
          if (!figures.has(key)) figures.set(key, next())
          return low + Math.floor(figures.get(key)! * (high - low + 1))
        },
      }
    }
    const place = name()
    const second = name()
    const people = [
      `${name()} ${name()}`,
      kind === 0 ? presidents[land]! : `${name()} ${name()}`,
      `${name()} ${name()}`,
    ]
    const away = pick(clubs.filter(club => club !== home))
    return Array.from({ length: outlets }, (): MadeUpReport => {
      const facts = cast()
      const told = KINDS[kind]!.map(sentence => pick(sentence(facts)))
      const [lead = '', ...rest] = told
      for (let k = rest.length - 1; k > 0; k--) {
        const other = Math.floor(next() * (k + 1))
        ;[rest[k], rest[other]] = [rest[other]!, rest[k]!]
      }
      return {
        event,
        text: [lead, ...rest.filter(() => next() < 0.85)].join('\n'),
        day: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
      }
    })
  }).flat()
}

/**
 * The same report of another event: every name of the text is another one, the same one throughout, and so is every figure
 * of two digits or more. What is left is the wording, word for word.
 */
export function renameAll(sentences: readonly string[], seed: number): string[] {
  const next = random(seed)
  const pick: Pick = values => values[Math.floor(next() * values.length)]!
  const text = sentences.join('\n')
  const names = new Map<string, string>()
  // Written with a capital where no sentence, quotation or line begins.
  for (const match of text.matchAll(/(?<=[\p{L}\p{N},;)%–-] ["“”]?\(?|\()\p{Lu}[\p{L}]+/gu))
    if (!names.has(match[0])) names.set(match[0], pick(START) + pick(MIDDLE) + pick(MIDDLE) + pick(END))
  return text
    .replace(/\p{L}[\p{L}\p{M}]*/gu, word => names.get(word) ?? word)
    .replace(/\d{2,}/gu, figure => String(Math.floor(next() * 10 ** figure.length)))
    .split('\n')
}
