import { describe, expect, it } from 'vitest'
import { askedOf, fromMail, type MailText, mail, readingOf } from '../read-text.ts'

const when = async (text: MailText) => askedOf(await fromMail(text), { start: null, end: null, timeZone: null })
const html = (body: string): MailText => ({
  from: 'Denise Wood <dwood@lakelandccu.org>',
  subject: 'Interview - Loan Officer',
  headers: [],
  text: body,
})
const asHtml = (raw: string): string => raw.replace('Content-Type: text/plain', 'Content-Type: text/html')

describe('a time that is struck out', () => {
  it.each([
    ['<s>Thursday, December 10, 2:00 PM</s> <b>Friday, December 11, 9:30 AM (Eastern)</b>'],
    ['<del>Thursday, December 10, 2:00 PM</del> Friday, December 11, 9:30 AM ET'],
    ['<strike>Thursday, December 10, 2:00 PM</strike> Friday, December 11, 9:30 AM ET'],
    ['<span style="color:red; text-decoration: line-through">Thursday, December 10, 2:00 PM</span> Friday, December 11, 9:30 AM ET'],
  ])('does not hold beside the new one: %s', async (line) => {
    const raw = asHtml(
      mail(html(`<p>We need to move your interview for the Loan Officer position.</p><p>Date and time: ${line}</p><p>Denise Wood</p>`)),
    )
    const { meetings } = await readingOf(raw)
    expect(meetings.map(({ start }) => start?.instant)).toEqual(['2026-12-11T14:30:00Z'])
  })

  it('swallows nothing where it does not end', async () => {
    const raw = asHtml(mail(html('<p>Your interview is <s>on Friday, December 11, 9:30 AM ET.</p><p>Denise Wood</p>')))
    expect((await readingOf(raw)).meetings[0]?.start?.instant).toBe('2026-12-11T14:30:00Z')
  })
})

describe('the day in the subject and the hour in the text', () => {
  it.each([
    ['Orchard Lane interview – Wednesday, December 9', "You'll be speaking with Hugo Marsh at 1:15 PM ET. Please allow 45 minutes."],
    [
      'Interview with Orchard Lane, December 9',
      'Great talking to you today! Your interview with Hugo Marsh is at 1:15 PM ET and takes 45 minutes.',
    ],
  ])('are one time: %s', async (subject, text) => {
    expect(await when({ subject, text: `Hi Alex,\n\n${text}\n\nDora Vance\nRecruiter` })).toEqual({
      start: '2026-12-09T18:15:00Z',
      end: '2026-12-09T19:00:00Z',
      timeZone: 'America/New_York',
    })
  })

  it('are no contradiction where the subject has but two numbers of a class', async () => {
    const text =
      'Dag Alex,\n\nJe hebt op onze vacature gereageerd. We nodigen je graag uit voor een sollicitatiegesprek op woensdag 9 december om kwart over drie.\n\nWilma Hoek'
    const date = 'Tue, 01 Dec 2026 10:00:00 +0100'
    const from = 'Wilma Hoek <w.hoek@obsdezwaluw.nl>'
    expect((await when({ from, date, subject: 'Sollicitatiegesprek leerkracht groep 5/6', text })).start).toBe('2026-12-09T14:15:00Z')
  })
})

describe('whose clock it is where no zone stands beside the hour', () => {
  const talk = (language: string) =>
    ({
      de: 'Hi Alex,\n\nschön, dass es klappt! Dann sehen wir uns zum Vorstellungsgespräch am Donnerstag, 10. Dezember um 16:30 Uhr bei uns in der Werkstatt.\n\nJonas',
      it: 'Gentile Alex,\n\nil colloquio per la posizione si terrà giovedì 10 dicembre alle ore 16.30 presso la nostra sede.\n\nChiara Bassi',
      fr: "Bonjour Alex,\n\nvotre entretien pour le poste d'assistant aura lieu le jeudi 10 décembre à 16h30 dans nos locaux.\n\nAnne Petit",
    })[language] ?? ''
  it.each([
    ['de', 'Europe/Berlin'],
    ['it', 'Europe/Rome'],
    ['fr', 'Europe/Paris'],
  ])('the mail in %s has an offset that agrees with its language', async (language, timeZone) => {
    const mailed = {
      from: 'Jonas Weid <jonas@speichenwerk.com>',
      subject: 'Termin',
      date: 'Tue, 01 Dec 2026 07:52:40 +0100',
      text: talk(language),
    }
    expect(await when(mailed)).toMatchObject({ start: '2026-12-10T15:30:00Z', timeZone })
  })

  it('the mail in German that was written in New York is on the reader’s clock, and says so', async () => {
    const mailed = {
      from: 'Jonas Weid <jonas@speichenwerk.com>',
      subject: 'Termin',
      date: 'Tue, 01 Dec 2026 07:52:40 -0500',
      text: talk('de'),
    }
    expect(await when(mailed)).toMatchObject({ start: '2026-12-10T21:30:00Z', timeZone: null })
  })

  const dental = (date: string, from = 'Tammy Brandt <tammy@maplegrove.com>') => ({
    from,
    date,
    subject: 'Interview - Front Desk',
    text: "Hi Alex,\n\nso let's say your interview is Tuesday the 8th at 12:15. We're at 2210 W. Division Street, Suite 3, St. Cloud.\n\nTammy Brandt",
  })
  it('an address without a state is where the writer’s mail program is', async () => {
    expect(await when(dental('Tue, 1 Dec 2026 10:00:00 -0600'))).toMatchObject({
      start: '2026-12-08T18:15:00Z',
      timeZone: 'America/Chicago',
    })
  })
  it('what a machine puts into the date says nothing of an address', async () => {
    const mailed = dental('Tue, 1 Dec 2026 10:00:00 -0800', 'Maple Grove <no-reply@greenhouse.io>')
    expect(await when(mailed)).toMatchObject({ start: '2026-12-08T17:15:00Z', timeZone: null })
  })

  it.each([
    [
      "does thursday, december 10 at 3 pm work for your interview for the analyst position? that's dublin time.",
      '2026-12-10T15:00:00Z',
      'Europe/Dublin',
    ],
    [
      'Your interview for the Analyst position is on Thursday, December 10, 3:00 PM. All times are in (GMT+08:00) Singapore.',
      '2026-12-10T07:00:00Z',
      'Asia/Singapore',
    ],
  ])('the zone is told in passing: %s', async (text, start, timeZone) => {
    expect(await when({ subject: 'Interview', text: `Hi Alex,\n\n${text}\n\nTess Okon` })).toMatchObject({ start, timeZone })
  })
})

describe('the rows of a day', () => {
  it.each([
    ['ore 9.30 - 10.15', 'ore 10.15 - 11.15'],
    ['dalle 9.30 - 10.15', 'dalle 10.15 - 11.15'],
  ])('begin with the word before an hour: %s', async (first, second) => {
    const text = `Gentile Alex,\n\nsiamo lieti di invitarLa alla giornata finale di selezione, martedì 8 dicembre 2026.\n\n${first} | Colloquio individuale | Paolo Galim, Amministratore delegato\n${second} | Discussione del caso | Sara Confal, Direttore Operations\n\nChiara Bassi`
    const label = await fromMail({
      from: 'Chiara Bassi <c.bassi@lignoteca.it>',
      date: 'Tue, 01 Dec 2026 10:00:00 +0100',
      subject: 'Giornata finale',
      text,
    })
    expect(askedOf(label, { sess: '' }).sess).toBe(
      '08:30-09:15 Colloquio individuale [Paolo Galim]; 09:15-10:15 Discussione del caso [Sara Confal]',
    )
  })
})
