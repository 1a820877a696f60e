import { describe, expect, it } from 'vitest'
import { mail, readingOf } from './read-text.ts'

/** Written on Wednesday 25 November. */
const timesIn = async (text: string) => {
  const raw = mail({ subject: 'Your interview', date: 'Wed, 25 Nov 2026 09:12:00 -0500', text: `Hi Alex,\n\n${text}\n\nSaga` })
  return (await readingOf(raw)).change?.times ?? []
}
const sidesIn = async (text: string) =>
  (await timesIn(text)).map(({ date, side }) => [side, ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(date ?? 0).getUTCDay()]])

describe('two days of one sentence', () => {
  it.each([
    'Können Sie statt Donnerstag am Freitag kommen? Uhrzeit wie gehabt.',
    'Instead of Thursday, Friday please, same time.',
    'En lugar del jueves, el viernes, a la misma hora.',
    'Kun je in plaats van donderdag op vrijdag komen? Zelfde tijd.',
    'Au lieu de jeudi, vendredi à la même heure.',
    'Invece di giovedì, venerdì, stessa ora.',
    'Istället för torsdag på fredag, samma tid.',
    'Zamiast w czwartek, w piątek, o tej samej godzinie.',
    'Em vez de quinta-feira, na sexta-feira, à mesma hora.',
    'All of Thursday’s interviews will now be held on Friday, at the same times.',
    'The interview on Thursday will take place on Friday, same time.',
    'Das Gespräch am Donnerstag findet am Freitag statt, gleiche Uhrzeit.',
    'L’entretien de jeudi aura lieu vendredi, à la même heure.',
    'La entrevista del jueves tendrá lugar el viernes, a la misma hora.',
    'Il colloquio di giovedì si terrà venerdì, alla stessa ora.',
    'Het gesprek van donderdag vindt vrijdag plaats, zelfde tijd.',
    'Intervjun på torsdag äger rum på fredag, samma tid.',
  ])('are the one that held and the one that holds: %s', async (text) => {
    expect(await sidesIn(text)).toEqual([
      ['old', 'Thu'],
      ['new', 'Fri'],
    ])
  })

  it.each([
    'Can you come on Friday instead of Thursday?',
    'Pouvez-vous venir vendredi au lieu de jeudi ?',
    'Kan du komma på fredag i stället för torsdag?',
  ])('may name the new one first: %s', async (text) => {
    expect(await sidesIn(text)).toEqual([
      ['new', 'Fri'],
      ['old', 'Thu'],
    ])
  })

  it.each([
    'The interviews take place on Thursday and Friday.',
    'The interview on Thursday takes place as planned and on Friday we decide.',
    'Interviews on Thursday do not take place on Friday.',
    'The interview on Thursday takes place in our office; on Friday you hear from us.',
  ])('are no move where both are on: %s', async (text) => {
    expect((await sidesIn(text)).map(([side]) => side)).not.toContain('new')
  })
})

describe('a week or a day on', () => {
  it.each([
    ['Same day and time, but the week after, please.', 7],
    ['Gleicher Tag, gleiche Uhrzeit, nur die Woche darauf bitte.', 7],
    ['Même jour, même heure, mais la semaine suivante, s’il vous plaît.', 7],
    ['Mismo día y misma hora, pero la semana siguiente, por favor.', 7],
    ['Stesso giorno, stessa ora, ma la settimana dopo.', 7],
    ['Zelfde dag en zelfde tijd, maar de week erna.', 7],
    ['Samma dag och samma tid, men veckan efter.', 7],
    ['Could you come the day before instead? Same time.', -1],
    ['Könnten Sie stattdessen am Tag davor kommen?', -1],
    ['Pourriez-vous venir la veille à la place ?', -1],
  ])('is by how much it moves where the rest stays: %s', async (text, days) => {
    expect((await timesIn(text)).map(({ shift }) => shift)).toEqual([days * 24 * 60])
  })

  it('says nothing of the talk without such a word', async () => {
    expect((await timesIn('We will write to you the week after.')).map(({ shift }) => shift)).toEqual([])
  })
})

describe('an hour one is to be there for', () => {
  it('is an hour, and a number of people or years is none', async () => {
    expect((await timesIn('Uwe has a handover at 2, so please be here for 1.')).map(({ clock }) => clock)).toEqual(['14:00', '13:00'])
    expect(await timesIn('I have been here for 10 years, and there for 4 months.')).toEqual([])
  })
})
