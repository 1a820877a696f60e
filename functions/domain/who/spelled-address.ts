import { nameWords } from './full-name.ts'

/** What stands before the @, without tag and number: `a.j.morgan84+jobs` → a, j, morgan. */
const partsOf = (email: string): string[] =>
  (email.split('@')[0]?.split('+')[0] ?? '').toLowerCase().replace(/\d/g, '').split(/[._-]/).filter(Boolean)

/** Given and family name both stand in the address, one of them perhaps as its first letter: `jon.day@`, `jday@`, `dayj@`, `j.m.day@`. */
export function spellsFullName(email: string, name: string): boolean {
  const words = nameWords(name)
  const [given = '', family = ''] = [words[0], words.at(-1)]
  if (words.length < 2 || given.length < 2 || family.length < 2) return false
  const parts = partsOf(email)
  const whole = parts.join('')
  const forms = [given + family, family + given, `${given[0]}${family}`, `${family}${given[0]}`, `${given}${family[0]}`]
  if (forms.includes(whole)) return true
  // "Rodrigo Sáenz Ibarra" at rodrigo.saenz@: of two family names the first is in use
  if (words.length === 3 && parts.length === 2 && parts[0] === given && parts[1] === words[1]) return true
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return (
    parts.length > 2 && last === family && (first === given || first === given[0]) && parts.slice(1, -1).every((one) => one.length === 1)
  )
}

/** As above, or one of the two names alone: `jon@`. */
export function spellsName(email: string, name: string): boolean {
  const words = nameWords(name)
  const whole = partsOf(email).join('')
  return spellsFullName(email, name) || (words.length > 1 && (whole === words[0] || whole === words.at(-1)))
}
