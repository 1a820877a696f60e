import { Refused } from '../../read/carry/caps.ts'
import { cleanText } from '../../read/carry/clean-text.ts'
import type { Refusal } from '../../read/reading.ts'
import type { PieceValue } from '../material.ts'
import { readCv } from './cv.ts'
import { type FileText, fileText } from './file-text.ts'
import { readPosting } from './posting.ts'
import { type Handed, namedByFile, recognise } from './recognise.ts'
import { readStory } from './story.ts'

/** Something to be read as material: a file or typed words, and what whoever sent it says it is. */
export interface Handing {
  bytes: Uint8Array
  as: Handed | null
  /** Of the file. */
  name: string | null
}

export type HandedValue = Extract<PieceValue, { kind: Handed }>

export type MaterialOutcome =
  | { outcome: 'read'; value: HandedValue; remarks: string[] }
  /** It reads, and is neither a CV nor a posting nor a story. */
  | { outcome: 'unknown' }
  | { outcome: 'refused'; refusal: Refusal }

/** Whatever comes in, this answers: a fault of the input is a refusal with a sentence for whoever handed it in. */
export async function readMaterial({ bytes, as, name }: Handing): Promise<MaterialOutcome> {
  try {
    const read = await fileText(bytes)
    const kind = as ?? recognise(read) ?? (name === null ? undefined : namedByFile(name))
    if (kind === undefined) return { outcome: 'unknown' }
    return { outcome: 'read', value: handedValue(kind, read), remarks: read.remarks }
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused', refusal: error.refusal }
    throw error
  }
}

function handedValue(kind: Handed, { text, cv, job }: FileText): HandedValue {
  if (kind === 'cv') return { kind, ...(cv ?? readCv(text)) }
  if (kind === 'story') return { kind, ...readStory(text) }
  return { kind, ...(job ? { text, title: job.title, company: job.company, location: job.location } : readPosting(text)) }
}

/** The same words, typed or edited on a page: nothing about them can be refused but their length. */
export const readTyped = (kind: Handed, typed: string): HandedValue => handedValue(kind, { text: cleanText(typed), remarks: [] })
