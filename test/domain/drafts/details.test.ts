import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type LetterLanguage, ownManner } from '../../../functions/domain/drafts/manner.ts'
import { draftThankYous } from '../../../functions/domain/drafts/thank-you.ts'

/** Eighty details as tired people type them, labelled beforehand (`test/material/README.md`); the rules have since been mended by all of them. */
interface Detail {
  id: string
  language: LetterLanguage
  person: string
  typed: string
  may: boolean
  mustNotContain: string[]
}
const details = JSON.parse(readFileSync(new URL('../../material/details.json', import.meta.url), 'utf8')) as Detail[]
/** In the language it was typed in: the employer wrote so. */
const letterFor = ({ person, typed, language }: Detail): string => {
  const people = [{ name: person, email: 'x@fernhill.example', audience: null, detail: typed }]
  const [draft] = draftThankYous({
    candidateName: 'Alex Morgan',
    company: null,
    role: null,
    weekday: null,
    people,
    manner: { ...ownManner, language },
  })
  return draft?.body ?? ''
}

/** A gap says that nothing of it went in. */
const isIn = (one: Detail): boolean => !letterFor(one).includes('[')

/** Words as whole words, marks anywhere. */
function holds(letter: string, words: string): boolean {
  const [text, sought] = [letter.toLowerCase().replaceAll('’', "'"), words.toLowerCase().replaceAll('’', "'")]
  if (!/[\p{L}\p{N}]/u.test(sought)) return text.includes(sought)
  return ` ${text.replace(/[^\p{L}\p{N}']+/gu, ' ')} `.includes(` ${sought.replace(/[^\p{L}\p{N}']+/gu, ' ').trim()} `)
}

describe('what is typed after "Thank you for talking with me about"', () => {
  it.each(details.filter(({ may }) => !may))('stays out of the letter where it cannot stand there: $id', (one) => {
    expect(isIn(one)).toBe(false)
    const body = letterFor(one).split('\n').slice(1).join('\n')
    // The gap asks after the reader by name.
    const own = one.mustNotContain.filter((words) => !one.person.toLowerCase().startsWith(words))
    for (const words of own) expect(holds(body, words), words).toBe(false)
  })

  it('gets into it where it may', () => {
    const allowed = details.filter(({ may }) => may)
    const inside = allowed.filter(isIn)
    for (const one of inside)
      for (const words of one.mustNotContain) expect(holds(letterFor(one), words), `${one.id}: ${words}`).toBe(false)
    expect(inside.length / allowed.length).toBeGreaterThanOrEqual(0.9)
  })
})
