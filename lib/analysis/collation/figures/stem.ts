const STEM = 5

/** The beginning of a word, without its plural: enough to meet "hostage" and "hostages". */
export function stemOf(key: string): string {
  return key.replace(/(?:ies|es|s)$/, '').slice(0, STEM)
}
