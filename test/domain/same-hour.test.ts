import { describe, expect, it } from 'vitest'
import { afterReply, interviewsOf, outcomeOf } from './told-in-words.ts'

/* The interview of Thursday 3 December, 11:00 in New York; the replies are of Wednesday 25 November. */

const asked = async (text: string) => {
  const items = await afterReply(text)
  const proposed = items.interviews.flatMap(({ contributions }) => contributions.map(({ meeting }) => meeting.start?.instant))
  return { outcome: outcomeOf(items), proposed, interviews: interviewsOf(items) }
}

describe('another day at the hour that is known', () => {
  it.each([
    ['2026-12-04T16:00:00Z', 'Could we do Friday at the same time instead?'],
    ['2026-11-26T16:00:00Z', 'Sorry, can we move to tomorrow, same time?'],
    ['2026-12-10T16:00:00Z', 'Ola is ill. Same time next week?'],
    ['2026-12-04T16:00:00Z', 'Would Friday same time work?'],
    ['2026-11-30T16:00:00Z', 'Ola is off sick, can we do this next Monday at the same hour?'],
    ['2026-12-04T16:00:00Z', 'How about Friday instead? Same time.'],
    ['2026-12-08T16:00:00Z', 'Would December 8 be possible, at the same hour?'],
    ['2026-12-04T16:00:00Z', 'Könnten wir auf Freitag zur gleichen Zeit wechseln?'],
    ['2026-12-10T16:00:00Z', 'Ola ist krank. Ginge es nächste Woche um dieselbe Uhrzeit?'],
    ['2026-12-04T16:00:00Z', '¿Podríamos pasarlo al viernes a la misma hora?'],
    ['2026-12-08T16:00:00Z', '¿Te iría bien el 8 de diciembre, a la misma hora?'],
    ['2026-12-04T16:00:00Z', 'Serait-il possible de se voir vendredi à la même heure ?'],
    ['2026-12-10T16:00:00Z', 'Ola est malade. La semaine prochaine, même heure ?'],
    ['2026-12-04T16:00:00Z', 'Kan het ook vrijdag op hetzelfde tijdstip?'],
    ['2026-12-04T16:00:00Z', 'Zou vrijdag om dezelfde tijd ook lukken?'],
  ])('is asked about, and nothing moves meanwhile (%s): %s', async (to, text) => {
    const { outcome, proposed, interviews } = await asked(text)
    expect(outcome).toBe('ask')
    expect(proposed).toContain(to)
    expect(interviews).toMatchObject([{ status: 'on', start: '2026-12-03T16:00:00Z' }])
  })

  it.each([
    ['2026-12-04T11:00', 'Friday instead of Thursday, please; the time stays the same.'],
    ['2026-12-04T11:00', 'We have to move Thursday to Friday, same time.'],
    ['2026-12-04T11:00', 'Freitag statt Donnerstag, bitte; die Uhrzeit bleibt gleich.'],
    ['2026-12-04T11:00', 'El viernes en lugar del jueves, por favor; la hora se mantiene.'],
    ['2026-12-04T11:00', 'Vendredi au lieu de jeudi, merci ; l’heure reste la même.'],
    ['2026-12-04T11:00', 'Vrijdag in plaats van donderdag, graag; de tijd blijft hetzelfde.'],
    ['2026-12-10T11:00', 'We have moved your interview to December 10. The time is unchanged.'],
  ])('is where it moves, once it is stated: %s: %s', async (to, text) => {
    expect((await asked(text)).outcome).toEqual({ move: to })
  })

  it.each([
    'See you on Thursday at the same time as always.',
    'See you next week, same time as agreed.',
    'At the same time, please send us your papers by Friday.',
    'Our all-hands is at the same time on Friday.',
    'The time stays the same, only the room is another: Harbour, on the fifth floor.',
    'Bis Donnerstag, gleiche Zeit.',
  ])('is no news where no other day is proposed: %s', async (text) => {
    expect((await asked(text)).outcome).toBe('nothing')
  })
})
