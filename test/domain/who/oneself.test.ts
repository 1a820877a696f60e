import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../functions/domain/read/read-message.ts'
import type { Reading } from '../../../functions/domain/read/reading.ts'
import { isOneself, isOwnDomain } from '../../../functions/domain/who/oneself.ts'
import { anInvite } from '../../scenarios/a-scenario.ts'
import { reader } from '../read/read-text.ts'

const self = { ...reader, otherMails: ['alex@morgan.example.net'], inboxAddress: 'in-7h3k9@mail.roundtwo.test' }

async function readingOf(text: string, carrier: 'ics' | 'eml' = 'ics'): Promise<Reading> {
  const outcome = await readMessage(Buffer.from(text), carrier, self)
  if (outcome.outcome !== 'read') throw new Error(outcome.refusal.code)
  return outcome.reading
}

const met = ({ interviewers }: Reading) => interviewers.map(({ name }) => name)
const underAlias = (line: string, people = ['Tomas Okafor:tomas@fernhill.example']) =>
  anInvite({ people }).replace('ATTENDEE;CN=Alex Morgan:mailto:alex.morgan@example.com', line)

const note = (from: string, to: string, words: string) =>
  [
    `From: ${from}`,
    `To: ${to}`,
    'Subject: phone screen',
    'Date: Mon, 23 Nov 2026 08:55:00 -0500',
    'Message-ID: <n1@mail.example>',
    '',
    words,
  ].join('\r\n')

describe('the candidate', () => {
  it.each([
    ['a private mailbox', 'ATTENDEE;CN=Alex Morgan:mailto:a.j.morgan84@freemail.example'],
    ['an address behind a plus', 'ATTENDEE;CN=A. M.:mailto:alex.morgan+jobs@example.com'],
    ['an address of the settings', 'ATTENDEE;CN=Lexi:mailto:alex@morgan.example.net'],
    ['family name first', 'ATTENDEE;CN="Morgan, Alex":mailto:amorgan@freemail.example'],
    ['no name at all', 'ATTENDEE:mailto:alex.morgan@freemail.example'],
    ['the name with an initial', 'ATTENDEE;CN=Alex J. Morgan:mailto:morgana@freemail.example'],
    ['the long form of the given name', 'ATTENDEE;CN=Alexander J. Morgan:mailto:ajm@freemail.example'],
  ])('is not their own interviewer when invited under %s', async (_how, line) => {
    expect(met(await readingOf(underAlias(line)))).toEqual(['Tomas Okafor'])
  })

  it('has a namesake where both are invited', async () => {
    const people = ['Alex Morgan:a.morgan@fernhill.example', 'Tomas Okafor:tomas@fernhill.example']
    expect(met(await readingOf(anInvite({ people })))).toEqual(['Alex Morgan', 'Tomas Okafor'])
  })

  it('is not who has the long form of the name at the house that invites, or beside them', async () => {
    const [staff, guest] = ['Alexandra Morgan:alexandra@fernhill.example', 'Alexandra Morgan:alexandra@coach.example']
    expect(met(await readingOf(underAlias('X-NONE:1', [staff])))).toEqual(['Alexandra Morgan'])
    expect(met(await readingOf(anInvite({ people: [guest] })))).toEqual(['Alexandra Morgan'])
  })

  it('is told by address first, by name only where the address allows it', () => {
    expect(isOneself(self, { name: 'Somebody Else', email: 'Alex.Morgan+x@example.com' })).toBe(true)
    expect(isOneself(self, { name: 'Alex Morgan', email: 'am@example.com' })).toBe(true)
    expect(isOneself(self, { name: 'Alex Morgan', email: 'am@fernhill.example' })).toBe(false)
    expect(isOneself({ name: 'Sam Reed', mail: 'sam.reed@gmail.com' }, { name: null, email: 'samreed@googlemail.com' })).toBe(true)
  })
})

describe('an employer', () => {
  it.each([
    [
      'the inbox',
      note(
        'Alex Morgan <alex.morgan@example.com>',
        'in-7h3k9@mail.roundtwo.test',
        'Phone interview with Dana, Tuesday December 1 at 10 AM Eastern, Credit Analyst role.',
      ),
    ],
    [
      'an address of the candidate',
      note(
        'Alex Morgan <alex@morgan.example.net>',
        'in-7h3k9@mail.roundtwo.test',
        'Phone interview with Dana, Tuesday December 1 at 10 AM Eastern, Credit Analyst role.',
      ),
    ],
    [
      'a local machine',
      note(
        'Alex Morgan <alex.morgan@example.com>',
        'box@invites.localhost',
        'Phone interview with Dana, Tuesday December 1 at 10 AM Eastern, Credit Analyst role.',
      ),
    ],
    [
      'a picture in the text',
      note(
        'Alex Morgan <alex.morgan@example.com>',
        'in-7h3k9@mail.roundtwo.test',
        'Phone interview with Dana, Tuesday December 1 at 10 AM Eastern, Credit Analyst role.\r\n[cid:image001.png@01DB3C.9F2EAB]',
      ),
    ],
  ])('is not read from the domain of %s', async (_what, mail) => {
    expect((await readingOf(mail, 'eml')).company).toBeNull()
  })

  it('is never the domain the candidate writes from', () => {
    expect([isOwnDomain(self, 'mail.roundtwo.test'), isOwnDomain(self, 'fernhill.example'), isOwnDomain(self, 'macbook.local')]).toEqual([
      true,
      false,
      true,
    ])
  })
})

describe('a title of the kind "JOB between COMPANY and CANDIDATE"', () => {
  it.each([
    ['Technical interview: Backend Engineer between Fernhill Labs and Alex Morgan', 'Backend Engineer'],
    ['Interview: Data Engineer between Alex Morgan and Fernhill', 'Data Engineer'],
    ['Vorstellungsgespräch: Data Engineer zwischen Fernhill und Alex Morgan', 'Data Engineer'],
    ['Entretien : Data Engineer entre Fernhill et Alex Morgan', 'Data Engineer'],
    ['Colloquio: Data Engineer tra Fernhill e Alex Morgan', 'Data Engineer'],
  ])('names the job alone: %s', async (title, role) => {
    expect((await readingOf(anInvite({ title }))).role).toBe(role)
  })
})
