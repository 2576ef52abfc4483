/** Names under which only this machine is reached: no crawler can come there. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/

/**
 * Whether search engines may read the pages. An instance that others can reach is private until `VARIORUM_PUBLIC` is
 * "yes": what people add to it is theirs to publish.
 */
export function isOpenToCrawlers(host: string): boolean {
  return process.env.VARIORUM_PUBLIC === 'yes' || LOOPBACK.test(host)
}
