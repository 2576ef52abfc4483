import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clean } from '@/lib/analysis/text/clean'

const ARTICLE = [
  'The council of Port Amber voted on Monday to close the old harbour bridge for two years, the mayor said.',
  'Shops on both banks fear for their trade. “Nobody asked us,” said the owner of a bakery near the ramp.',
  'The bridge was built in 1931 and carries 12,000 cars a day. Engineers found cracks in two of its piers.',
  'A ferry will run every ten minutes, the harbour office said, and it will be free for those who live nearby.',
]
const HEADLINE = 'Port Amber closes its harbour bridge for two years'

function read(text: string) {
  const { headline, credit, furniture, body } = clean(text)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return {
    headline: headline && words(headline),
    credit: credit && credit.name,
    furniture: furniture.map(part => `${part.kind}: ${words(part)}`),
    body: body.map(words),
  }
}

describe('clean leaves whole what shows no furniture', () => {
  it.each([
    ['paragraphs apart', ARTICLE.join('\n\n')],
    ['a line each', ARTICLE.join('\n')],
    [
      'with subheads and a list',
      [ARTICLE[0], 'What happens next', '- The ferry', '- The detour', ARTICLE[1]].join('\n\n'),
    ],
    ['with a short last line', [...ARTICLE, 'Nobody knows.'].join('\n\n')],
    ['one paragraph', ARTICLE.join(' ')],
    ['one line without an end', 'Nothing more was known about the bridge'],
  ])('%s', (_, text) => {
    const { furniture, body, headline } = read(text)
    expect(furniture).toEqual([])
    expect(headline).toBeNull()
    expect(body.join('\n')).toBe(text.split(/\n+/).join('\n'))
  })

  /** Titles stand behind `# `; each text is what an article may be, with nothing of a page around it. */
  const free = readFileSync(new URL('./furniture-free.txt', import.meta.url), 'utf8')
    .split(/^# /mu)
    .slice(1)
    .map(part => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()] as const)

  describe.each([
    ['as it is', (text: string) => text],
    ['a line each', (text: string) => text.replace(/\n+/gu, '\n')],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['under a headline', (text: string) => `${HEADLINE}\n\n${text}`],
  ])('%s', (_, form) => {
    it.each(free)('%s', (_, text) => {
      expect(read(form(text)).furniture).toEqual([])
    })
  })

  it.each(free)('no speaker and no subhead is taken for the headline of %s', (_, text) => {
    const { headline } = read(text)
    expect(headline === null || text.startsWith(headline)).toBe(true)
    expect(headline ?? '').not.toMatch(/^(?:Q|[A-Z ]+):/u)
  })

  it('a sentence behind “Advertisement” is the article’s', () => {
    const glued = `Advertisement ${ARTICLE[1]}`
    const text = [ARTICLE[0], glued, ARTICLE[2], 'Leave a Reply', 'Share this article'].join('\n\n')
    expect(read(text).body).toEqual([ARTICLE[0], glued, ARTICLE[2]])
  })

  it('an agency that is quoted in a sentence is no credit', () => {
    const text = [...ARTICLE, 'The mayor told Reuters that the ferry would stay.'].join('\n\n')
    expect(read(text).credit).toBeNull()
  })
})

describe('clean sets aside what a page says around the article', () => {
  const text = [
    'Buy now',
    'Quantity',
    '$12.00',
    '',
    HEADLINE,
    '',
    'By Ann Lee',
    'Updated Nov. 3, 2021, 5:04 p.m.',
    'The old bridge at dusk. (Photo: Ann Lee/Example)',
    '',
    ARTICLE[0],
    '',
    'Read also: Ferry prices to fall in Port Amber',
    '',
    ARTICLE[1],
    '',
    'Advertisement',
    '',
    ARTICLE[2],
    '',
    `${ARTICLE[3]} (The Example/B-4)`,
    '',
    '#bridge #PortAmber',
    '',
    'Share:',
    'Facebook',
    'Twitter',
    '',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
  ].join('\n')

  it('keeps headline and paragraphs, and names what each other line is', () => {
    expect(read(text)).toEqual({
      headline: HEADLINE,
      credit: 'The Example',
      body: ARTICLE,
      furniture: [
        'shop: Buy now',
        'shop: Quantity',
        'shop: $12.00',
        'byline: By Ann Lee',
        'date: Updated Nov. 3, 2021, 5:04 p.m.',
        'caption: The old bridge at dusk. (Photo: Ann Lee/Example)',
        'related: Read also: Ferry prices to fall in Port Amber',
        'advertisement: Advertisement',
        'credit: (The Example/B-4)',
        'tags: #bridge #PortAmber',
        'share: Share:',
        'share: Facebook',
        'share: Twitter',
        'comments: Leave a Reply',
        'comments: Your email address will not be published. Required fields are marked *',
      ],
    })
  })

  it.each([
    ['This article originally appeared in The Amber Post.', 'The Amber Post'],
    ['This story was first published by Harbour News, under licence.', 'Harbour News'],
    ['Source: Harbour News', 'Harbour News'],
    ['Source:Read More', null],
    ['Reuters', 'Reuters'],
    ['© Reuters', null],
  ])('the closing line “%s” credits %s', (line, name) => {
    const { body, credit, furniture } = read([...ARTICLE, line, 'Leave a Reply', 'Share:'].join('\n\n'))
    expect(credit).toBe(name)
    expect(body).toEqual(ARTICLE)
    expect(furniture).toHaveLength(3)
  })

  it('a closing statement of where the article first appeared is set aside without any other sign', () => {
    const statement = 'This article originally appeared in The Amber Post.'
    const { body, credit } = read([...ARTICLE, statement].join('\n\n'))
    expect(credit).toBe('The Amber Post')
    expect(body).toEqual(ARTICLE)
  })

  it.each([
    ['Reuters', 'Reuters'],
    ['Source: Harbour News', 'Harbour News'],
    ['This article first appeared in The Amber Post. Its author has since moved.', 'The Amber Post'],
  ])('the lone line “%s” credits %s and stays', (line, name) => {
    const { body, credit } = read([...ARTICLE, line].join('\n\n'))
    expect(credit).toBe(name)
    expect(body).toEqual([...ARTICLE, line])
  })

  it.each(['Share this article', 'Leave a Reply'])('the lone button “%s” is set aside', label => {
    expect(read([HEADLINE, ...ARTICLE, label].join('\n\n')).body).toEqual(ARTICLE)
  })

  it('a headline with a blank before its colon is one, though a link on the page has one too', () => {
    const headline = 'Port Ambre : le maire ferme le vieux pont pour deux ans'
    const text = [headline, ...ARTICLE, 'À lire aussi : le port en images'].join('\n\n')
    expect(read(text).headline).toBe(headline)
  })

  it('a byline under a headline is set aside', () => {
    const { body, headline, furniture } = read([HEADLINE, 'By Ann Lee', ...ARTICLE].join('\n\n'))
    expect(headline).toBe(HEADLINE)
    expect(furniture).toEqual(['byline: By Ann Lee'])
    expect(body).toEqual(ARTICLE)
  })

  it('a dateline credits its agency and stays in the paragraph', () => {
    const first = `PORT AMBER, Nov 3 (Reuters) - ${ARTICLE[0]}`
    const { body, credit } = read([first, ...ARTICLE.slice(1)].join('\n\n'))
    expect(credit).toBe('Reuters')
    expect(body[0]).toBe(first)
  })

  it('a closing bracket that says something stays', () => {
    const last = `${ARTICLE[3]} (He later said that he was sorry.)`
    expect(read([...ARTICLE.slice(0, 3), last].join('\n\n')).body.at(-1)).toBe(last)
  })

  it('finds Portuguese and German furniture by its own names', () => {
    const portuguese = [
      'A prefeitura de Porto Âmbar decidiu na segunda-feira fechar a velha ponte do porto por dois anos.',
      'Leia também: Balsa será gratuita para os moradores',
      'Os comerciantes das duas margens temem pelos seus negócios, segundo a dona de uma padaria.',
      'Compartilhe',
      'Deixe um comentário',
      'O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *',
    ]
    expect(read(portuguese.join('\n\n')).body).toEqual([portuguese[0], portuguese[2]])
    const german = [
      'Der Rat von Bernsteinhafen hat am Montag beschlossen, die alte Brücke für zwei Jahre zu schließen.',
      'Lesen Sie auch: Fähre bleibt kostenlos',
      'Die Geschäfte auf beiden Seiten fürchten um ihre Kunden, sagte die Besitzerin einer Bäckerei.',
      'Kommentar schreiben',
    ]
    expect(read(german.join('\n\n')).body).toEqual([german[0], german[2]])
  })
})

describe('clean finds the article in a pasted page', () => {
  const page = [
    'Skip to content',
    'Menu',
    'Home',
    'News',
    'Sports',
    'Business',
    'Opinion',
    'Weather',
    'Obituaries',
    'Search',
    'Log in',
    'Subscribe',
    'Ferry prices to fall in spring',
    'Bakery wins a prize',
    'Local',
    HEADLINE,
    'By Ann Lee',
    'November 3, 2021',
    'Share',
    'Facebook',
    'Twitter',
    'Email',
    ...ARTICLE.slice(0, 2),
    'Advertisement',
    ...ARTICLE.slice(2),
    'Related stories',
    'Ferry prices to fall in spring',
    'Bakery wins a prize',
    'Council to vote on parking',
    'Most read',
    'Ten walks for a wet Sunday',
    'Comments',
    'Leave a comment',
    'About us',
    'Contact us',
    'Privacy policy',
    'Terms of use',
    '© 2021 Harbour News. All rights reserved.',
  ].join('\n')

  it('keeps the paragraphs and the headline, and nothing of menus, teasers and forms', () => {
    const { headline, body } = read(page)
    expect(headline).toBe(HEADLINE)
    expect(body).toEqual(ARTICLE)
  })
})
