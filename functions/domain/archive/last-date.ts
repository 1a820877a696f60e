import { type Instant, instantSchema, localDateSchema } from '../time/wall-time.ts'

/** The latest instant or day that stands anywhere in a value, whatever field it is in: a field added later is not forgotten here. */
export function lastDate(value: unknown): Instant {
  if (typeof value === 'string') return instantIn(value)
  if (typeof value !== 'object' || value === null) return ''
  let last: Instant = ''
  for (const part of Object.values(value)) {
    const found = lastDate(part)
    if (found > last) last = found
  }
  return last
}

/** A day counts to its end, wherever that is. */
function instantIn(text: string): Instant {
  if (text.length === 10 && localDateSchema.safeParse(text).success) return `${text}T23:59:59Z`
  return text.length === 20 && instantSchema.safeParse(text).success ? text : ''
}
