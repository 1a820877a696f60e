/** Files that no door can make anything of, known by their first bytes: said by name at once, while the page is still open. */

interface Kind {
  is: (head: string, all: () => string) => boolean
  words: string
}

const wide = (text: string): string => [...text].map((character) => `${character}\0`).join('')
const starts =
  (...beginnings: string[]) =>
  (head: string) =>
    beginnings.some((one) => head.startsWith(one))
const isBox = (head: string, brands: RegExp): boolean => head.slice(4, 8) === 'ftyp' && brands.test(head.slice(8, 12))
const isPacked = starts('PK\x03\x04')

const picture = 'That is a picture, and I read words only. Paste the text of the mail instead, or forward the mail itself.'
const recording = 'That is a recording, and I read words only. Drop the invite itself: the .ics file, or the mail as .eml.'
const office = 'I look for an invite or a CV. Drop the .ics file or the mail, or paste its text.'

const kinds: readonly Kind[] = [
  { is: starts('\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM\x36', 'II*\0', 'MM\0*'), words: picture },
  { is: (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP', words: picture },
  { is: (head) => isBox(head, /^(?:hei|hev|mif|msf|avif)/), words: picture },
  { is: (head) => isBox(head, /./) || starts('ID3', 'OggS', 'fLaC', '\x1aE\xdf\xa3', 'RIFF')(head), words: recording },
  { is: (head, all) => isPacked(head) && all().includes('xl/workbook'), words: `That is a spreadsheet. ${office}` },
  { is: (head, all) => isPacked(head) && all().includes('ppt/presentation'), words: `That is a set of slides. ${office}` },
  {
    is: (head, all) => isPacked(head) && !all().includes('word/document'),
    words: 'That is a packed folder (zip). Unpack it, and drop in the .ics or .eml file that is in it.',
  },
  {
    is: (head, all) => head.startsWith('\xd0\xcf\x11\xe0') && all().includes(wide('__substg1.0')),
    words: 'That is a message as Outlook keeps it (.msg), which I cannot open. Save it as .eml, or forward the mail itself.',
  },
  { is: starts('BEGIN:VCARD'), words: 'That is a contact card: it names a person, and no interview. Drop the invite itself.' },
  { is: starts('MZ', '\x7fELF'), words: 'That is a program, not an invite. Drop the .ics file, or the mail as .eml.' },
]

/** What is wrong with this file and what to do instead; undefined where it may be an invite or something handed in. */
export function wrongFile(bytes: Uint8Array): string | undefined {
  const latin = (part: Uint8Array) => Buffer.from(part).toString('latin1')
  if (latin(bytes.subarray(0, 4096)).trim() === '') return 'That file is empty. Save the invite once more, and drop it in again.'
  const head = latin(bytes.subarray(0, 64))
  return kinds.find(({ is }) => is(head, () => latin(bytes)))?.words
}
