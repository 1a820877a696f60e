import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { kindOf, readAnswerMail as read } from './answer-of.ts'

/** What employers answer, in wordings that no word list was made from first. */

const rowSchema = z.object({
  id: z.string(),
  kind: z.string(),
  subject: z.string(),
  body: z.string(),
  deadline: z.string().optional(),
  heldBack: z.boolean().optional(),
})
const file = new URL('../../corpus/changes/employer-answers.json', import.meta.url)
const rows = z.array(rowSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
const score = async (heldBack: boolean): Promise<number> => {
  const asked = rows.filter((row) => (row.heldBack ?? false) === heldBack)
  const right = await Promise.all(asked.map(async ({ kind, subject, body }) => kindOf(await read(subject, body)) === kind))
  return right.filter(Boolean).length / asked.length
}

describe('the labelled answers of employers', () => {
  it.each(rows.filter(({ heldBack }) => !heldBack))('are told by their kind: $id', async ({ kind, subject, body, deadline }) => {
    const reading = await read(subject, body)
    expect(kindOf(reading)).toBe(kind)
    if (kind === 'offer' && deadline) expect(reading.mail?.said?.dueOn).toBe(deadline)
  })

  it('that were held back are told by their kind as a rule', async () => {
    expect(await score(true)).toBeGreaterThanOrEqual(heldBackFloor)
  })
})

/** What the last look at the rows held back found, less a little. */
const heldBackFloor = 0.82

describe('an appointment that is an hour, and no post', () => {
  it.each([
    'Your occupational health appointment is on Thursday 10 December at 10:00 AM in the Wellbeing Centre.',
    'Your fingerprinting appointment is confirmed: Thursday, December 10, 10:00 AM.',
    'Please confirm your appointment on Thursday. To reschedule this appointment, use the link.',
    'Meet our teams at the open day on Thursday 10 December, no appointment needed.',
  ])('is no offer: %s', async (body) => {
    expect(kindOf(await read('Your appointment', body))).not.toBe('offer')
  })
  it.each([
    'We are pleased to confirm your appointment to the post of Band 6 Physiotherapist.',
    'I am writing to confirm your appointment as Staff Nurse from 4 January.',
    'The governors have approved your appointment.',
  ])('is an offer where it is the post: %s', async (body) => {
    expect(kindOf(await read('Your application', body))).toBe('offer')
  })
})

describe('two things in one mail', () => {
  it.each([
    ['no', 'We are unable to offer you the position at this time.'],
    ['no', 'We are sorry, but you have not been selected to move forward to the next round.'],
    ['nothing', 'You have not been rejected, and the position has not been filled.'],
    ['nothing', 'If you are successful, we will make you an offer. Until then, enjoy the weekend!'],
    ['nothing', 'We would like to offer you the following parking space.'],
    ['next-step', 'We would like to offer you a second interview.'],
    ['offer', 'We also met other candidates, but we would like to offer you the role. The next step is to sign the contract.'],
    ['no', 'We decided to offer the role to another candidate.'],
    ['on-hold', 'Because of the hiring freeze we cannot make you an offer for now.'],
    ['rejection or on-hold', 'Hiring is on hold. We regret to inform you that we will not continue.'],
    [
      'rejection or next-step',
      'We will not proceed with you for this role. We would like to invite you to an interview with the data team.',
    ],
    ['no', 'Wir können Ihnen die Stelle leider nicht anbieten.'],
    ['no', 'Nous ne sommes pas en mesure de vous proposer le poste.'],
    ['no', 'No vamos a seguir adelante con tu candidatura.'],
    ['no', 'Não vamos avançar com a sua candidatura.'],
    ['no', 'We gaan helaas niet met je verder.'],
    ['no', 'Abbiamo deciso di non procedere con la tua candidatura.'],
    ['no', '今回は採用を見送らせていただきます。'],
  ])('%s: %s', async (kind, text) => {
    expect(kindOf(await read('Your interview', text))).toBe(kind)
  })
})

describe('when an offer asks for an answer', () => {
  it.each([
    ['2026-12-18', '17:00', 'We are delighted to offer you the role. Please let us know by Friday, December 18 at 5 pm.'],
    ['2026-12-14', null, 'We would love to offer you the role. Could you give us an answer by Monday?'],
    ['2026-12-15', null, 'Wir möchten Ihnen die Stelle anbieten und freuen uns auf Ihre Zusage bis zum 15. Dezember.'],
    ['2026-12-19', null, 'Nous vous proposons le poste : merci de nous donner votre réponse avant le 20 décembre. C’est notre offre.'],
    [null, null, 'We are delighted to offer you the role, starting on February 1, 2027.'],
  ])('%s %s: %s', async (dueOn, dueAt, text) => {
    const { mail } = await read('Offer', text)
    expect(mail).toMatchObject({ answer: 'offer', said: { dueOn, dueAt } })
  })
})

describe('a pause', () => {
  it.each([
    ['2027-01-15', 'The role is on hold. I will write again by January 15.'],
    ['2027-02-01', 'Hiring is paused, and we hope to reopen the role in February.'],
    ['2027-01-01', 'The position is on hold until the new year.'],
    [null, 'The position is on hold until further notice.'],
  ])('ends on %s: %s', async (dueOn, text) => {
    expect((await read('Update', text)).mail).toMatchObject({ answer: 'on-hold', said: { dueOn } })
  })
})
