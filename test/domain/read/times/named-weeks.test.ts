import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../../functions/domain/read/times/days/text-dates.ts'
import { mail, readingOf } from '../read-text.ts'

/** Written on Monday 23 November 2026. */
const on = (anchor: string) => (text: string) =>
  datesIn(text, { anchor, monthFirst: true }).map(({ date, openWeek }) => (openWeek === undefined ? date : `${date}?`))
const days = on('2026-11-23')

describe('a weekday with the number of its week is the day of that week', () => {
  it.each([
    'KW 49, Donnerstag um 14 Uhr',
    'in KW 49 am Donnerstag um 14 Uhr',
    'Donnerstag (KW 49), 14 Uhr',
    'Donnerstag, 49. KW, 14 Uhr',
    'am Donnerstag um 14 Uhr in der Kalenderwoche 49',
    'KW49/2026: Donnerstag',
    'torsdag v. 49 kl. 14.00',
    'torsdag i vecka 49',
    'v 49, torsdag kl. 14',
    'Thursday in week 49 at 2 PM ET',
    'Thursday week 49',
    'Thursday at 2 PM ET in week 49',
    'CW 49, Thursday, 2 PM',
    '2026-W49, Thursday',
    'jeudi de la semaine 49 à 14h',
    'en semaine 49, jeudi à 14h',
    'en S49, jeudi à 14h',
    'el jueves de la semana 49 a las 14:00',
    'na quinta-feira da semana 49 às 14h',
    'giovedì della settimana 49 alle 14',
    'donderdag in week 49 om 14.00 uur',
    'w czwartek w tygodniu 49 o godz. 14',
    '第49週の木曜日 14時',
  ])('%s', (text) => expect(days(text)).toEqual(['2026-12-03']))

  it('of the year that is to come', () => expect(days('Donnerstag in KW 1')).toEqual(['2027-01-07']))
  it('stands for several days', () => {
    expect(days('in KW 49 am Dienstag oder Donnerstag')).toEqual(['2026-12-01', '2026-12-03'])
    expect(days('Tuesday or Thursday in week 49')).toEqual(['2026-12-01', '2026-12-03'])
  })
})

describe('a weekday of a week that is named by a day of it', () => {
  it.each([
    'Thursday of the week of November 30 at 2 PM ET',
    'the week of November 30, Thursday at 2 PM',
    'Week of Monday, November 30: Thursday at 2 PM',
    'Thursday in the week commencing 30 November',
    'Thursday, w/c 30 November, 2pm',
    'w/c Mon 30 Nov: Thursday 2pm',
    'am Donnerstag der Woche vom 30. November um 14 Uhr',
    'le jeudi de la semaine du 30 novembre à 14h',
    'el jueves de la semana del 30 de noviembre',
    'na quinta-feira da semana de 30 de novembro',
    'giovedì della settimana del 30 novembre',
    'donderdag in de week van 30 november',
    'torsdag i veckan som börjar den 30 november',
    '11月30日の週の木曜日',
  ])('%s', (text) => expect(days(text)).toEqual(['2026-12-03']))

  it('is open where no day of it is named', () => expect(days('the week of November 30 at 2 PM')).toEqual(['2026-11-30?']))
})

describe('a weekday of a week that is so far off', () => {
  it.each([
    ['2026-12-08', 'Tuesday the week after next at 2 PM ET'],
    ['2026-12-08', 'the week after next, on Tuesday'],
    ['2026-12-08', 'in two weeks, on Tuesday at 2 PM ET'],
    ['2026-12-08', 'on Tuesday in two weeks'],
    ['2026-12-08', 'two weeks from now, on Tuesday'],
    ['2026-12-08', 'am Dienstag in zwei Wochen'],
    ['2026-12-08', 'übernächste Woche Dienstag um 14 Uhr'],
    ['2026-12-08', 'am Dienstag in der übernächsten Woche'],
    ['2026-12-08', 'mardi dans deux semaines à 14h'],
    ['2026-12-08', 'mardi en quinze'],
    ['2026-12-08', 'el martes dentro de dos semanas'],
    ['2026-12-08', 'na terça-feira daqui a duas semanas'],
    ['2026-12-08', 'martedì tra due settimane'],
    ['2026-12-08', 'dinsdag over twee weken'],
    ['2026-12-08', 'tisdag om två veckor kl. 14'],
    ['2026-12-08', '再来週の火曜日 14時'],
    ['2026-12-03', 'übernächsten Donnerstag um 14 Uhr'],
    ['2026-12-03', 'Thursday after next at 2 PM'],
    ['2026-12-03', 'Next week we would like to see you on Thursday at 2 PM'],
    ['2026-12-03', 'nächste Woche Donnerstag'],
    ['2026-12-03', 'nästa vecka på torsdag'],
    ['2026-12-03', 'Thursday next week'],
    ['2026-11-26', 'Thursday this week'],
    ['2026-11-26', 'Thursday this week 2 PM'],
    ['2026-12-03', 'Thursday next week 10-11 AM'],
    ['2026-11-19', 'Thursday last week'],
  ])('%s: %s', (date, text) => expect(days(text)).toEqual([date]))

  it('keeps each day with the week beside it', () => {
    expect(days('Thursday this week or Tuesday next week')).toEqual(['2026-11-26', '2026-12-01'])
    expect(days('Thursday, and next week on Tuesday')).toEqual(['2026-11-26', '2026-12-01'])
  })
})

describe('a weekday by its place in the month', () => {
  it.each([
    ['2026-12-03', 'the first Thursday in December at 2 PM ET'],
    ['2026-12-10', 'the second Thursday of December'],
    ['2026-12-03', 'am ersten Donnerstag im Dezember'],
    ['2026-12-03', 'le premier jeudi de décembre'],
    ['2026-12-03', 'el primer jueves de diciembre'],
    ['2026-12-03', 'na primeira quinta-feira de dezembro'],
    ['2026-12-03', 'il primo giovedì di dicembre'],
    ['2026-12-03', 'op de eerste donderdag van december'],
    ['2026-12-03', 'första torsdagen i december'],
    ['2026-12-03', 'w pierwszy czwartek grudnia'],
    ['2026-12-03', '12月第1木曜日'],
    ['2026-11-26', 'the last Thursday of November'],
    ['2026-12-03', 'the first Thursday of next month'],
  ])('%s: %s', (date, text) => expect(days(text)).toEqual([date]))
})

describe('a week that is named and not understood leaves the day open', () => {
  it.each([
    'Thursday of the following week',
    'Thursday in the week before Christmas',
    'Thursday of Thanksgiving week',
    'Thursday of the 2nd week of December',
    'Thursday in week 1 in December',
    'Donnerstag der 2. Woche im Dezember',
    'quinta-feira da 2ª semana de dezembro',
    '12月第2週の木曜日',
    'jeudi S49 à 14h',
    'Thursday, room S12',
    'Donnerstag der Folgewoche',
    'le jeudi de la semaine suivante',
    'el jueves de la semana siguiente',
    'torsdag veckan därpå',
    'giovedì della settimana successiva',
    'We are closed next week for the fair, so let us speak on Thursday',
    'the first Thursday of the month',
  ])('%s', (text) => expect(days(text)).toEqual([expect.stringMatching(/\?$/)]))

  it('so does "in two weeks" where two days fit', () => {
    expect(on('2026-11-27')('in two weeks, on Tuesday')).toEqual([expect.stringMatching(/\?$/)])
  })
})

describe('a mail that names a week', () => {
  const written = { from: 'Saga Berglund <saga@norrvik.example>', date: 'Mon, 23 Nov 2026 09:00:00 -0500' }
  const read = async (text: string, subject = 'Interview') =>
    readingOf(mail({ ...written, subject, text: `Hi Alex,\n\nyour interview for the Data Engineer role is confirmed: ${text}\n\nSaga` }))

  it('arranges the day of that week', async () => {
    const { meetings, doubts } = await read('Thursday in week 49 at 2 PM ET.')
    expect(meetings.map(({ start }) => start?.instant)).toEqual(['2026-12-03T19:00:00Z'])
    expect(doubts).toEqual([])
  })

  it.each([
    ['Thursday of the following week at 2 PM ET.', 'Interview'],
    ['the week of November 30 at 2 PM ET.', 'Interview'],
    ['Thursday at 2 PM ET.', 'Interview in week 49'],
  ])('arranges nothing before the day is asked for: %s (%s)', async (text, subject) => {
    const { meetings, doubts } = await read(text, subject)
    expect(meetings).toEqual([])
    expect(doubts.map(({ about, words }) => [about, words.endsWith('Which day is it?')])).toEqual([['start', true]])
  })
})
