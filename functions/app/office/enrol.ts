import { createHmac } from 'node:crypto'
import type { Invited } from '../../domain/access/candidate.ts'
import { signInDoor } from '../../domain/access/door.ts'
import { askerOf, windowEnd } from '../../domain/access/sign-in-limits.ts'
import type { Office } from '../../domain/office/office.ts'
import type { World } from '../../ports.ts'
import { invite } from '../join/invite.ts'
import { requestSignIn } from '../join/sign-in.ts'
import { linkKeys } from '../page/pass.ts'

/** Within an hour. A class sits behind one address of the network. */
const mostEnrolled = { asker: 100, address: 3 } as const

type EnrolWorld = Pick<World, 'table' | 'timers' | 'clock' | 'log' | 'secrets'>

/**
 * Somebody enrols by the office's link: a mail asks the address they gave to join; whoever has joined gets a link to sign in. Whoever typed it is told the
 * same either way, also where too much was asked.
 */
export async function enrol(world: EnrolWorld, office: Office, who: Invited, sourceIp: string): Promise<void> {
  const { current } = await linkKeys(world)
  const end = windowEnd(world.clock.now())
  const hash = signInDoor(who.mail)
  const secretly = (text: string) => createHmac('sha256', current).update(`enrol ${text}:${end}`).digest('hex')
  const asked = await world.table.tally(secretly(`asker:${askerOf(sourceIp)}`), end)
  const forAddress = await world.table.tally(secretly(`address:${hash}`), end)
  if (asked > mostEnrolled.asker || forAddress > mostEnrolled.address)
    return world.log.note('sign-in-refused', { code: 'too-many-enrolments' })
  if ((await invite(world, { ...who, by: office.name })) === 'known') await requestSignIn(world, who.mail, sourceIp)
}
