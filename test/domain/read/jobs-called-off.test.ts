import { describe, expect, it } from 'vitest'
import { kindOf, readAnswerMail } from './answer-of.ts'

/** A job that is gone is an answer; only a meeting can be called off. */
describe('a job that was called off', () => {
  it.each([
    'Dear Dana, unfortunately the role was cancelled last week.',
    'Hi Dana, the requisition has been cancelled by our management.',
    'Hi Dana, this position has been cancelled and we will not be filling it.',
    'Guten Tag Frau Whitlock, die Position wurde leider abgesagt.',
    'Guten Tag Frau Whitlock, leider wurde die Stelle gestrichen und wird nicht besetzt.',
    'Bonjour Dana, malheureusement le poste a été annulé.',
    'Hola Dana, la vacante ha sido cancelada.',
    'Hola Dana, lamentablemente el puesto se ha cancelado.',
    'Olá Dana, infelizmente a vaga foi cancelada.',
    'Hoi Dana, helaas is de vacature geannuleerd.',
    'Ciao Dana, purtroppo la posizione è stata annullata.',
  ])('is a no, and cancels no meeting: %s', async (text) => {
    const reading = await readAnswerMail('Your application', text)
    expect(kindOf(reading)).toBe('no')
    expect(reading.change?.says).toBe('closed')
    expect(reading.method).toBeNull()
  })

  it('is asked about where a freeze is named with it', async () => {
    const reading = await readAnswerMail(
      'Your application',
      'Due to a hiring freeze, this position has been cancelled and will not be filled.',
    )
    expect(kindOf(reading)).toBe('rejection or on-hold')
    expect(reading.method).toBeNull()
  })

  it.each(['Hi Dana, your interview for the position on Thursday has been cancelled.', 'Your interview for this role is cancelled.'])(
    'is not what a cancelled interview says: %s',
    async (text) => {
      const reading = await readAnswerMail('Interview', text)
      expect(kindOf(reading)).toBe('nothing')
      expect(reading.change?.says).toBe('off')
    },
  )
})

describe('the reason why a mail arranges nothing', () => {
  it.each([
    'We are still interviewing other candidates and will get back to you soon.',
    'We have a few other candidates to see before we decide. You are very much in the running.',
    'Just to let you know that nobody has been rejected so far.',
    'Thank you for your application. If you are not selected, we will let you know.',
    'Wir sprechen noch mit anderen Kandidaten und melden uns.',
    'Nous voyons encore d’autres candidats avant de décider.',
    'Todavía estamos entrevistando a otros candidatos.',
  ])('names no refusal where nobody is turned down: %s', async (text) => {
    const reading = await readAnswerMail('Your application', `Hi Dana,\n\n${text}\n\nBest\nKim`)
    expect(kindOf(reading)).not.toBe('no')
    expect(reading.why.join(' ')).not.toContain('turns the application down')
    expect(reading.change?.says ?? null).toBeNull()
  })

  it.each([
    'Unfortunately we have decided to move forward with another candidate.',
    'Leider haben wir uns für einen anderen Kandidaten entschieden.',
  ])('names one where there is one: %s', async (text) => {
    const reading = await readAnswerMail('Your application', `Hi Dana,\n\n${text}\n\nBest\nKim`)
    expect(reading.why.join(' ')).toContain('turns the application down')
  })
})
