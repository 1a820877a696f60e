import type { Reader } from '../reading.ts'
import type { Address } from './carried.ts'

/** The candidate's own name, however it is written: in full, "A. Morgan", "Alex M.", "Morgan, Alex". */
export function ownNamePattern(reader: Reader): RegExp {
  const words = reader.name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
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

export const isReader = (reader: Reader, { name, email }: Address): boolean => {
  if (email) return email === reader.mail.toLowerCase()
  return name !== null && name.trim().toLowerCase() === reader.name.toLowerCase()
}
