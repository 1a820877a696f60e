import { refuse } from '../../read/carry/caps.ts'
import { cleanText } from '../../read/carry/clean-text.ts'
import { asUtf8, decodeText } from '../../read/carry/decode-text.ts'
import { looksLikeHtml } from '../../read/carry/readable-text.ts'
import type { Cv } from '../material.ts'
import { docxText } from './docx-text.ts'
import { type JobPage, readJobPage } from './job-page.ts'
import { jsonResume } from './json-resume.ts'
import { materialCaps } from './material-caps.ts'
import { pdfText } from './pdf-text.ts'

/** What a file says, as a person reads it. */
export interface FileText {
  text: string
  /** Plain sentences for whoever handed it in. */
  remarks: string[]
  /** It is a JSON Resume, which says itself what is what. */
  cv?: Cv
  /** It is a saved page that says of itself which job it advertises. */
  job?: JobPage
}

const starts = (bytes: Uint8Array, ...head: number[]): boolean => head.every((byte, at) => bytes[at] === byte)
const beginning = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 1024)).toString('latin1')

/** By what a file holds, never by its name, which anybody may change. Throws `Refused` with a sentence for the candidate. */
export async function fileText(bytes: Uint8Array): Promise<FileText> {
  if (bytes.length > materialCaps.fileBytes)
    refuse(
      'too-large',
      `This file is larger than ${materialCaps.fileBytes / 1024 / 1024} MB, so I did not read it. Save it without its pictures, or paste its text.`,
    )
  if (bytes.length === 0) refuse('empty', 'There is nothing in it. Choose a file, or paste the text.')
  const read = await readByKind(bytes)
  const text = cleanText(read.text)
  if (!/\p{L}/u.test(text)) refuse('no-text', 'There is no text in this file. Paste the text instead.')
  if (text.length <= materialCaps.textChars) return { ...read, text }
  const cap = materialCaps.textChars.toLocaleString('en')
  return refuse(
    'too-long',
    `This has ${text.length.toLocaleString('en')} characters, and I can keep ${cap}. Hand in the part that matters.`,
  )
}

function readByKind(bytes: Uint8Array): FileText | Promise<FileText> {
  const head = beginning(bytes)
  if (head.includes('%PDF-')) return pdfText(bytes)
  if (head.startsWith('PK\u0003\u0004')) return docxText(bytes)
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    refuse(
      'old-word',
      'This is an old Word file, or one that a password locks. Save it as .docx or PDF without a password, or paste its text.',
    )
  if (head.startsWith('{\\rtf')) refuse('rtf', 'This is an RTF file, which I do not read. Save it as .docx or PDF, or paste its text.')
  if (isPicture(bytes, head)) refuse('picture', 'This is a picture, and I cannot read letters in pictures. Paste the text instead.')
  return readText(bytes)
}

const isPicture = (bytes: Uint8Array, head: string): boolean =>
  starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || /^(GIF8|RIFF....WEBP|....ftyphei)/.test(head)

function readText(bytes: Uint8Array): FileText {
  const text = decodeText(asUtf8(bytes))
  const hidden = (text.slice(0, 4000).match(/[^\P{Cc}\t\n\r\f]|\ufffd/gu) ?? []).length
  if (hidden > 20)
    refuse('unknown-kind', 'I do not know this kind of file. I read PDF, .docx, text, Markdown, JSON Resume and saved web pages.')
  const plain = text.trimStart()
  if (plain.startsWith('{')) {
    const cv = jsonResume(plain)
    if (cv) return { text: cv.text, remarks: [], cv }
  }
  if (plain.startsWith('<') && looksLikeHtml(plain.slice(0, 20_000))) {
    const job = readJobPage(plain)
    return { text: job.text, remarks: [], ...(job.advertised ? { job } : {}) }
  }
  return { text, remarks: [] }
}
