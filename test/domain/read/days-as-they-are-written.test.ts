import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMail, type MailText } from './read-text.ts'

const read = (text: string, more: Partial<MailText> = {}) =>
  fromMail({ subject: 'Interview - Data Analyst', date: 'Mon, 7 Jun 2027 09:00:00 -0400', text, ...more })

describe('a number behind a weekday', () => {
  it.each([
    'Le esperamos para la entrevista el miércoles 9 a las 12:00.',
    'Aspettiamo Lei per il colloquio mercoledì 9 alle 12:00.',
    "Nous vous attendons pour l'entretien mercredi 9 à 12h00.",
    'Esperamos por si para a entrevista na quarta-feira 9 às 12:00.',
  ])('is that of the day where a word leads to the hour: %s', async (text) => {
    const label = await read(text)
    expect(label.start).toBe('2027-06-09T16:00:00Z')
    expect(label.end).toBeNull()
  })
  it('is an hour where a span is said', async () => {
    const label = await read('La entrevista será el miércoles 9 de junio de 10 a 12:00.')
    expect(label).toMatchObject({ start: '2027-06-09T14:00:00Z', end: '2027-06-09T16:00:00Z' })
  })
})

describe('a day by lines that begin with 9.30', () => {
  const day = (lines: readonly string[]) =>
    `Your interview is on Friday 18 June at St Brannoc's Primary School, Landkey Road, Barnstaple EX31 9ZZ.\n\n${lines.join('\n')}`
  it('has its hours, its talks and its people', async () => {
    const label = await read(
      day([
        '8.45 Arrive',
        '9.00 Story time with Year 1',
        '9.30 Interview with Mrs Okafor (SENCO) and Mr Tully (Chair of Governors)',
        '10.15 Finish',
      ]),
    )
    expect(label).toMatchObject({ start: '2027-06-18T07:45:00Z', end: '2027-06-18T09:15:00Z', format: 'superday' })
    expect(label.sessions.map(({ title }) => title)).toContain('Story time with Year 1')
  })
  it('is the same day with a colon, whatever the hours', async () => {
    const hours = fc
      .uniqueArray(fc.integer({ min: 7, max: 11 }), { minLength: 3, maxLength: 4 })
      .map((all) => all.toSorted((a, b) => a - b))
    const minutes = fc.constantFrom('00', '15', '30', '45')
    await fc.assert(
      fc.asyncProperty(hours, minutes, async (all, minute) => {
        const titles = ['Lesson with Year 4', 'Interview with Mrs Okafor', 'Data task', 'Talk with the head']
        const lines = (mark: string) => all.map((hour, i) => `${hour}${mark}${minute} ${titles[i]}`)
        const [pointed, plain] = await Promise.all([read(day(lines('.'))), read(day(lines(':')))])
        expect(pointed.sessions).toEqual(plain.sessions)
        expect(pointed.start).toBe(plain.start)
      }),
      { numRuns: 12 },
    )
  })
  it.each([[['8.45 Burger', '7.50 Chips']], [['2.10 What we look for', '2.20 What we offer']]])(
    'is none of prices and chapters: %j',
    async (lines) => expect((await read(day(lines))).sessions).toEqual([]),
  )
})

const asked = '\n\nOn Mon, Jun 7, 2027 at 2:10 PM Carly Osei <carly.osei@brightspan.com> wrote:\n'
const answered = `${asked}> Confirming your interview for the Data Steward position with Theo Lindqvist, Director of Data Governance, on Thursday, June 10 at 3:00 PM ET.`
const from = 'Carly Osei <carly.osei@brightspan.com>'

describe('the same hour on another day', () => {
  it.each([
    "Theo won't be in tomorrow. Could we do the same time on Friday instead?",
    'Could we do Friday at the same time?',
    'Theo is away on Thursday, so Friday June 11, same time please.',
  ])('is the hour of the message below: %s', async (text) => {
    const label = await read(`${text}${answered}`, { from, date: 'Wed, 9 Jun 2027 17:15:00 -0400', subject: 'Re: Interview' })
    expect(label.start).toBe('2027-06-11T19:00:00Z')
  })
  it.each(["We can't do the same time on Friday.", 'Would Friday or Monday at the same time suit you?'])(
    'is not settled by: %s',
    async (text) => {
      const label = await read(`${text}${answered}`, { from, date: 'Wed, 9 Jun 2027 17:15:00 -0400', subject: 'Re: Interview' })
      expect(label.start).not.toBe('2027-06-11T19:00:00Z')
    },
  )
  it('keeps who was to be met, and adds who comes besides', async () => {
    const text =
      "Theo won't be in tomorrow. Could we do the same time on Friday instead? Priya from the governance team will sit in as well."
    const label = await read(`${text}${answered}`, { from, date: 'Wed, 9 Jun 2027 17:15:00 -0400', subject: 'Re: Interview' })
    expect(label.interviewers.map(({ name }) => name)).toEqual(['Theo Lindqvist', 'Priya'])
  })
})

describe('a test of half an hour before a talk', () => {
  it('is not how long one stays', async () => {
    const label = await read(
      'Please come in on Monday, June 14, at 10:30 a.m. for a 30 minute Excel test, then a chat with Ana Ruiz, our Director of Finance.',
    )
    expect(label).toMatchObject({ start: '2027-06-14T14:30:00Z', end: null })
  })
})
