import fc from 'fast-check'

/** Texts of all kinds: any Unicode with lone halves, emoji, joined marks, right-to-left, no spaces, and what looks like news. */
const pieces = fc.constantFrom(
  'The mayor said on Monday that the bridge would open. ',
  '“We are ready. We have waited,” she added. ',
  'Mr. Okafor met U.S. officials at 5 p.m. in St. Louis.',
  'السلام عليكم يا سادة. هل أنتم بخير؟ ',
  'ראש העיר אמר כי הגשר ייפתח. ',
  '市長は橋が開くと述べた。「準備はできている」と語った。',
  'ผู้ว่าการกล่าวว่าสะพานจะเปิด',
  '👩‍👩‍👧‍👦🇧🇷👍🏽',
  'e\u0301a\u0300\u0323',
  '\uD800',
  '\uDFFF',
  '\u200B\u00AD\uFEFF\u2028',
  'Share:',
  'Facebook',
  'Leave a Reply',
  'Read also: Another headline',
  '(The Example/X-1)',
  '#Bridge #Mayor',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '...',
  '"',
  '((((',
  '$1,200.50 ',
  'https://example.org/a?b=c#d ',
)

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 })
    .map(parts => parts.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
    .map(units => String.fromCharCode(...units)),
)

/** Texts that must not hang: each is a million characters or a hundred thousand lines. */
export const hugeTexts: readonly [string, string][] = [
  ['one line without a sentence end', 'word '.repeat(200_000)],
  ['one line without a space', 'x'.repeat(1_000_000)],
  ['one line of full stops', '.'.repeat(1_000_000)],
  ['one line of sentences', 'Mr. Lee said no. '.repeat(60_000)],
  ['one line of opening marks', '“('.repeat(500_000)],
  ['one line of digits', '1,'.repeat(500_000)],
  ['one line of hyphens', 'a-'.repeat(500_000)],
  ['one line of spaces and marks', ' .'.repeat(500_000)],
  ['one line of Thai', 'สะพาน'.repeat(100_000)],
  ['one line of Chinese', '市长说。'.repeat(200_000)],
  ['equal lines', 'The same line stands here again.\n'.repeat(100_000)],
  ['equal labels', 'Share\n'.repeat(100_000)],
  [
    'a page of menus',
    'Share\nHome\nMenu\nSearch\nNews\n'.repeat(20_000) + 'The mayor said that the bridge is open to all. ',
  ],
  ['equal hashtags', '#a '.repeat(300_000)],
  ['blank lines', '\n'.repeat(1_000_000)],
  ['combining marks', 'a' + '\u0301'.repeat(500_000)],
]
