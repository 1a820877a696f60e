import { bare } from './letters.ts'

export const samePersonKey = (name: string): string => bare(name)

export interface Named {
  name: string
  email: string | null
}

export function samePerson(a: Named, b: Named): boolean {
  if (a.email && b.email && a.email.toLowerCase() === b.email.toLowerCase()) return true
  return samePersonKey(a.name) !== '' && samePersonKey(a.name) === samePersonKey(b.name)
}
