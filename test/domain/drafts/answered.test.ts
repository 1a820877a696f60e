import { describe, expect, it } from 'vitest'
import {
  draftAccept,
  draftAskForFeedback,
  draftAskForTime,
  draftAskForTimeToDecide,
  draftCheckIn,
  draftDecline,
  draftTellOther,
} from '../../../functions/domain/drafts/answered.ts'
import { draftFarewell, type FollowUpFor } from '../../../functions/domain/drafts/follow-up.ts'
import { type LetterLanguage, letterLanguageSchema } from '../../../functions/domain/drafts/manner.ts'
import { languageOf } from '../../../functions/domain/read/lay-out/language.ts'

const about = (language: LetterLanguage): FollowUpFor => ({
  candidateName: 'Alex Morgan',
  company: 'Brandes Kroll',
  role: 'Controller',
  recruiter: { name: 'Silke Ott', email: 'ott@brandes.example', form: 'Frau' },
  roundDay: null,
  saidBy: null,
  manner: { language, voice: {}, american: false },
})

const all = (language: LetterLanguage) => {
  const one = about(language)
  return [
    draftAccept(one),
    draftDecline(one),
    draftAskForTimeToDecide(one, 'X'),
    draftAskForTimeToDecide(one, null),
    draftTellOther(one, 'X', null),
    draftTellOther(one, 'X', 'Y'),
    draftAskForFeedback(one),
    draftCheckIn(one, 'X'),
    draftAskForTime(one),
  ]
}

describe('a draft that answers an offer, a no or an invitation', () => {
  it.each(['en', 'de', 'fr', 'es'] as const)('is written in the language of its reader, with one thing to say: %s', (language) => {
    for (const { body, subject, gap } of all(language)) {
      expect(languageOf(body.split('\n').slice(1).join(' ')), body).toBe(language)
      expect(body).toContain('Controller')
      expect(body.split(/\s+/).length).toBeLessThan(90)
      expect(subject).toMatch(/: Controller, Brandes Kroll$/)
      expect(gap).toBe(body.includes('['))
    }
  })

  it.each(letterLanguageSchema.options)('says yes to what stands in a letter, and is not sent before its day is put in: %s', (language) => {
    expect(draftAccept(about(language)).gap).toBe(true)
    expect(all(language).filter(({ gap }) => gap).length).toBe(1)
  })

  it.each(letterLanguageSchema.options)('asks for an earlier day where the next interview comes too late for an answer: %s', (language) => {
    const early = draftTellOther(about(language), 'X', 'Y').body
    expect(early).toContain('Y')
    expect(early.match(/\?/g)).toHaveLength(1)
    expect(draftTellOther(about(language), 'X', null).body).not.toContain('Y')
  })

  it('is worded as one speaks', () => {
    for (const { body } of all('en')) expect(body).not.toMatch(/\b(?:I am|I have|I will|I would|[Ii]t is|was not|have not|do not)\b/)
  })

  it('greets as the reader is addressed there', () => {
    expect(draftAccept(about('de')).body).toMatch(/^Guten Tag Frau Ott,\n\nvielen Dank für Ihr Angebot/)
    expect(draftDecline(about('de')).body).toContain('nicht anzunehmen')
  })
})

describe('a last word to those who were silent', () => {
  const goodbyes = (language: LetterLanguage) =>
    (['yes', 'planned', 'cut-short', 'no-show', 'handed-in', 'due'] as const).map((happened) => ({
      happened,
      body: draftFarewell({ ...about(language), roundDay: 'Z', happened }).body,
    }))

  it.each(letterLanguageSchema.options)('takes nothing back: it leaves open that the job is: %s', (language) => {
    for (const { body, happened } of goodbyes(language)) {
      expect(body, happened).not.toMatch(/another way|anders entschieden|autre choix|otro camino/)
      expect(body, happened).toMatch(/still open|noch offen|toujours ouvert|sigue abierto/)
    }
  })

  it.each(letterLanguageSchema.options)('thanks for time, and names the day, only where there was a talk: %s', (language) => {
    for (const { body, happened } of goodbyes(language)) {
      const isHeld = happened === 'yes' || happened === 'cut-short'
      expect(/your time|Zeit, die|du temps que|el tiempo que/.test(body), `${happened}: ${body}`).toBe(isHeld)
      if (isHeld) expect(body).toContain('Z')
    }
  })
})
