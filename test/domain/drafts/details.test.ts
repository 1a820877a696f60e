import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type LetterLanguage, ownManner } from '../../../functions/domain/drafts/manner.ts'
import { draftThankYous } from '../../../functions/domain/drafts/thank-you.ts'

/** What tired people type, labelled beforehand by somebody who had not seen the rules (`test/material/README.md`). */
interface Detail {
  id: string
  language: LetterLanguage
  person: string
  typed: string
  may: boolean
  mustNotContain: string[]
}
const listed = (file: string) => JSON.parse(readFileSync(new URL(`../../material/${file}`, import.meta.url), 'utf8')) as Detail[]
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

describe.each([
  ['by which the rules were mended', listed('details.json'), 0.95],
  ['scored once, when the rules stood', listed('details-second.json'), 0.85],
] as const)('what is typed after "Thank you for talking with me about", %s', (_, details, atLeast) => {
  it.each(details.filter(({ may }) => !may))('stays out of the letter where it cannot stand there: $id', (one) => {
    expect(isIn(one)).toBe(false)
    const body = letterFor(one).split('\n').slice(1).join('\n')
    // The letter has words of its own, and its gap asks after the reader by name.
    const own = one.mustNotContain.filter((words) => !holds(letterFor({ ...one, typed: '' }), words))
    for (const words of own) expect(holds(body, words), words).toBe(false)
  })

  it('gets into it where it may', () => {
    const allowed = details.filter(({ may }) => may)
    const inside = allowed.filter(isIn)
    for (const one of inside)
      for (const words of one.mustNotContain) expect(holds(letterFor(one), words), `${one.id}: ${words}`).toBe(false)
    expect(inside.length / allowed.length).toBeGreaterThanOrEqual(atLeast)
  })
})
