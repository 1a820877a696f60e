import * as z from 'zod'
import { touchpointSchema } from '../../functions/domain/sending/touchpoint.ts'
import { type Instant, instantOf, plusDuration } from '../../functions/domain/time/wall-time.ts'
import { BackwardsError, StoppedError } from '../town/driver.ts'
import { type Town, UndecidedError } from '../town/town.ts'
import {
  clockSchema,
  decidedSchema,
  invitedSchema,
  inviteesSchema,
  moveSchema,
  shownInterviewSchema,
  shownMailSchema,
  shownMessageSchema,
} from './control-answers.ts'

/** A call of the control API, body read and within its limit. */
export interface ControlCall {
  method: string
  path: string
  contentType: string
  body: Buffer
}

export interface ControlAnswer {
  status: number
  body: unknown
}

/** A refusal in a plain sentence. */
export class ControlProblem extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** One call: what it takes, what it answers with, and how it may be refused. The OpenAPI document is made of the same. */
export interface ControlDeed {
  about: string
  takes?: { types: readonly string[]; schema: z.ZodType }
  answer: z.ZodType
  refuses?: readonly (400 | 413 | 415 | 503)[]
  do: (town: Town, call: ControlCall) => unknown
}

const messageTypes = ['text/calendar', 'message/rfc822', 'application/json']

export const deeds: Record<string, Partial<Record<string, ControlDeed>>> = {
  '/local/messages': {
    GET: {
      about: 'What came in, oldest first: what was decided, why, and what was read.',
      answer: z.array(shownMessageSchema),
      do: (town) => town.messages(),
    },
    POST: {
      about: 'Hands in an invite as it is. Answers once it is decided, refused or not, and everything then due is done.',
      takes: { types: messageTypes, schema: z.string() },
      answer: decidedSchema,
      refuses: [413, 415, 503],
      do: postMessage,
    },
  },
  '/local/interviews': {
    GET: { about: 'Every meeting, oldest first.', answer: z.array(shownInterviewSchema), do: (town) => town.interviews() },
  },
  '/local/touchpoints': {
    GET: {
      about: 'Mails planned, sent and left out, in order of their due time.',
      answer: z.array(touchpointSchema),
      do: (town) => town.touchpoints(),
    },
  },
  '/local/outbox': {
    GET: { about: 'Every mail that was sent, oldest first.', answer: z.array(shownMailSchema), do: (town) => town.outbox() },
  },
  '/local/invitations': {
    POST: {
      about:
        'Asks people to join: `invited`, or `known` where they have joined or were asked already. Answers once their mails are in the outbox.',
      takes: { types: ['application/json'], schema: inviteesSchema },
      answer: invitedSchema,
      refuses: [400, 503],
      do: postInvitations,
    },
  },
  '/local/clock': {
    GET: { about: 'What the clock shows.', answer: clockSchema, do: (town) => ({ now: town.clock.now() }) },
    POST: {
      about: 'Winds the clock forward. Answers when everything due until then has been done.',
      takes: { types: ['application/json'], schema: moveSchema },
      answer: clockSchema,
      refuses: [400, 503],
      do: moveClock,
    },
  },
}

/** Undefined where the path is no part of the control API. */
export async function control(town: Town, call: ControlCall): Promise<ControlAnswer | undefined> {
  const found = deeds[call.path]
  if (!found) return undefined
  try {
    const deed = found[call.method === 'HEAD' ? 'GET' : call.method]
    if (!deed) throw new ControlProblem(405, `${call.path} takes ${Object.keys(found).join(' and ')}, not ${call.method}.`)
    return { status: 200, body: deed.answer.parse(await deed.do(town, call)) }
  } catch (error) {
    if (error instanceof ControlProblem) return { status: error.status, body: { message: error.message } }
    if (error instanceof BackwardsError) return { status: 400, body: { message: error.message } }
    if (error instanceof StoppedError || error instanceof UndecidedError) return { status: 503, body: { message: error.message } }
    throw error
  }
}

function postMessage(town: Town, { contentType, body }: ControlCall) {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!messageTypes.includes(type))
    throw new ControlProblem(415, `The content-type is "${type}"; it should be one of ${messageTypes.join(', ')}.`)
  return town.post(body, contentType)
}

async function moveClock(town: Town, { body }: ControlCall) {
  const move = moveSchema.safeParse(parseJson(body)).data
  if (!move) throw new ControlProblem(400, 'Say where to: {"to": "2026-12-02T19:00:00Z"}, or how far: {"by": "P3D"}.')
  const to = 'to' in move ? instantIn(move.to) : durationFrom(town.clock.now(), move.by)
  // Far enough for any application; beyond it a slip of the pen would keep the machine busy for hours.
  if (to > plusDuration(town.clock.now(), 'P10Y')) throw new ControlProblem(400, 'That is more than ten years ahead.')
  await town.clock.windTo(to)
  return { now: town.clock.now() }
}

async function postInvitations(town: Town, { body }: ControlCall) {
  const people = inviteesSchema.safeParse(parseJson(body))
  if (!people.success) throw new ControlProblem(400, z.prettifyError(people.error))
  return { outcomes: await town.invite(people.data) }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new ControlProblem(400, 'The body is no JSON.')
  }
}

function instantIn(text: string): Instant {
  try {
    return instantOf(text)
  } catch {
    throw new ControlProblem(400, `"${text.slice(0, 80)}" is no instant; it should look like 2026-12-02T19:00:00Z.`)
  }
}

function durationFrom(now: Instant, text: string): Instant {
  try {
    return plusDuration(now, text)
  } catch {
    throw new ControlProblem(400, `"${text.slice(0, 80)}" is no duration; it should look like P3D or PT90M.`)
  }
}
