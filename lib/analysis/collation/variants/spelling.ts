import type { LanguageTag } from '../../text/model'

/** One way of writing a word turned into another, for comparing only: the result need not be a word. */
type Rule = readonly [pattern: RegExp, replacement: string]

/** British and American English (Oxford and Merriam-Webster), word families rather than words. */
const ENGLISH: readonly Rule[] = [
  [/is(e[sdr]?|ers|ing|ations?)$/, 'iz$1'],
  [/ys(e[sdr]?|ing)$/, 'yz$1'],
  [
    /^((?:dis|un|mis)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig))our/,
    '$1or',
  ],
  [/^((?:\w*-?)(?:cent|theat|lit|met|fib|spect|calib|sab|lust|meag|somb|amphitheat))re(s|d)?$/, '$1er$2'],
  [/^(def|off|lic|pret)ence(s|d|less)?$/, '$1ense$2'],
  [/^(\w*[aeiouy]\w*[aeiouy])ll(ed|ing|ers?|ors?|ous)$/, '$1l$2'],
  [/^programme(s|d)?$/, 'program$1'],
  [/^gre(y(?:s|ed|ing)?)$/, 'gra$1'],
  [/^(judg|acknowledg)ement(s?)$/, '$1ment$2'],
  [/^manoeuvr(e|es|ed|ing)$/, 'maneuver$1'],
  [/^(p|h|an|arch|medi)ae(d|m|s|o|v)/, '$1e$2'],
  [/^scepti/, 'skepti'],
  [/^plough/, 'plow'],
  [/^(m|sm)ould(s|ed|ing|er|y)/, '$1old$2'],
  [/^(to|after|back|for|up|down|in|out)wards$/, '$1ward'],
  [/^(whil|among|amid)st$/, '$1'],
  [/^jewellery$/, 'jewelry'],
  [/^aluminium$/, 'aluminum'],
  [/^advisor(s?)$/, 'adviser$1'],
  [/^enquir/, 'inquir'],
  [/^(cata|dia|ana)logue(s?)$/, '$1log$2'],
  [/^(focus|bias)s(ed|es|ing)$/, '$1$2'],
]

/** Portuguese before and after the agreement of 1990, accents already folded. */
const PORTUGUESE: readonly Rule[] = [
  [/^(\w*)cc(ao|oes|ion)/, '$1c$2'],
  [/^((?:dire|proje|obje|efe|sele|cole|a|exa|prote|arquite|aspe|perspe|corre|insti|cara)c)t/, '$1\u0000t'],
  [/^(o|ba|ado|egi)pt/, '$1t'],
]

const RULES: Readonly<Record<string, readonly Rule[]>> = { en: ENGLISH, pt: PORTUGUESE }

/** What a word must hold for any rule to fit: most words of a text hold none of it. */
const TOUCHED: Readonly<Record<string, RegExp>> = {
  en: /is[eia]|ys[ei]|our|re[sd]?$|ence|ll[eo]|gramme|grey|ement|oeuv|ae|scept|lough|ould|wards$|st$|ellery|minium|visor|enqui|logue|ss(?:ed|es|ing)$/,
  pt: /cc|ct|pt/,
}

/**
 * A folded word under which its spellings meet: centre and center, organise and organize, directo and direto. Only for
 * comparing; a word without another spelling may come back changed too, and then so does every copy of it.
 */
export function spellingKey(folded: string, language: LanguageTag | undefined): string {
  const rules = RULES[(language ?? '').slice(0, 2)]
  if (rules === undefined || folded.length > 24 || folded.length < 4) return folded
  if (!TOUCHED[(language ?? '').slice(0, 2)]!.test(folded)) return folded
  for (const [pattern, replacement] of rules) {
    if (pattern.test(folded)) return folded.replace(pattern, replacement).replace('c\u0000t', 't')
  }
  return folded
}
