import { describe, expect, it } from 'vitest'
import { view } from '../../functions/domain/view/make-view.ts'
import { answerSaid } from '../../functions/domain/view/questions/answer-said.ts'
import type { CandidateItems } from '../../functions/domain/view/view.ts'
import { aNote } from '../builders.ts'
import { mail } from './read/read-text.ts'
import { arrive, interviewsOf, nothingKnown } from './told-in-words.ts'

/* Somebody names Thursday 3 December, 3 pm in New York, in words that may be an interview; what is said of it before the candidate has answered. */

const letter = (subject: string, day: string, text: string) =>
  mail({
    from: 'Ruben Falk <ruben@tallpineoutfitters.example>',
    to: 'Dana Whitlock <dana@whitlock.example>',
    subject,
    date: `${day} 10:00:00 -0500`,
    text,
  })

const subject = 'chat about the store manager job'
const opening = letter(
  subject,
  'Tue, 24 Nov 2026',
  "Hey Dana, happy to talk. Let's do Thursday, December 3 at 3 PM, I'll ring you.\n\nRuben Falk\nTallpine Outfitters",
)
const asked = arrive(nothingKnown, opening, '2026-11-24T15:01:00Z')
const afterwards = async (text: string): Promise<CandidateItems> =>
  arrive(await asked, letter(`Re: ${subject}`, 'Wed, 25 Nov 2026', text), '2026-11-25T15:01:00Z')

const open = (items: CandidateItems) => view(items).questions.filter(({ answered }) => !answered)

function answer(items: CandidateItems, kind: 'yes' | 'no'): CandidateItems {
  const [question] = open(items)
  const said = question ? (answerSaid(view(items), question, { kind }) ?? []) : []
  const notes = said.map(({ identity, slot = '', value }) => aNote(identity, value, { slot, at: '2026-11-27T18:00:00Z' }))
  return { ...items, notes: [...items.notes, ...notes] }
}
const states = (items: CandidateItems) => interviewsOf(items).map(({ status, start }) => `${status} ${start?.slice(0, 16)}`)

describe('while it is asked whether something is an interview', () => {
  it('asks once, and starts nothing', async () => {
    expect(open(await asked).map(({ about }) => about)).toEqual(['reading'])
    expect(states(await asked)).toEqual([])
  })

  it.each([
    ['I am afraid I have to call off Thursday.', 'cancelled 2026-12-03T20:00'],
    ['We have to cancel our chat on Thursday, sorry about that.', 'cancelled 2026-12-03T20:00'],
    ['Leider muss ich das Gespräch am Donnerstag absagen.', 'cancelled 2026-12-03T20:00'],
    ['Je suis désolé, je dois annuler notre entretien de jeudi.', 'cancelled 2026-12-03T20:00'],
    ['Lo siento, tengo que cancelar la entrevista del jueves.', 'cancelled 2026-12-03T20:00'],
    ['Thursday is not going to work after all. I will write with a new time.', 'to-be-moved 2026-12-03T20:00'],
    ['Das Gespräch am Donnerstag muss ich verschieben, ich melde mich mit einem neuen Termin.', 'to-be-moved 2026-12-03T20:00'],
    ['Our chat is moved to Friday, December 4 at 10 AM.', 'on 2026-12-04T15:00'],
    ['Unser Gespräch ist verschoben auf Freitag, den 4. Dezember, 10 Uhr.', 'on 2026-12-04T15:00'],
  ])('keeps what is said of it for the yes: %s', async (text, stands) => {
    const items = await afterwards(text)
    expect(open(items).map(({ about }) => about)).toEqual(['reading'])
    expect(states(items)).toEqual([])
    expect(states(answer(items, 'yes'))).toEqual([stands])
    expect(open(answer(items, 'yes'))).toEqual([])
    expect(states(answer(items, 'no'))).toEqual([])
  })

  it.each([
    'Any chance we make it half past four instead?',
    'Would 4:30 work instead?',
    'Ginge auch 16:30 Uhr?',
    'Serait-il possible de décaler à 16h30 ?',
    '¿Podría ser a las 16:30 en lugar de las 15:00?',
  ])('asks about what is only proposed once there is an interview: %s', async (text) => {
    const items = answer(await afterwards(text), 'yes')
    expect(states(items)).toEqual(['on 2026-12-03T20:00'])
    expect(open(items).map(({ about }) => about)).toEqual(['update'])
  })

  it.each([
    'Notre entretien est reporté au vendredi 4 décembre à 10h.',
    'La entrevista se ha movido al viernes 4 de diciembre a las 10:00.',
  ])('takes it for one by what leaves no doubt: %s', async (text) => {
    const items = await afterwards(text)
    expect(open(items)).toEqual([])
    expect(states(items)).toEqual(['on 2026-12-04T15:00'])
  })

  it('says in the question to which hour it has moved by then', async () => {
    const [question] = open(await afterwards('Our chat is moved to Friday, December 4 at 10 AM.'))
    expect(question?.start).toBe('2026-12-04T15:00:00Z')
  })

  it('counts the newest of several words', async () => {
    const moved = await afterwards('Our chat is moved to Friday, December 4 at 10 AM.')
    const text = 'I have to cancel our chat on Friday, sorry.'
    const both = await arrive(moved, letter(`Re: ${subject}`, 'Thu, 26 Nov 2026', text), '2026-11-26T15:01:00Z')
    expect(states(answer(both, 'yes'))).toEqual(['cancelled 2026-12-04T15:00'])
  })

  it('leaves what is plainly another interview by itself', async () => {
    const text = 'Your interview for Team Lead at Tallpine Outfitters with Ines Roth is confirmed for Monday, December 14 at 9 AM.'
    const items = await arrive(await asked, letter('Interview confirmation: Team Lead', 'Wed, 25 Nov 2026', text), '2026-11-25T15:01:00Z')
    expect(states(items)).toEqual(['on 2026-12-14T14:00'])
    expect(states(answer(items, 'yes'))).toEqual(['on 2026-12-03T20:00', 'on 2026-12-14T14:00'])
  })
})
