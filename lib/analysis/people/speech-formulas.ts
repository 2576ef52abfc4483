/**
 * Words that prove little when two quotations share them, lower case with accents folded.
 * Origin: written for this project. `FORMULAS` are the words of condolence, condemnation, welcome and "no comment" that
 * every spokesperson uses in the same order; `EVERYDAY` are content words that any talk is full of.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

export const FORMULAS: ReadonlySet<string> = list(`
  condemn condemns condemned strongest strongly terms possible thoughts prayers pray praying heart hearts families family victims
  loved ones condolences deepest sincere solidarity stand stands standing welcome welcomes welcomed concern concerned deeply
  grave comment matter ongoing investigation investigating investigate monitoring situation closely committed commitment
  continue cooperate cooperating fully support supports safety security priority peace justice right defend itself
  proud honored honoured grateful thank thanks excited thrilled happy sorry sad saddened regret hope hopes tragedy tragic
  appreciate apologize apologise responsibility seriously
`)

export const EVERYDAY: ReadonlySet<string> = list(`
  time times way people person man men woman women thing things year years day days week weeks month months world country countries lot bit
  good great big little long right wrong bad better best sure able important different whole real know think want wants wanted
  need needs needed see look looking come comes coming go goes going get gets getting got give gives given giving take takes
  taken taking make makes making made find found feel feels felt believe work works working talk talking tell ask keep keeps
  put let help start happen happens happened happening try trying mean means back point end place part number kind really
  always never today tomorrow now
`)
