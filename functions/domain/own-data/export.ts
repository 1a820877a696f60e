import * as z from 'zod'
import { candidateSchema } from '../access/candidate.ts'
import { feedSchema } from '../feed/feed.ts'
import { type Piece, pieceSchema } from '../material/material.ts'
import { interviewItemSchema } from '../record/interview.ts'
import { messageSchema } from '../record/message.ts'
import { noteSchema } from '../record/note.ts'
import { isAtRest } from '../sending/sending.ts'
import { touchpointSchema } from '../sending/touchpoint.ts'
import { type Instant, instantSchema } from '../time/wall-time.ts'
import type { CandidateItems } from '../view/view.ts'

const ofNobody = { candidateId: true } as const

/**
 * Everything of one candidate in one file, without the id they have in one deployment. What is made anew elsewhere is left out: ways in and their
 * secrets, sessions, mails that are still to come, and the raw messages, which are kept for some weeks only.
 */
export const exportSchema = z.object({
  format: z.literal('roundtwo export'),
  version: z.literal(1),
  exportedAt: instantSchema,
  candidate: candidateSchema.omit({ id: true, inboxAddress: true }),
  interviews: z.array(interviewItemSchema.omit(ofNobody)),
  notes: z.array(noteSchema.omit(ofNobody)),
  messages: z.array(messageSchema.omit(ofNobody)),
  feeds: z.array(feedSchema.omit(ofNobody)),
  /** The mails that went, or will not: what a plan must know so that none goes twice. */
  mails: z.array(touchpointSchema.omit(ofNobody)),
  material: z.array(pieceSchema.omit(ofNobody)),
  /** Earlier versions of the material. */
  editions: z.array(pieceSchema.omit(ofNobody)),
})
export type Export = z.infer<typeof exportSchema>

/** As JSON Schema (draft 2020-12), for whoever reads the file with something else. */
export const exportJsonSchema = () => ({ title: 'roundtwo export, version 1', ...z.toJSONSchema(exportSchema) })

type Exported = Required<Pick<CandidateItems, 'candidate' | 'interviews' | 'notes' | 'messages' | 'feeds'>> &
  Pick<CandidateItems, 'material'> & { touchpoints: z.infer<typeof touchpointSchema>[]; editions: Piece[] }

/** Fields that no schema names are left out, whatever the table holds. */
export const exportOf = ({ touchpoints, material = [], ...all }: Exported, now: Instant): Export =>
  exportSchema.parse({
    format: 'roundtwo export',
    version: 1,
    exportedAt: now,
    ...all,
    // To take back the last act is of here and of this hour.
    notes: all.notes.filter(({ value }) => value.kind !== 'changed'),
    material,
    mails: touchpoints.filter(isAtRest),
  })
