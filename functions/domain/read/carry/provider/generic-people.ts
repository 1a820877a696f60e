import type { Address } from '../carried.ts'
import { hostPaths, words } from './generic-names.ts'
import { at, isObject, type Json, line, list } from './json-value.ts'
import { personAt, somebody } from './provider-event.ts'

const nameKeys = ['name', 'display_name', 'displayName', 'full_name', 'fullName', 'user_name', 'emailAddress.name', 'user.name']
const emailKeys = words(`email email_address emailAddress.address emailAddress user_email address user.email mail primary_email`)

function person(each: Json): Address {
  if (typeof each === 'string')
    return each.includes('@') ? personAt({ email: each }, [], ['email']) : personAt({ name: each }, ['name'], [])
  const who = personAt(each, nameKeys, emailKeys)
  const parts = [line(each, 'first_name', 'firstName', 'given_name'), line(each, 'last_name', 'lastName', 'family_name')].filter(
    (part) => part !== null,
  )
  return { ...who, name: who.name ?? (parts.join(' ') || null) }
}

export function people(event: Json, paths: string[], wanted: (each: Json) => boolean = () => true): Address[] {
  const found: Address[] = []
  for (const path of paths) {
    const value = at(event, path)
    const each = Array.isArray(value)
      ? list(event, path)
      : isObject(value) || (typeof value === 'string' && !value.startsWith('http'))
        ? [value]
        : []
    for (const one of each) {
      const who = person(one)
      if (wanted(one) && somebody(who) && !found.some(({ name, email }) => (email ?? name) === (who.email ?? who.name))) found.push(who)
    }
  }
  return found
}

/** Interviews that list their slots: the people of each. */
export const sessionPeople = (event: Json): Address[] =>
  ['interviews', 'sessions', 'slots', 'events', 'schedule'].flatMap((path) => list(event, path).flatMap((each) => people(each, hostPaths)))
