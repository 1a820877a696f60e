import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'
import { refuse } from '../../read/carry/caps.ts'
import { htmlToText } from '../../read/carry/html/html-text.ts'
import { materialCaps } from './material-caps.ts'

/** The text of a .docx, its lists and tables as a person reads them. Pictures are left where they are. */
export async function docxText(bytes: Uint8Array): Promise<{ text: string; remarks: string[] }> {
  const names = checkZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!names.includes('word/document.xml'))
    refuse('not-word', 'This is a packed file, and no Word document. I read PDF, .docx, text, Markdown, JSON Resume and saved web pages.')
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage, includeEmbeddedStyleMap: false, ignoreEmptyParagraphs: false },
    )
    return { text: htmlToText(asLines(value)).text, remarks: [] }
  } catch {
    return refuse('broken-docx', 'This Word file is damaged, and I cannot open it. Save it again, or paste its text.')
  }
}

/** In Word a paragraph is a line, and an empty one the gap between two. */
const asLines = (html: string): string => html.replaceAll('</p></td>', '</td>').replaceAll('</p>', '<br />').replaceAll('<p>', '')

const [endMark, entryMark] = [0x06054b50, 0x02014b50]

/**
 * Unfolds every part once with a limit, before a library does so without one: what a packed file says of its size is its maker's word (a
 * zip bomb). Gives the names of the parts.
 */
function checkZip(zip: Buffer): string[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const damaged = () => refuse('broken-docx', 'This Word file is damaged, and I cannot open it. Save it again, or paste its text.')
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== endMark) return damaged()
  const count = zip.readUInt16LE(end + 10)
  if (count > materialCaps.zipEntries) return bomb()
  const names: string[] = []
  let left: number = materialCaps.unzippedBytes
  let at = zip.readUInt32LE(end + 16)
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== entryMark) return damaged()
    const [method, packed, offset] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const [nameLength, more] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)]
    names.push(zip.toString('utf8', at + 46, at + 46 + nameLength))
    left -= unfolded(zip, { method, packed, offset }, left)
    at += 46 + nameLength + more
  }
  return names
}

function unfolded(zip: Buffer, { method, packed, offset }: { method: number; packed: number; offset: number }, most: number): number {
  if (offset + 30 > zip.length) return 0
  const from = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  const body = zip.subarray(from, from + packed)
  if (body.length > most) return bomb()
  if (method !== 8) return body.length
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(most, 1) }).length
  } catch (error) {
    // Whatever else is wrong with a part is for the library to find.
    return error instanceof RangeError ? bomb() : 0
  }
}

const bomb = (): never =>
  refuse(
    'zip-bomb',
    'This Word file unfolds to far more than any CV or posting, so I did not open it. Save it again without its pictures, or paste its text.',
  )
