/** A block of text of an HTML page, in document order, with what its markup says about it. */
export interface PageBlock {
  /** Visible text, white space collapsed; never empty. */
  text: string
  /** 0 to 1: characters inside links. */
  linked: number
  /** The nearest block element's name, in small letters. */
  element: string
  /** Names of the elements around it, nearest first. */
  ancestors: readonly string[]
  /** Class, id and role words of the block and the elements around it, nearest first, in small letters. */
  hints: readonly string[]
  /** Blocks of the same parent share a number, and so do those of the same grandparent. */
  parent: number
  grandparent: number
  /** Element and class names from the block up, for blocks that are made alike. */
  path: string
  /** Marked as not shown: hidden, display: none. */
  hidden: boolean
  /** Inside an element marked as the article's body (schema.org microdata). */
  marked: boolean
  /** Kept by Readability. */
  readable: boolean
  /** Part of the article body that the page's JSON-LD gives. */
  stated: boolean
}
