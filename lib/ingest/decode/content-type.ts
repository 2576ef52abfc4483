/** What an HTTP Content-Type says, as far as it says anything. */
export interface ContentType {
  /** In lower case, without parameters: `text/html`. Null when there is none or it is not one. */
  type: string | null
  /** The charset parameter as written, without quotes. */
  charset: string | null
}

const LONGEST = 500
const TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/

/** Reads the value of a Content-Type header. Never fails: what cannot be read is null. */
export function readContentType(value: string | null | undefined): ContentType {
  const [type = '', ...parameters] = (value ?? '').slice(0, LONGEST).split(';')
  const name = type.trim().toLowerCase()
  let charset: string | null = null
  for (const parameter of parameters) {
    const equals = parameter.indexOf('=')
    if (equals === -1 || parameter.slice(0, equals).trim().toLowerCase() !== 'charset') continue
    const label = parameter
      .slice(equals + 1)
      .replace(/["']/g, '')
      .trim()
    if (label !== '') charset ??= label
  }
  return { type: TYPE.test(name) ? name : null, charset }
}
