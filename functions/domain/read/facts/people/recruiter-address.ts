import { isSharedMailbox } from '../../../who/shared-mailbox.ts'
import { sameName } from '../../../who/short-name.ts'
import { spellsFullName, spellsName } from '../../../who/spelled-address.ts'
import { isReader } from '../../names/candidate-name.ts'
import { usableEmail } from '../../names/cast/addressed.ts'
import type { Cast } from '../../names/cast/known-people.ts'
import { isMailboxName } from '../../names/person-name.ts'
import { emailsIn } from '../company/employer-domain.ts'

export const emailOf = (cast: Cast, name: string): string | null =>
  (cast.known.find((one) => sameName(name, one.name)) ?? withMoreNames(cast, name))?.email ?? ownAddressIn(cast, name)

/** "Elena Sanchís Roca" in the calendar signs without the last of her names. */
function withMoreNames({ known }: Cast, name: string): Cast['known'][number] | undefined {
  const longer = known.filter((one) => name.includes(' ') && one.name.startsWith(`${name} `))
  return longer.length === 1 ? longer[0] : undefined
}

/** An address in the text that carries the name. */
function ownAddressIn(cast: Cast, name: string): string | null {
  const others = cast.known.filter((one) => !sameName(name, one.name))
  return (
    emailsIn(cast.sheet.full).find(
      (email) =>
        usableEmail(email) !== null &&
        !isSharedMailbox(email) &&
        spellsName(email, name) &&
        (spellsFullName(email, name) || !others.some((one) => spellsName(email, one.name))),
    ) ?? null
  )
}

export function sharedMailbox(cast: Cast): string | null {
  const { mail, events } = cast.sheet.carried
  const boxes = [mail?.from, mail?.replyTo, events[0]?.organizer].flatMap((one) =>
    one?.email && !isReader(cast.sheet.reader, one) ? [one] : [],
  )
  for (const { name, email } of boxes) {
    if (!email || usableEmail(email) === null || /calendar\.google\.com$/.test(email)) continue
    if (isSharedMailbox(email) || (name && isMailboxName(name))) return email
  }
  return null
}
