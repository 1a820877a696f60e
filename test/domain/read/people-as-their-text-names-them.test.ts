import { describe, expect, it } from 'vitest'
import { calendar, event, fromMail, labelFor } from './read-text.ts'

const invited = (description: string, { organizer, guests }: { organizer: string; guests: string[] }) =>
  labelFor(
    calendar([
      event({
        summary: 'Interview - Data Analyst - Alex Morgan',
        description,
        organizer,
        guests: ['Alex Morgan <alex.morgan@example.com>', ...guests],
      }),
    ]),
  )

describe('somebody whose calendar writes the name another way than the text', () => {
  it.each([
    ['Rataj Zbigniew <zbigniew.rataj@stalwit.example>', 'Zbigniew Rataj'],
    ['Bonfanti Tarquinia <tarquinia.bonfanti@stalwit.example>', 'Tarquinia Bonfanti'],
    ['Peral Oms, Javier <javier.peral@stalwit.example>', 'Javier Peral'],
  ])('is met under the name and with the address: %s', async (guest, name) => {
    const label = await invited(`You will meet ${name}, Maintenance Manager.`, {
      organizer: 'Nora Field <nora.field@stalwit.example>',
      guests: [guest],
    })
    expect(label.interviewers).toEqual([{ name, email: guest.replace(/^.*<|>$/g, ''), title: 'Maintenance Manager' }])
  })
  it('keeps the order of the calendar where the text has it so as well', async () => {
    const label = await invited('You will meet Ana Ruiz, Maintenance Manager.', {
      organizer: 'Nora Field <nora.field@stalwit.example>',
      guests: ['Ana Ruiz <ruiz@stalwit.example>'],
    })
    expect(label.interviewers.map(({ name }) => name)).toEqual(['Ana Ruiz'])
  })
  it('has the address that spells the first of two family names', async () => {
    const label = await invited('You will meet Rodrigo Sáenz Ibarra, Regional Manager.', {
      organizer: 'Nora Field <nora.field@stalwit.example>',
      guests: ['rodrigo.saenz@stalwit.example <rodrigo.saenz@stalwit.example>'],
    })
    expect(label.interviewers).toMatchObject([{ name: 'Rodrigo Sáenz Ibarra', email: 'rodrigo.saenz@stalwit.example' }])
  })
})

it('writes under a display name with the family name first, and signs as people say it', async () => {
  const { interviewers } = await fromMail({
    from: 'Czerny Elisabeth <e.czerny@donauwerk.example>',
    subject: 'Interview',
    text: 'Hi Alex,\n\nyour interview for the Data Analyst position is on Thursday, December 10 at 3 PM ET with Ivo Marek and me.\n\nElisabeth Czerny',
  })
  expect(interviewers.map(({ name }) => name).toSorted()).toEqual(['Elisabeth Czerny', 'Ivo Marek'])
})

describe('what somebody heads', () => {
  it.each([
    'Nadia Holloway, Head of Frozen Buying, who you would report to.',
    'Nadia Holloway, Director of Maintenance.',
    'Nadia Holloway (Head of Frozen Buying).',
    'Nadia Holloway, Head of Frozen Buying, and Ivo Marek, Head of Port Affairs.',
  ])('belongs to the job and is nobody: %s', async (words) => {
    const { interviewers } = await fromMail({
      subject: 'Interview',
      text: `Hi Alex,\n\nyour interview for the Data Analyst position at Quillmark is on Thursday, December 10 at 3 PM ET with ${words}`,
    })
    expect(interviewers[0]).toMatchObject({
      name: 'Nadia Holloway',
      title: /(?:Head|Director) of (?:Frozen Buying|Maintenance)/.exec(words)?.[0],
    })
    expect(interviewers.map(({ name }) => name)).not.toContain('Frozen Buying')
  })
})

describe('who arranges it', () => {
  it('is whoever signs for somebody who is met', async () => {
    const label = await invited('Frau Katharina Nowak-Brehm ruft Sie an.\n\nMit freundlichen Grüßen\ni. A. Doris Haferkamp\nSekretariat', {
      organizer: 'Nowak-Brehm, Katharina <nowak-brehm@kanzlei-brehm.example>',
      guests: ['Haferkamp, Doris <haferkamp@kanzlei-brehm.example>'],
    })
    expect(label.recruiter).toEqual({ name: 'Doris Haferkamp', email: 'haferkamp@kanzlei-brehm.example' })
  })
  it('stands behind a label that lost its colon', async () => {
    const label = await fromMail({
      from: 'Vaidehi Auto HR <system@successfactors.com>',
      subject: 'Interview Schedule | Deputy Manager | Vaidehi Auto',
      text: [
        'Dear Alex Morgan,\n\nDate 09-Dec-2026, Wednesday\nTime 11:00 AM IST\nPanel Ms. Leena Kulkarni, Sr. Manager - HR',
        'Contacto Rohan Bhagwat (rohan.bhagwat@vaidehiauto.example)\n\nRegards,\nTeam HR',
      ].join('\n'),
    })
    expect(label.recruiter).toEqual({ name: 'Rohan Bhagwat', email: 'rohan.bhagwat@vaidehiauto.example' })
  })
  it('has the name and the address of two fields beside each other', async () => {
    const label = await labelFor(
      JSON.stringify({
        'Candidate Name': 'Alex Morgan',
        'Position Applied For': 'Dispatcher',
        'Interview Date': '12/17/2026',
        'Start Time': '2:30 PM',
        'Time Zone': 'America/New_York',
        'HR Contact': 'Pam Yoder',
        'HR Contact Email': 'pyoder@buckeyecrane.example',
      }),
    )
    expect(label.recruiter).toEqual({ name: 'Pam Yoder', email: 'pyoder@buckeyecrane.example' })
  })
})

it('keeps the small words of a name', async () => {
  const { interviewers } = await fromMail({
    subject: 'Vorstellungsgespräch',
    text: 'Hallo Alex,\n\nam Donnerstag, 10. Dezember um 9 Uhr ist dein Vorstellungsgespräch mit Frau Irmgard von Thannhausen und Frau Svenja von der Heyde.',
  })
  expect(interviewers.map(({ name }) => name).toSorted()).toEqual(['Irmgard von Thannhausen', 'Svenja von der Heyde'])
})
