import { describe, expect, it } from 'vitest'
import { fromMail, type MailText, mail, namesOf, readingOf } from './read-text.ts'

const read = (text: string, more: Partial<MailText> = {}) =>
  fromMail({ subject: 'Re: application', date: 'Mon, 7 Jun 2027 09:00:00 -0400', text, ...more })

describe('the job behind an application in a title', () => {
  it.each([
    ['Ihre Bewerbung als MFA', 'MFA'],
    ['Bewerbung als Servicekraft', 'Servicekraft'],
    ['Candidature auxiliaire de puériculture', 'auxiliaire de puériculture'],
    ['Votre candidature au poste de cariste', 'cariste'],
    ['sollicitatie bakker', 'bakker'],
    ['Candidatura a rececionista', 'rececionista'],
    ['Su candidatura para auxiliar de geriatría', 'auxiliar de geriatría'],
  ])('is read in %s', async (subject, role) => {
    const label = await read('Please come and see us on Thursday, June 10 at 2 pm.', { subject })
    expect(label).toMatchObject({ interview: true, role })
  })
  it.each(['Candidature reçue', 'Candidature spontanée', 'Ihre Bewerbung vom 3. Juni', 'Sollicitatie bij Bakkerij Van Hees'])(
    'is none in %s',
    async (subject) => {
      const label = await read('Please come and see us on Thursday, June 10 at 2 pm for an interview.', { subject })
      expect(label.role).toBeNull()
    },
  )
  it('makes no interview where nothing is arranged', async () => {
    const label = await read('Vielen Dank, wir haben Ihre Unterlagen erhalten und melden uns.', { subject: 'Ihre Bewerbung als MFA' })
    expect(label.interview).toBe(false)
  })
  it('makes an hour with people the answer to it', async () => {
    const text =
      'Hallo, hätten Sie am Montag, den 14.6., um 13 Uhr Zeit? Sie würden dann Frau Dr. Lenz und unsere Praxismanagerin Svenja Kutz kennenlernen.'
    const label = await read(text, { subject: 'Ihre Bewerbung als MFA' })
    expect(label).toMatchObject({ interview: true, format: 'panel' })
    expect(namesOf(label)).toEqual(['Lenz', 'Svenja Kutz'])
  })
})

describe('hours for working with them', () => {
  it.each([
    ['we would like you to do a shadow shift on Wednesday, June 16, 7-3, with our charge nurse Beth Ansell', '2027-06-16T11:00:00Z', '19'],
    ['your trial shift is Wednesday, June 16, 11-7', '2027-06-16T15:00:00Z', '23'],
    ["let's do a 3-11 trial shift on Wednesday, June 16", '2027-06-16T19:00:00Z', '03'],
  ])('are those of the shift: %s', async (words, start, ends) => {
    const label = await read(`Hi Alex, for the registered nurse position ${words}.\n\nNora`)
    expect(label).toMatchObject({ interview: true, start })
    expect(label.end?.slice(11, 13)).toBe(ends)
  })
  it.each(['a 2-3 hour shadow shift on Wednesday, June 16', 'a shadow shift on Wednesday, June 16, 2-3 hours'])(
    'are none where a length stands there: %s',
    async (words) => expect((await read(`Hi Alex, for the nurse position we offer ${words}.`)).start).toBeNull(),
  )
  it('are a round where a kitchen says no more than trial', async () => {
    const text =
      "Alex mate, enjoyed the chat. Let's get you in for a trial on Thursday, 1pm to 9pm. Come round the back, 14 Cannon Row, Portsmouth PO1 9ZZ.\n\nKev"
    const label = await read(text, { subject: 'Re: sous chef', from: 'Kev Marsh <kev@pigeonhole.example>' })
    expect(label).toMatchObject({ interview: true, start: '2027-06-10T12:00:00Z', location: '14 Cannon Row, Portsmouth PO1 9ZZ' })
  })
  it('are none of a product that one may try', async () => {
    const label = await read('Hi Alex, your free trial of Ledgerly ends on Thursday, June 10 at 2 pm. Sign up for a trial of the plan.', {
      subject: 'Your trial',
    })
    expect(label.interview).toBe(false)
  })
})

describe('a headhunter with an opportunity', () => {
  it('is asked about', async () => {
    const { verdict } = await readingOf(
      mail({
        from: 'Sloane Whitaker <sloane@whitakerpartners.com>',
        subject: 'Confidential',
        date: 'Tue, 15 Jun 2027 08:30:00 -0400',
        text: 'Alex, your name came up. I am working with a family group on an opportunity you might like. Would Thursday at 4 PM Eastern work for a call?',
      }),
    )
    expect(verdict).toBe('unsure')
  })
  it('is none where a vendor sells', async () => {
    const { verdict } = await readingOf(
      mail({
        from: 'Sloane Whitaker <sloane@ledgerly.com>',
        subject: 'Growth opportunity',
        text: 'Alex, we help teams like yours close the books faster. Would Thursday at 4 PM Eastern work for a demo of the opportunity?',
      }),
    )
    expect(verdict).toBe('not')
  })
})

describe('an application that comes by an agency', () => {
  it.each([
    'Client: Mercer Cold Store\nJob: Forklift Operator',
    'Our client (Mercer Cold Store) wants to see you for the Forklift Operator job.',
  ])('is for the house that is named: %s', async (lines) => {
    const label = await read(
      `Hi Alex, your interview is booked for Wednesday, June 16 at 1:30 pm.\n\n${lines}\n\nTariq Bell\nSwift Staff Recruitment`,
      {
        from: 'Tariq Bell <tariq.bell@swiftstaff.example>',
        subject: 'Interview',
      },
    )
    expect(label.company).toBe('Mercer Cold Store')
  })
  it.each(['Brightpath Staffing', 'Jo Finch, Brightpath Staffing'])('is the client where %s writes', async (signature) => {
    const label = await read(
      `I have pencilled you in for the interview at Calder Logistics on Wednesday, June 16 at 3 pm.\n\nThanks,\nJo Finch\n${signature}`,
      { from: 'Jo Finch <jo.finch@brightpath.example>', subject: 'Interview Calder Logistics' },
    )
    expect(label.company).toBe('Calder Logistics')
  })
  it('is none where a hospital speaks of its staffing office', async () => {
    const label = await read(
      'Your interview at Lakeshore Memorial is on Wednesday, June 16 at 7:30 am. Check in at the staffing office.\n\nDana Whitlock\nLakeshore Memorial',
      { from: 'Dana Whitlock <dana.whitlock@lakeshorememorial.example>', subject: 'Next step - RN' },
    )
    expect(label.company).toBe('Lakeshore Memorial')
  })
})
