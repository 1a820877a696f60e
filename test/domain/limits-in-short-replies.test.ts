import { describe, expect, it } from 'vitest'
import { view } from '../../functions/domain/view/make-view.ts'
import type { CandidateItems } from '../../functions/domain/view/view.ts'
import { mail } from './read/read-text.ts'
import { arrive, knownInterview, nothingKnown } from './told-in-words.ts'

/* A short reply names a last day, and not of what. It is of what both know to be open: an offer that waits for its answer, work that was given. */

const letter = (subject: string, date: string, text: string) =>
  mail({
    from: 'Greta Holm <greta.holm@kestrelsystems.example>',
    to: 'Dana Whitlock <dana@whitlock.example>',
    subject,
    date: `${date} 10:00:00 -0500`,
    text,
  })

const offerText =
  'Hi Dana, we are delighted to offer you the position of Backend Engineer. Please let us know by Friday, December 11.\n\nGreta'
const offered = knownInterview().then((items) => arrive(items, letter('Your offer', 'Tue, 8 Dec 2026', offerText), '2026-12-08T15:01:00Z'))
const afterOffer = async (text: string): Promise<CandidateItems> =>
  arrive(await offered, letter('Re: Your offer', 'Wed, 9 Dec 2026', text), '2026-12-09T15:01:00Z')
const offerDay = (items: CandidateItems) => view(items).applications.map(({ answered }) => answered?.kind === 'offer' && answered.dueOn)

describe('a last day in a reply about an offer', () => {
  it.each([
    ['We are happy to give you until Wednesday the 16th.', '2026-12-16'],
    ['Of course. Wednesday, December 16 is fine with us.', '2026-12-16'],
    ['OK, please let us know by Monday then.', '2026-12-14'],
    ['We can extend the deadline to Wednesday, December 16.', '2026-12-16'],
    ['Sorry, the team needs your answer by tomorrow already.', '2026-12-10'],
    ['Gern, bis Montag, den 14. Dezember, ist in Ordnung.', '2026-12-14'],
    ['Mittwoch, der 16., reicht uns.', '2026-12-16'],
    ["Pas de souci, vous avez jusqu'au mercredi 16 décembre.", '2026-12-16'],
    ['Jeudi 17 nous convient.', '2026-12-17'],
    ['Claro, tienes hasta el lunes 14 de diciembre.', '2026-12-14'],
    ['El jueves 17 nos va bien.', '2026-12-17'],
  ])('is the last one for the answer: %s', async (text, day) => {
    expect(offerDay(await afterOffer(text))).toEqual([day])
  })

  it.each([
    'I am out until Tuesday the 15th.',
    'Our office is closed until Monday, December 14.',
    'We will send you the contract by Monday, December 14.',
    'Your start on Monday, January 11 is fine.',
    'Would Wednesday the 16th be fine with you?',
  ])('is none where the day is of something else: %s', async (text) => {
    expect(offerDay(await afterOffer(text))).toEqual(['2026-12-11'])
  })
})

describe('an answer to the last round', () => {
  it.each([
    'Nos alegra comunicarte que has sido la persona elegida para el puesto.',
    'Hemos decidido contar contigo para el puesto.',
    'Nous avons décidé de vous retenir pour le poste.',
  ])('is heard as an offer: %s', async (text) => {
    const items = await arrive(await knownInterview(), letter('Re: Interview', 'Wed, 9 Dec 2026', text), '2026-12-09T15:01:00Z')
    expect(view(items).applications.map(({ answered }) => answered?.kind)).toEqual(['offer'])
  })

  it('is no offer where somebody else was chosen', async () => {
    const text = 'La persona elegida para el puesto tiene más experiencia; lamentamos no poder ofrecértelo.'
    const items = await arrive(await knownInterview(), letter('Re: Interview', 'Wed, 9 Dec 2026', text), '2026-12-09T15:01:00Z')
    expect(view(items).applications.map(({ answered }) => answered?.kind)).toEqual(['rejection'])
  })
})

const taskText =
  'Hi Dana, next up is a short take-home exercise: please draw a network plan for three sites. We would need it back by Monday, December 7, 9 AM ET.\n\nGreta'
const given = arrive(nothingKnown, letter('Next step: Network Engineer', 'Mon, 30 Nov 2026', taskText), '2026-11-30T15:01:00Z')
const afterTask = async (text: string): Promise<CandidateItems> =>
  arrive(await given, letter('Re: Next step: Network Engineer', 'Tue, 1 Dec 2026', text), '2026-12-01T15:01:00Z')
const taskOf = (items: CandidateItems) =>
  view(items).applications.flatMap(({ rounds }) => rounds.map(({ status, task }) => `${status} ${task?.due?.slice(0, 13)}`))

describe('a reply about work that was given', () => {
  it.each([
    ['No problem, take until Thursday the 10th.', 'on 2026-12-11T04'],
    ['Thursday, December 10 at noon is fine.', 'on 2026-12-10T17'],
    ['Could you send it by Friday instead?', 'on 2026-12-05T04'],
    ['Sie haben bis Donnerstag, den 10. Dezember, Zeit.', 'on 2026-12-11T04'],
    ["D'accord, jeudi 10 nous convient.", 'on 2026-12-11T04'],
    ['Puedes entregarlo hasta el jueves 10.', 'on 2026-12-11T04'],
  ])('sets its last day: %s', async (text, told) => {
    expect(taskOf(await afterTask(text))).toEqual([told])
  })

  it.each([
    "You don't have to hand in anything, we will go through it together.",
    'Please disregard the exercise.',
    'Sie müssen nichts einreichen, wir besprechen es gemeinsam.',
    'Inutile de nous le renvoyer, nous en parlerons ensemble.',
    'No hace falta que lo entregues, lo vemos juntos.',
  ])('takes it back: %s', async (text) => {
    expect(taskOf(await afterTask(text))).toEqual(['cancelled 2026-12-07T14'])
  })

  it.each(['We are closed until Thursday the 10th.', 'Ola is away until Thursday.'])(
    'leaves it where the day is of something else: %s',
    async (text) => {
      expect(taskOf(await afterTask(text))).toEqual(['on 2026-12-07T14'])
    },
  )
})
