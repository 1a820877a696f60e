import { candidateSchema } from '../../domain/access/candidate.ts'
import { signInDoor } from '../../domain/access/door.ts'
import { isStaff } from '../../domain/office/office.ts'
import type { World } from '../../ports.ts'
import { staffIdOf } from '../join/candidate-id.ts'
import { linkKeys } from '../page/pass.ts'

/**
 * Opens the door for somebody of the office's staff when they first ask for a link: somebody a mail can go to, without an inbox or a page of interviews.
 * An address that is a candidate's stays one. Safe to repeat: the id is derived.
 */
export async function letStaffIn(world: Pick<World, 'table' | 'secrets' | 'office'>, mail: string): Promise<void> {
  const { table, office } = world
  if (office === null || !isStaff(office, mail) || (await table.findDoor(signInDoor(mail))) !== undefined) return
  const { current } = await linkKeys(world)
  const id = staffIdOf(current, mail)
  await table.putCandidate(candidateSchema.parse({ id, name: office.name, mail: mail.trim().toLowerCase(), homeZone: 'UTC', staff: true }))
  await table.putDoor({ id: 'page', candidateId: id, carrier: 'page', secretHash: signInDoor(mail), version: 1, ownerOnly: false })
}
