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
import type { FollowUpFor } from '../../../functions/domain/drafts/follow-up.ts'
import type { LetterLanguage } from '../../../functions/domain/drafts/manner.ts'
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
    draftTellOther(one, 'X'),
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
      expect(gap).toBe(false)
    }
  })

  it('greets as the reader is addressed there', () => {
    expect(draftAccept(about('de')).body).toMatch(/^Guten Tag Frau Ott,\n\nvielen Dank für Ihr Angebot/)
    expect(draftDecline(about('de')).body).toContain('nicht anzunehmen')
  })
})
