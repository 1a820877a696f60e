import { describe, expect, it } from 'vitest'
import { kindOf, readAnswerMail } from './answer-of.ts'
import * as own from './answers/every-language.ts'
import * as apart from './answers-apart/every-language.ts'

/**
 * The second set was written after the word lists had been made to fit the first, and says the same things in other ways. At first sight 124
 * of its 224 were right; the lists have grown by what it showed.
 */
const sets = { own, apart }

describe.each(Object.entries(sets))('what recruiters write (%s)', (_, languages) => {
  const rows = Object.entries(languages).flatMap(([language, wordings]) =>
    Object.entries(wordings).flatMap(([kind, bodies]) => bodies.map((body) => [language, kind, body] as const)),
  )
  it.each(rows)('%s, %s: %s', async (_language, kind, body) => {
    expect(kindOf(await readAnswerMail('Update', body))).toBe(kind)
  })
})

describe('a clause of an answer', () => {
  it.each([
    ['nothing', 'of a small matter', 'The slot at three has been filled, and the parking lot is closed on Friday.'],
    ['nothing', 'of a small matter', 'Der Parkplatz ist leider besetzt, und die Fahrtkosten werden nicht erstattet.'],
    ['no', 'of what they would have liked', 'We would have been delighted to offer you the role.'],
    ['no', 'of what they would have liked', 'Gern hätten wir Ihnen ein Angebot gemacht.'],
    ['no', 'of what they would have liked', 'Nous aurions aimé vous faire une offre.'],
    ['on-hold', 'of what they would have liked', 'We would have loved to make you an offer, but hiring is frozen.'],
    [
      'next-step',
      'of an offer it is too early for',
      'It is too early to make you an offer, but we would like to invite you to a second interview.',
    ],
    ['no', 'with the negation amid it', 'Wir gehen in diesem Verfahren nicht gemeinsam weiter.'],
    ['no', 'of a refusal beside a negation', 'Helaas moeten we je laten weten dat we niet met je verder gaan.'],
    ['offer', 'of terms that were denied', 'We were not able to raise the bonus, but everything else in our offer stands.'],
    ['nothing', 'of a wait', 'You are surely waiting for news about the next step. I have none yet.'],
  ])('%s, %s: %s', async (kind, _what, body) => {
    expect(kindOf(await readAnswerMail('Update', body))).toBe(kind)
  })

  it('counts before the subject, which is often that of an earlier mail', async () => {
    expect(kindOf(await readAnswerMail('Re: Invitation to a second interview', 'We will not be moving forward with you.'))).toBe('no')
    expect(kindOf(await readAnswerMail('Your offer from Larkfield', 'Please see the attachment.'))).toBe('offer')
  })
})

describe('good wishes and the like', () => {
  it.each([
    ['no', 'answer where nothing else does', 'Thank you for your time. We will keep your details on file and wish you the best of luck.'],
    ['date', 'give way to a date', 'Thank you for your patience and best of luck with your exams! We will decide by December 15.'],
    [
      'offer',
      'give way to an answer',
      'We would like to offer you the position. We need someone like you, and wish you all the best until then.',
    ],
    [
      'automatic',
      'give way to a machine',
      'We have received your application. We wish you every success. Please do not reply to this mail.',
    ],
  ])('%s: %s', async (kind, _what, body) => {
    expect(kindOf(await readAnswerMail('Update', body))).toBe(kind)
  })
})
