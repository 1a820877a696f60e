import { describe, expect, it } from 'vitest'
import { draftAskAboutTerms, draftAskForTimeToDecide, draftDecline, draftTellOther } from '../../../functions/domain/drafts/answered.ts'
import { draftAskNumber, draftAskPlace } from '../../../functions/domain/drafts/ask-place.ts'
import { draftFarewell, draftNudge, draftSecondNudge, type FollowUpFor } from '../../../functions/domain/drafts/follow-up.ts'
import { type LetterLanguage, letterLanguageSchema } from '../../../functions/domain/drafts/manner.ts'
import { draftNewTime } from '../../../functions/domain/drafts/new-time.ts'
import { draftPromised } from '../../../functions/domain/drafts/promised.ts'
import { draftThankYous } from '../../../functions/domain/drafts/thank-you.ts'
import { languageOf } from '../../../functions/domain/read/lay-out/language.ts'

const manner = (language: LetterLanguage) => ({ language, voice: { tone: 'warm' as const }, american: false })
const about = (language: LetterLanguage, over: Partial<FollowUpFor> = {}): FollowUpFor => ({
  candidateName: 'Alex Morgan',
  company: 'Brandes Kroll',
  role: 'Controller',
  recruiter: { name: 'Silke Ott', email: 'ott@brandes.example' },
  roundDay: 'Z',
  saidBy: null,
  manner: manner(language),
  ...over,
})

describe.each(letterLanguageSchema.options)('a letter that goes out in the candidate’s name: %s', (language) => {
  const one = about(language)

  it('tells those who made no offer of one elsewhere, not of “another”', () => {
    for (const { body } of [draftTellOther(one, 'X', null), draftTellOther(one, null, 'Y')])
      expect(body).not.toMatch(/another offer|anderes Angebot|autre proposition|otra oferta/)
  })

  it('has a subject of its own for each way to answer an offer', () => {
    const subjects = [
      draftAskForTimeToDecide(one, 'X'),
      draftAskForTimeToDecide(one, null),
      draftAskAboutTerms(one),
      draftDecline(one),
    ].map(({ subject }) => subject)
    expect(new Set(subjects).size).toBe(4)
  })

  it('asks about terms with a gap for what to ask, and for the terms in writing', () => {
    const { body, gap } = draftAskAboutTerms(one)
    expect(gap).toBe(true)
    expect(body).toMatch(/in writing|schriftlich|par écrit|por escrito/)
    expect(languageOf(body.split('\n').slice(1).join(' '))).toBe(language)
  })

  it('says no feeling and no guess that nobody told', () => {
    const people = Array.from({ length: 8 }, () => ({ name: 'Sam Field', email: null, audience: null, detail: null }))
    const all = [
      draftSecondNudge(one),
      draftDecline(one),
      draftFarewell(one),
      ...[true, false].flatMap((cutShort) =>
        draftThankYous({ candidateName: 'Alex', company: 'X', role: 'Y', weekday: null, people, cutShort, manner: manner(language) }),
      ),
    ]
    for (const { body } of all)
      expect(body).not.toMatch(
        /even more|how full|easy decision|keep coming back|I’ve been thinking|noch mehr|wie voll|Leicht ist mir|denke ich|klingt nach|chargées|renforcée|pas été facile|reste en tête|mes pensées|aún más|lo llenas|decisión fácil|que pensar|reflexionar/,
      )
  })

  it('goes on below the first question with the second', () => {
    expect(draftSecondNudge(one).subject).toBe(`Re: ${draftNudge(one).subject}`)
    expect(draftSecondNudge(one).body).not.toBe(draftNudge(one).body)
  })

  it('ends kindly: it neither counts the days of silence nor says that it is the last', () => {
    for (const happened of ['yes', 'cut-short', 'planned', 'no-show', 'due'] as const) {
      const { body, subject } = draftFarewell(about(language, { happened, met: ['Dana Whitfield', 'Ben Hale'], metThem: true }))
      expect(body).not.toMatch(
        /last note|haven’t heard|nichts gehört|nicht weiter nachfragen|pas eu de nouvelles|relancerai|noticias sobre|insistiré/,
      )
      if (happened === 'yes') expect(body).toMatch(/Dana/)
      expect([draftNudge(one).subject, draftSecondNudge(one).subject]).not.toContain(subject)
      expect(languageOf(body.split('\n').slice(1).join(' ')), body).toBe(language)
    }
  })

  it('offers times of one’s own for an interview that was not held, as a gap', () => {
    for (const happened of ['no-show', 'moved'] as const) {
      const { body, gap } = draftNewTime({
        ...one,
        contact: one.recruiter,
        happened,
        weekday: null,
        day: null,
        hours: null,
        where: null,
        manner: manner(language),
      })
      expect(gap).toBe(true)
      expect(body.match(/\[/g)).toHaveLength(1)
    }
  })

  it('asks for the place, and for a number to call on the way', () => {
    for (const day of ['Z', null])
      for (const { body } of [draftAskPlace({ ...one, contact: null, day }), draftAskNumber({ ...one, contact: null, day })]) {
        expect(languageOf(body.split('\n').slice(1).join(' ')), body).toBe(language)
        expect(body).not.toMatch(/null| {2}/)
        expect(body.match(/\?/g)).toHaveLength(1)
      }
  })
})

describe.each(letterLanguageSchema.options)('the letter with what was promised: %s', (language) => {
  const things = {
    en: 'Send the deck I built by Friday',
    de: 'die Folien schicken',
    fr: 'envoyer la présentation',
    es: 'enviar la presentación',
  }
  const named = { en: /the deck\./, de: /die Folien\./, fr: /la présentation\./, es: /la presentación\./ }
  const write = (about: { promise: string; day?: string | null; late?: boolean; passTo?: string[] }) =>
    draftPromised({
      candidateName: 'Alex Morgan',
      contact: { name: 'Ray Ito', email: 'ray@brightwater.example' },
      day: null,
      late: false,
      passTo: [],
      manner: { language, voice: {}, american: false },
      ...about,
    })

  it('names the thing, and what is left is to attach it', () => {
    for (const day of ['Z', null]) {
      const { body, to, gap } = write({ promise: things[language], day })
      expect(to).toBe('ray@brightwater.example')
      expect(gap).toBe(false)
      expect(body).toMatch(named[language])
      expect(body.match(/\[/g)).toHaveLength(1)
      expect(/\bZ\b/.test(body)).toBe(day !== null)
      expect(body).not.toMatch(/null| {2}/)
      expect([language, null]).toContain(languageOf(body.split('\n').slice(1).join(' ')))
    }
  })

  it('is not offered for sending where the note does not tell what it is', () => {
    for (const promise of ['call back on Friday', 'send it', 'send the thing she asked about']) {
      const { body, gap } = write({ promise })
      expect(gap).toBe(true)
      expect(body.match(/\[/g)).toHaveLength(1)
    }
  })

  it('says that it is late only where it is, and to whom to pass it on only where it is another', () => {
    const plain = write({ promise: things[language] }).body
    expect(write({ promise: things[language], late: true }).body.length).toBeGreaterThan(plain.length)
    expect(plain).not.toMatch(/Orla|\?/)
    expect(write({ promise: things[language], passTo: ['Orla Quinn', 'Ted Vane'] }).body).toMatch(
      /Orla Quinn (?:and|und|et|y) Ted Vane\b.*\?/,
    )
  })
})
