import { Refused, refuse } from '../../read/carry/caps.ts'
import { wordsForwarded } from '../../read/lay-out/older/forwarded.ts'
import type { Refusal } from '../../read/reading.ts'
import { namedByFile } from '../recognise/named.ts'
import { type Handed, recognise } from '../recognise/recognise.ts'
import { type FileText, fileText } from './file-text.ts'
import { type HandedValue, readTyped } from './typed.ts'

/** Something to be read as material: a file or typed words, and what whoever sent it says it is. */
export interface Handing {
  bytes: Uint8Array
  as: Handed | null
  /** Of the file. */
  name: string | null
}

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
    return { outcome: 'read', value: told(handedValue(kind, read)), remarks: read.remarks }
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused', refusal: error.refusal }
    throw error
  }
}

/** Steps by their names, and nothing in them: a form somebody meant to fill in. */
function told(value: HandedValue): HandedValue {
  if (value.kind !== 'story' || [value.situation, value.task, value.action, value.result].some((words) => words !== '')) return value
  return refuse('no-story', 'Nothing of the story is told yet. Say what the situation was, what you did and what came of it.')
}

function handedValue(kind: Handed, { text, cv, job }: FileText): HandedValue {
  if (kind === 'cv' && cv) return { kind, ...cv }
  if (kind === 'posting' && job) return { kind, text, title: job.title, company: job.company, location: job.location }
  return readTyped(kind, kind === 'posting' ? wordsForwarded(text) : text)
}
