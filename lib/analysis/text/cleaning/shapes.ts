import type { FurnitureKind } from '../model'
import type { LanguageTable } from '../languages/model'

/** What a line is by its form alone: a date line, a byline, a price, hashtags, a caption. Lines longer than this are prose. */
const LONGEST_SHAPE = 200
const LONGEST_BYLINE_WORDS = 14
const LONGEST_DATE_WORDS = 16

const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u
const PRICE = /^\p{Sc}\s?\p{Nd}[\p{Nd}.,]*$|^\p{Nd}[\p{Nd}.,]*\s?(?:\p{Sc}|usd|eur|gbp)$/iu
const COUNT = /^[\p{Nd}.,:/%+#*\s-]+[kKmM]?$/u
const HANDLE = /^@[\p{L}\p{N}_.]+$/u
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu
const EMAIL = /^\S+@\S+\.\p{L}+$/u
/** "By Ann Lee", "Von Ann Lee", "Por Ana Lima", and agencies in capitals. */
const BYLINE_OPENING = /^(?:by|von|por|par|di|da|text|words|от|автор)\b[:\s]+/iu
const YEAR = /\b(?:19|20)\p{Nd}{2}\b/u
const CLOCK = /\b\p{Nd}{1,2}[:.h]\p{Nd}{2}\b/u
const NUMERIC_DATE = /\b\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}\b/u
/** "5 days ago", "an hour ago"; "3h" and "45 min" are short for it, "for a year" and "in three weeks" are not. */
const AGO =
  /\b(?:\p{Nd}+|an?)\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[hdwmy])\s+ago$|\b\p{Nd}+\s?(?:mins?|hrs?|[hdwmy])$|^\p{Nd}+\s(?:seconds|minutes|hours|days|weeks|months|years)$/iu
/** So many ordinary words make a line a statement about a day: "Talks are to resume in August 2024". */
const FEWEST_STATEMENT_WORDS = 3
const ORDINARY_WORD = /(?<![\p{L}’'])\p{Ll}{4,}(?!\p{L})/gu

/** "… at the port.(Example Press)", "… (AP Photo/Ann Lee)", "… (Ann Lee/Example Press)". */
const PHOTO_CREDIT =
  /[\p{L}.”"')]\s?[([][^()[\]]{0,12}(?:photo|foto|image|picture|©|courtesy|file|getty|reuters|afp|ap\b|shutterstock|doc)[^()[\]]{0,60}[)\]]\.?$/iu
const ENDS_IN_BRACKET = /[)\]]\.?$/
const AGENCY_PHOTO =
  /(?:\bvia\s|\/)\s?(?:ap|afp|reuters|getty|getty images|shutterstock|bloomberg|epa|dpa|xinhua|tass|istock|unsplash|alamy)\b[^.]{0,30}$|\bgetty images\b|\bap photo\b|\bfile photo\b|\bshutterstock\b/iu

/** Every credit of an agency's picture has one of these: looking for them costs a tenth of the expression. */
const AGENCY_HINTS = ['/', 'via', 'photo', 'getty', 'shutterstock']

function creditsAgency(line: string): boolean {
  const lower = line.toLowerCase()
  return AGENCY_HINTS.some(hint => lower.includes(hint)) && AGENCY_PHOTO.test(line)
}

/** The kind a line shows by its form, or null. `line` is trimmed, `words` is how many words it has. */
export function shapeOf(line: string, words: number, table: LanguageTable): FurnitureKind | null {
  if (line.length > LONGEST_SHAPE) return null
  if (HASHTAGS.test(line)) return 'tags'
  if (PRICE.test(line)) return 'shop'
  if (HANDLE.test(line)) return 'share'
  if (ADDRESS.test(line) || EMAIL.test(line)) return 'navigation'
  if (isDateLine(line, words, table)) return 'date'
  if (BYLINE_OPENING.test(line) && words <= LONGEST_BYLINE_WORDS && isNames(line.replace(BYLINE_OPENING, '')))
    return 'byline'
  if ((ENDS_IN_BRACKET.test(line.slice(-2)) && PHOTO_CREDIT.test(line)) || creditsAgency(line))
    return 'caption'
  if (COUNT.test(line)) return 'other'
  return null
}

/** A short line made of a day, a month or a clock time, and few other words: "Updated Nov. 3, 2021, 5:04 p.m. EST". */
function isDateLine(line: string, words: number, table: LanguageTable): boolean {
  // A dash signs what stands above: "— Ann Lee (@annlee) May 3, 2021".
  if (/^[—–-]/u.test(line)) return false
  if (words > LONGEST_DATE_WORDS) return false
  if (words > 6 && /[.!?]["”’]?$/u.test(line.replace(/\b[ap]\.m\.$/iu, ''))) return false
  const lower = line.toLowerCase()
  const isMonth = (word: string): boolean => table.months.some(forms => forms.includes(word))
  const ordinary = (line.match(ORDINARY_WORD) ?? []).filter(word => !isMonth(word))
  if (ordinary.length >= FEWEST_STATEMENT_WORDS) return false
  const month = table.months.some(forms => forms.some(form => holdsWord(lower, form)))
  const marks =
    Number(month) +
    Number(YEAR.test(line)) +
    Number(CLOCK.test(line)) +
    Number(NUMERIC_DATE.test(line)) * 2 +
    Number(AGO.test(line)) * 2
  return marks >= 2
}

function holdsWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return false
  return !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length))
}

/** Capitalised words, initials and what joins them: no sentence. */
function isNames(text: string): boolean {
  const words = text.split(/\s+/u).filter(word => /\p{L}/u.test(word))
  if (words.length === 0) return false
  const small = words.filter(word => /^\p{Ll}/u.test(word)).length
  return (
    small <= words.length / 2 && /^\P{Ll}/u.test(text) && !/[.!?]$/u.test(text.replace(/\b\p{L}\.$/u, ''))
  )
}
