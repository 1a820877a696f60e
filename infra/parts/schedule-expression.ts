/** What EventBridge Scheduler takes for a time ("Schedule types on EventBridge Scheduler"): so that nothing is deployed that never runs. */
export function isTime(expression: string): boolean {
  const [, kind = '', inside = ''] = /^(rate|cron|at)\((.*)\)$/.exec(expression) ?? []
  if (kind === 'rate') return isRate(inside)
  if (kind === 'cron') return isCron(inside)
  return kind === 'at' && isLocalTime(inside)
}

export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const isRate = (text: string): boolean => /^(?:1 (?:minute|hour|day)|(?!1 )[1-9]\d* (?:minute|hour|day)s)$/.test(text)

/** A day that the calendar has, at a time that the clock has. */
function isLocalTime(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text)) return false
  const at = new Date(`${text}Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

interface Field {
  least: number
  most: number
  /** Names that stand for numbers, from `least` on. */
  names?: readonly string[]
  /** What only this field may say beside numbers. */
  also?: RegExp
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const fields: readonly Field[] = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31, also: /^(?:\?|LW?|(?:[1-9]|[12]\d|3[01])W)$/ },
  { least: 1, most: 12, names: months },
  { least: 1, most: 7, names: days, also: /^(?:\?|[1-7]?L|[1-7]#[1-5])$/ },
  { least: 1970, most: 2199 },
]

/** Six fields; of day of the month and day of the week exactly one is left open by `?`. */
function isCron(text: string): boolean {
  const told = text.split(' ')
  return (
    told.length === fields.length && (told[2] === '?') !== (told[4] === '?') && fields.every((field, at) => isField(field, told[at] ?? ''))
  )
}

const isField = (field: Field, text: string): boolean => text.split(',').every((part) => field.also?.test(part) || isPart(field, part))

/** `*`, a number or a stretch of them, and of those every so many. */
function isPart({ least, most, names = [] }: Field, part: string): boolean {
  const [range = '', step, ...more] = part.split('/')
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return false
  if (range === '*') return true
  const ends = range.split('-').map((end) => (/^\d+$/.test(end) ? Number(end) : names.indexOf(end) + least))
  const isNamed = range.split('-').every((end) => /^\d+$/.test(end) || names.includes(end))
  return isNamed && ends.length <= 2 && ends.every((end) => end >= least && end <= most)
}
