import { gunzipSync } from 'node:zlib'
import { type Export, exportSchema } from '../../domain/own-data/export.ts'
import type { World } from '../../ports.ts'
import { type PlanWorld, planCandidate } from '../send/plan-candidate.ts'

export type BroughtIn = { outcome: 'brought-in' } | { outcome: 'refused'; words: string }

const mostUnpacked = 64 * 1024 * 1024

const noExport = 'This is not a file that was exported here. It is called roundtwo.json and begins with {"format":"roundtwo export".'

/** The file as it was taken out, packed or not. */
export function readExport(bytes: Uint8Array): Export | undefined {
  try {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: mostUnpacked }) : bytes
    return exportSchema.safeParse(JSON.parse(new TextDecoder().decode(plain))).data
  } catch {
    return undefined
  }
}

/**
 * Puts an export into a place where nothing is yet. First the record of the mails that went: at no moment does a planner see an interview without it.
 * Safe to repeat: what came in before an interruption is of the same file and stays.
 */
export async function bringIn(world: PlanWorld, candidateId: string, bytes: Uint8Array): Promise<BroughtIn> {
  const { table } = world
  const file = readExport(bytes)
  if (file === undefined) return { outcome: 'refused', words: noExport }
  const candidate = await table.findCandidate(candidateId)
  if (candidate === undefined || !(await isOfFile(world, candidateId, file)))
    return {
      outcome: 'refused',
      words: 'There are interviews or messages here already. A file goes only into an empty place: delete everything first.',
    }
  await bringMails(world, candidateId, file)
  for (const message of file.messages) await table.addMessage({ ...message, candidateId, version: 1 })
  await bringMaterial(world, candidateId, file)
  for (const item of file.interviews) await table.saveInterview({ ...item, candidateId, version: 1, unplanned: true })
  for (const note of file.notes) await table.putNote({ ...note, candidateId })
  for (const feed of file.feeds)
    await table.putFeed({ ...feed, candidateId, nextPollAt: world.clock.now(), version: 1 }, { unplanned: false })
  const { mail, otherMails = [], ...settings } = file.candidate
  const others = [...otherMails, mail].filter((one) => one.toLowerCase() !== candidate.mail.toLowerCase())
  await table.putCandidate({ ...candidate, ...settings, ...(others.length > 0 ? { otherMails: [...new Set(others)] } : {}) })
  await planCandidate(world, candidateId)
  return { outcome: 'brought-in' }
}

/** Nothing stands here that is not in the file. */
async function isOfFile({ table }: Pick<World, 'table'>, candidateId: string, file: Export): Promise<boolean> {
  const [state, messages] = await Promise.all([table.readEverything(candidateId), table.listMessages(candidateId)])
  const known = new Set([
    ...file.interviews.map(({ identity }) => identity),
    ...file.notes.map(({ identity }) => identity),
    ...file.messages.map(({ id }) => id),
    ...file.material.map(({ id }) => id),
  ])
  const standing = [
    ...state.interviews.map(({ identity }) => identity),
    ...state.notes.map(({ identity }) => identity),
    ...messages.map(({ id }) => id),
    ...(state.material ?? []).map(({ id }) => id),
  ]
  return standing.every((one) => known.has(one))
}

/** Each goes in as one that the plan has given up, and only then becomes what it was: at no moment can it be sent. */
async function bringMails({ table }: Pick<World, 'table'>, candidateId: string, { mails }: Export): Promise<void> {
  for (const mail of mails) {
    const { leaseUntil: _, unplanned: __, ...row } = { ...mail, candidateId, ticket: 0 }
    const waiting = { ...row, state: 'skipped' as const, skippedBy: 'plan' as const, attempt: 0 }
    if ((await table.writePlanned(waiting)) === 'saved') await table.moveTouchpoint(waiting, row)
  }
}

/** Versions count from one here, in the order they had. */
async function bringMaterial({ table }: Pick<World, 'table'>, candidateId: string, { material, editions }: Export): Promise<void> {
  for (const piece of material) {
    const earlier = editions.filter(({ id }) => id === piece.id).sort((a, b) => a.version - b.version)
    for (const [at, edition] of [...earlier, piece].entries()) await table.savePiece({ ...edition, candidateId, version: at + 1 })
  }
}
