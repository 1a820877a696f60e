import { deflateRawSync } from 'node:zlib'

/** Files as programs write them, as small as they can be: a test builds the one it is about. */

export interface Line {
  words: string
  x?: number
  y?: number
}

const escaped = (words: string): string => words.replace(/[\\()]/g, (sign) => `\\${sign}`)

/** A PDF with its lines where they are said to stand; without coordinates one below the other. `encrypted`: a password locks it. */
export function aPdf(pages: (Line | string)[][], { encrypted = false }: { encrypted?: boolean } = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const lines of pages) {
    const content = lines
      .map((line, at) => (typeof line === 'string' ? { words: line, x: 50, y: 780 - at * 14 } : { x: 50, y: 780 - at * 14, ...line }))
      .map(({ words, x, y }) => `BT /F1 10 Tf ${x} ${y} Td (${escaped(words)}) Tj ET`)
      .join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    )
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >> /ID [<01> <01>]`
  return Buffer.from(pdfOf(objects, encrypted ? lock : ''), 'latin1')
}

function pdfOf(objects: string[], trailer: string): string {
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF`
}

/** `as`: what the file says of the size of its content. */
export interface Entry {
  name: string
  content: string | Uint8Array
}

export function aZip(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const packed = deflateRawSync(content)
    const sizes = { packed: packed.length, whole: Buffer.byteLength(content as string) }
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    for (const [head, at] of [
      [local, 8],
      [central, 10],
    ] as const) {
      head.writeUInt16LE(8, at)
      head.writeUInt32LE(sizes.packed, at + 10)
      head.writeUInt32LE(sizes.whole, at + 14)
      head.writeUInt16LE(name.length, at + 18)
    }
    central.writeUInt32LE(offset, 42)
    parts.push(local, Buffer.from(name), packed)
    directory.push(central, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const links = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

export function aDocx(lines: readonly string[], more: readonly Entry[] = []): Uint8Array {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('')
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`
  return aZip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: links },
    { name: 'word/document.xml', content: document },
    ...more,
  ])
}

/** Unfolds to so many megabytes, out of next to nothing. */
export const aBomb = (megabytes: number): Uint8Array =>
  aDocx(['Experience'], [{ name: 'word/media/image1.xml', content: Buffer.alloc(megabytes * 1024 * 1024, 32) }])

export const cvLines = [
  'Mara Ellison',
  'Registered nurse, Boston',
  '',
  'Experience',
  'Charge Nurse, St. Brigid Hospital',
  'Mar 2019 – present',
  '- Led a team of six on a 24-bed surgical ward',
  '- Cut medication errors by 30 % in one year',
  '',
  'Staff Nurse at Elm Street Clinic, 09/2014 - 02/2019',
  '- Night shifts in urgent care',
  '',
  'Education',
  'BSc Nursing, Simmons University, 2010–2014',
  '',
  'Skills',
  'Triage, IV therapy, Epic; wound care',
  '',
  'Languages',
  'English (native), Spanish – B2',
  '',
  'Licences',
  '- RN, Massachusetts Board of Registration in Nursing',
]
