import type { Detail } from '../../read/reading.ts'
import type { Edit } from '../../record/edit.ts'
import { shortHash } from '../../record/identity.ts'
import type { ToldDetail } from '../view.ts'

/** A sentence is named by its letters: said again in a later invite, in whatever dress, it is the same. */
export const detailKey = ({ words }: Pick<Detail, 'words'>): string => shortHash(words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))

/**
 * What they say, as read and as the candidate has corrected, taken out and added. A correction outlives its sentence, and what they say in other
 * words later stands beside it. What the candidate wrote stays with whom their sentence was about, and is said to be the candidate's.
 */
export function editedDetails(read: readonly Detail[], { details: edits = {} }: Edit): ToldDetail[] {
  const keys = new Set(read.map(detailKey))
  const known = read.flatMap((detail): ToldDetail[] => {
    const key = detailKey(detail)
    const edit = edits[key]
    if (!edit) return [{ ...detail, key }]
    if (edit.removed) return []
    if (edit.words === detail.words) return [{ ...detail, kind: edit.kind, key }]
    const isStill = detail.person !== undefined && edit.kind === detail.kind
    return [{ ...own(key, edit), ...(isStill && { person: detail.person }) }]
  })
  const beside = Object.entries(edits).flatMap(([key, edit]) => (edit && !edit.removed && !keys.has(key) ? [own(key, edit)] : []))
  return [...known, ...beside]
}

const own = (key: string, { kind, words }: Pick<Detail, 'kind' | 'words'>): ToldDetail => ({ kind, words, part: 'you', key, own: true })
