import { describe, expect, it } from 'vitest'
import { letterLanguageSchema, type Manner } from '../../../functions/domain/drafts/manner.ts'
import { draftThankYous } from '../../../functions/domain/drafts/thank-you.ts'
import { wordsIn } from '../../../functions/domain/drafts/words/words.ts'

/** Names and days are left out: they are the same whatever is written. */
const people = Array.from({ length: 8 }, () => ({
  name: 'Sam Field',
  email: 'sam@halden.example',
  audience: 'peer' as const,
  detail: null,
}))
const weekdays = { en: 'Wednesday', de: 'Mittwoch', fr: 'mercredi', es: 'miércoles' }

const wordsOf = (body: string) => new Set(body.toLowerCase().match(/[\p{L}’]+/gu))
const share = (a: Set<string>, b: Set<string>) => [...a].filter((word) => b.has(word)).length / new Set([...a, ...b]).size
const sentencesOf = (body: string) =>
  body
    .split('\n\n')
    .slice(1, -1)
    .flatMap((part) => part.split(/(?<=[.!?]) /))

const cases = letterLanguageSchema.options.flatMap((language) =>
  [false, true].flatMap((cutShort) => (['plain', 'warm'] as const).map((tone) => ({ language, cutShort, tone }))),
)

describe.each(cases)('eight notes of a round in $language (cut short: $cutShort, $tone)', ({ language, cutShort, tone }) => {
  const manner: Manner = { language, voice: { tone }, american: false }
  const round = {
    candidateName: 'Alex Morgan',
    company: 'Halden Labs',
    role: 'Platform Engineer',
    weekday: weekdays[language],
    cutShort,
    manner,
  }
  const bodies = draftThankYous({ ...round, people }).map(({ body }) => body.replace(/\S+ ?\[[^\]]+\]/u, ''))

  it('share few words', () => {
    const sets = bodies.map(wordsOf)
    const shares = sets.flatMap((one, n) => sets.slice(n + 1).map((other) => share(one, other)))
    expect(shares.reduce((a, b) => a + b) / shares.length).toBeLessThanOrEqual(0.25)
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.4)
  })

  it('share no sentence', () => {
    const all = bodies.flatMap(sentencesOf)
    expect(new Set(all).size).toBe(all.length)
  })

  it('are short, and say nothing that is not known', () => {
    for (const { body, subject, gap } of draftThankYous({ ...round, company: null, role: null, weekday: null, people })) {
      expect(body.split(/\s+/).length).toBeLessThan(90)
      expect(`${subject}\n${body}`).not.toMatch(/null|undefined| {2}| [.,]|am \.|el \./)
      expect(gap).toBe(true)
    }
  })
})

describe('whatever language a letter is in', () => {
  it.each(letterLanguageSchema.options)('it has eight builds, a day and a gap to look for: %s', (language) => {
    const words = wordsIn(language)
    expect(words.thanks({ name: 'Sam', weekday: null, topic: null, company: null, role: null, american: false })).toHaveLength(8)
    expect(words.day('2026-12-02', { american: false, voice: {} })).toMatch(/2.*(?:December|Dezember|décembre|diciembre)/)
    expect(words.weekday('2026-12-02')).toBe(weekdays[language])
  })
})
