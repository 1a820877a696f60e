import { describe, expect, it } from 'vitest'
import { fromEvent, fromMail, type MailText, mail, readingOf } from './read-text.ts'

const read = (text: string, more: Partial<MailText> = {}) =>
  fromMail({ subject: 'Re: application', date: 'Mon, 3 May 2027 06:58:00 -0400', text, ...more })

describe('an interview that nobody calls one', () => {
  it('is told by a job at the head of a sentence and a short day before an hour', async () => {
    const label = await read(
      "Morning Alex. Got your resume, looks solid. Can you come see us Wed at 7:30? You'll talk to me and my foreman Lenny Osgood. Tile setter position, like we said on the phone.\n\nNora",
    )
    expect(label).toMatchObject({ interview: true, role: 'Tile setter', start: '2027-05-05T11:30:00Z' })
  })
  it('is told by the job of a chief, where it is the one to fill', async () => {
    const label = await read(
      'Tern Island Ferries would like to meet you for the CFO role on Thursday, May 20 at 4:00 p.m. Eastern. You will be seeing Chairman Rupert Hollis.',
    )
    expect(label).toMatchObject({ interview: true, role: 'CFO', company: 'Tern Island Ferries' })
  })
  it('is told by the kind of talk that follows what they liked', async () => {
    const label = await read(
      'Hi Alex, the team liked your take-home. Next up is a pairing session with Noor Rahimi (Staff Engineer) on Friday, May 14 at 1 PM PT.',
      { subject: 'next step' },
    )
    expect(label.interview).toBe(true)
  })
  it('is none for a pairing session with a colleague', async () => {
    const label = await read('Hi Alex, a pairing session with Noor Rahimi (Staff Engineer) on Friday, May 14 at 1 PM PT would help.', {
      subject: 'Parser',
    })
    expect(label.interview).toBe(false)
  })
  it('is none where a school admits a child', async () => {
    const { verdict } = await readingOf(
      mail({
        subject: 'Your family interview at Brookfield Montessori',
        from: 'Admissions <admissions@brookfieldmontessori.com>',
        text: 'Thank you for applying for a kindergarten place for Robin. Your family interview and tour is confirmed for Wednesday, May 26 at 9:30 AM with Ms. Talbot.\n\nAdmissions Office',
      }),
    )
    expect(verdict).not.toBe('interview')
  })
})

describe('the job', () => {
  it.each(['Backend Engineer, Claims', 'Process Engineer onsite'])('is the first line of a description: %s', async (first) => {
    const label = await fromEvent({ summary: 'System design w/ Suki Moore (Alex Morgan)', description: `${first}\n\nBring a laptop.` })
    expect(label.role).toBe(first.replace(' onsite', ''))
  })
  it('ends before the day of a title, which counts no rounds', async () => {
    const label = await read('We need to cancel your interview on Thursday, May 20 at 2:30 PM.', {
      subject: 'Cancelled: Teller Lead interview 5/20',
    })
    expect(label).toMatchObject({ role: 'Teller Lead', round: null, method: 'cancel' })
  })
})

describe('a name and what stands around it', () => {
  it('leaves a job in front to the job, where the address has none', async () => {
    const label = await read('Your interview for the Teacher position is on Wednesday, May 19 at 1:15 PM with Eva Lund.\n\nAnders', {
      from: 'Rektor Anders Lindell <anders.lindell@solstad.se>',
    })
    expect(label.recruiter?.name).toBe('Anders Lindell')
  })
  it('is joined to the writer by a plus', async () => {
    const label = await read('Interview: Friday 5/14, 1:15pm\nWho: me + our director, Carol-Ann Moody\n\nTasha Bloom\nAssistant Director', {
      from: 'Tasha Bloom <tasha@juniperkids.com>',
      subject: 'Lead Teacher interview',
    })
    expect(label.interviewers.map(({ name }) => name).toSorted()).toEqual(['Carol-Ann Moody', 'Tasha Bloom'])
  })
})
