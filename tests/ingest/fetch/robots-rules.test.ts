import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allows, readRobots } from '@/lib/ingest/fetch/robots-rules'

const may = (robots: string, path: string) => allows(readRobots(robots, 'Variorum'), path)

describe('which rules hold', () => {
  test('those that name the program, and none of the others then', () => {
    const robots = `
      User-agent: *
      Disallow: /

      user-agent: VARIORUM   # us
      Disallow: /private`
    expect(may(robots, '/feed.xml')).toBe(true)
    expect(may(robots, '/private/feed.xml')).toBe(false)
  })

  test('those for everyone when it is not named', () => {
    const robots = 'User-agent: OtherBot\nDisallow: /\n\nUser-agent: *\nDisallow: /archive'
    expect(may(robots, '/feed.xml')).toBe(true)
    expect(may(robots, '/archive/1')).toBe(false)
  })

  test('none when the file has none, or is something else', () => {
    for (const robots of [
      '',
      '\ufeff',
      '<!doctype html><p>Disallow: everything',
      'Sitemap: https://news.example/s.xml',
    ])
      expect(may(robots, '/feed.xml')).toBe(true)
  })

  test('groups that name several programs, and several groups for one', () => {
    const robots =
      'User-agent: OtherBot\nUser-agent: variorum/0.1\nDisallow: /a\n\nCrawl-delay: 5\nUser-agent: Variorum\nDisallow: /b'
    expect(may(robots, '/a')).toBe(false)
    expect(may(robots, '/b')).toBe(false)
    expect(may(robots, '/c')).toBe(true)
    expect(may('User-agent: VariorumNews\nDisallow: /', '/a')).toBe(true)
  })

  test('an empty group for the program frees it from those for everyone', () => {
    expect(may('User-agent: *\nDisallow: /\nUser-agent: Variorum\nDisallow:', '/a')).toBe(true)
  })

  test('a byte order mark, old line ends and odd spacing are no matter', () => {
    expect(may('\ufeffUSER-AGENT :*\rDISALLOW\t:  /a  \r', '/a/b')).toBe(false)
  })
})

describe('which paths they cover', () => {
  test.each<[string, string, boolean]>([
    ['Disallow: /fish', '/fish.html', false],
    ['Disallow: /fish', '/Fish', true],
    ['Disallow: /fish/', '/fish', true],
    ['Disallow: /*.php', '/index.php?x=1', false],
    ['Disallow: /*.php$', '/index.php?x=1', true],
    ['Disallow: /*.php$', '/a.php.php', false],
    ['Disallow: /fish*.php', '/fishheads/catfish.php?x', false],
    ['Disallow: /*?', '/a?b', false],
    ['Disallow: /*?', '/a', true],
    ['Disallow: /$', '/', false],
    ['Disallow: /$', '/a', true],
    ['Disallow: *', '/a', false],
    ['Disallow: /a**b', '/axb', false],
    ['Disallow: /\nAllow: /feed', '/feed.xml', true],
    ['Allow: /feed\nDisallow: /', '/news', false],
    ['Disallow: /page\nAllow: /page', '/page', true],
    ['Disallow: /\nAllow: /$', '/', true],
    ['Disallow: /brücke', '/br%C3%BCcke', false],
    ['Disallow: /br%c3%bccke', '/br%C3%BCcke', false],
    ['Disallow: /a%2Db', '/a-b', false],
    ['Disallow: /a%2Fb', '/a/b', true],
    ['Disallow: /', '/robots.txt', true],
  ])('%j and %s: %s', (rules, path, allowed) => {
    expect(may(`User-agent: *\n${rules}`, path)).toBe(allowed)
  })

  test('stars match as they do in a plain search over all ways to fill them', () => {
    const slow = (pattern: string, path: string): boolean => {
      if (pattern === '') return true
      if (pattern === '$') return path === ''
      if (pattern.startsWith('*'))
        return Array.from({ length: path.length + 1 }, (_, i) => i).some(i =>
          slow(pattern.slice(1), path.slice(i)),
        )
      return path !== '' && path[0] === pattern[0] && slow(pattern.slice(1), path.slice(1))
    }
    const piece = (letters: string[]) =>
      fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map(all => all.join(''))
    fc.assert(
      fc.property(
        piece(['a', 'b', '*']),
        fc.constantFrom('', '$'),
        piece(['a', 'b']),
        (pattern, end, path) => {
          expect(may(`User-agent: *\nDisallow: /${pattern}${end}`, `/${path}`)).toBe(
            !slow(`/${pattern}${end}`, `/${path}`),
          )
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('a file made to take long does not', () => {
    const robots = `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}b\n`.repeat(1000)}`
    expect(may(robots, `/${'a'.repeat(2000)}`)).toBe(true)
  })
})
