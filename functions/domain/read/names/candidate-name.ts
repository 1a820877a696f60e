import { aliasesIn, isOneself } from '../../who/oneself.ts'
import type { Address, Carried } from '../carry/carried.ts'
import type { Reader } from '../reading.ts'
import { literal } from '../vocabulary/patterns.ts'

/** The candidate's own name, however it is written: in full, "A. Morgan", "Alex M.", "Morgan, Alex". */
export function ownNamePattern(reader: Reader): RegExp {
  const words = reader.name.trim().split(/\s+/).map(literal)
  const given = words[0] ?? ''
  const family = words.at(-1) ?? given
  const initial = `${given[0] ?? ''}\\.?`
  const middle = words.length > 2 ? `|${words.join(' ')}` : ''
  const forms = [
    `${given} ${family}`,
    `${family},? ${given}`,
    `${initial} ?${family}`,
    `${given} ${family[0] ?? ''}(?:\\.|(?!\\p{L}))`,
    family,
    given,
  ].join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:mr|ms|mx|herr|frau|m|mme)\\.? )?(?:${forms}${middle})(?:さん|様|さま|'s)?(?![\\p{L}])`, 'giu')
}

export const isReader = (reader: Reader, address: Pick<Address, 'name' | 'email'>): boolean => isOneself(reader, address)

/** The reader with the addresses of theirs that this message shows. */
export function withAliases({ mail, events }: Carried, reader: Reader): Reader {
  const guests = events.flatMap(({ attendees }) => attendees)
  const everyone = [
    ...events.flatMap((event) => [event.organizer, ...event.hosts]),
    ...guests,
    ...(mail ? [mail.from, mail.replyTo, mail.forwardedBy, ...mail.to, ...mail.cc, ...mail.quoted.map(({ from }) => from)] : []),
  ].filter((one) => one !== null)
  const told = guests.filter(({ self }) => self).flatMap(({ email }) => email ?? [])
  return { ...reader, otherMails: [...(reader.otherMails ?? []), ...told, ...aliasesIn(reader, everyone, guests)] }
}
