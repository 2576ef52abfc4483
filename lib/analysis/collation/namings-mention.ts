/** Tells what a segment calls the name that its words `from` to `to` (exclusive) make. */
export interface Descriptions {
  describe(from: number, to: number): string[]
}

/** One place where an article names somebody or something. */
export class Mention {
  private known: string[] | undefined

  constructor(
    private readonly segmentNames: Descriptions,
    private readonly from: number,
    private readonly to: number,
    readonly segment: number,
    /** The name as written there, titles taken away. */
    readonly form: string,
    /** Its parts, folded. */
    readonly parts: readonly string[],
  ) {}

  /** What the article calls the name there, as written; empty when nothing. Read when first asked for: most names stand in one article alone. */
  get descriptions(): readonly string[] {
    return (this.known ??= this.segmentNames.describe(this.from, this.to))
  }
}
