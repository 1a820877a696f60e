import { letStaffIn } from '../../../functions/app/office/let-staff-in.ts'
import { sessionCookies } from '../../../functions/app/page/pass.ts'
import { signInDoor } from '../../../functions/domain/access/door.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import type { MemoryWorld } from '../../fakes/memory-world.ts'
import { aTown } from '../browser.ts'
import { type House, office } from './house.ts'

async function signedIn({ world }: MemoryWorld, candidateId: string, purpose: 'session' | 'staff'): Promise<string[]> {
  const startedAt = world.clock.now()
  const session = { candidateId, id: 'here', startedAt, until: plus(startedAt, { days: 20 }) }
  await world.table.putSession(session)
  await world.table.putSession({ ...session, id: 'elsewhere' })
  return (await sessionCookies(world, session, purpose)).map((one) => one.split(';')[0] ?? '')
}

/** What only somebody new sees, only whoever has signed in, and only the staff. */
export async function otherHouses(): Promise<House[]> {
  const empty = await aTown([])
  const town = await aTown([])
  const cookies = await signedIn(town, 'alex', 'session')
  const staffed = await aTown([])
  staffed.world.office = office
  await letStaffIn(staffed.world, office.staff[0] ?? '')
  const staff = await staffed.world.table.findDoor(signInDoor(office.staff[0] ?? ''))
  return [
    { town: empty, addresses: { '/': ['/'], '/settings': ['/settings'] } },
    { town, addresses: { '/settings': ['/settings'] }, cookies },
    { town: staffed, addresses: { '/office': ['/office'] }, cookies: await signedIn(staffed, staff?.candidateId ?? '', 'staff') },
  ]
}
