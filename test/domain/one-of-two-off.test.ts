import { describe, expect, it } from 'vitest'
import { afterReply, outcomeOf } from './told-in-words.ts'

/* Known is the interview of Thursday 3 December alone. */

describe('a mail that calls one interview off and says that the other stands', () => {
  it.each([
    'The interview on Friday 11 December is cancelled, but Thursday stands.',
    'Friday’s interview on 11 December is cancelled, but Thursday still stands.',
    'The interview on Friday 11 December is off; Thursday remains as planned.',
    'We have cancelled the interview of 11 December. Thursday is unchanged.',
    'The interview on December 11 has been cancelled. Your interview on December 3 is not affected.',
    'The interview on December 11 has been cancelled. Thursday is unaffected by this.',
    'Das Gespräch am Freitag, 11. Dezember, ist abgesagt, aber der Donnerstag bleibt.',
    'L’entretien du vendredi 11 décembre est annulé, mais celui du jeudi 3 décembre est maintenu.',
    'La entrevista del viernes 11 de diciembre está cancelada, pero la del jueves 3 se mantiene.',
    'Het gesprek van vrijdag 11 december is geannuleerd, maar donderdag blijft staan.',
  ])('says nothing new of that one: %s', async (text) => {
    expect(outcomeOf(await afterReply(text))).toBe('nothing')
  })

  it.each([
    ['cancelled', 'The interview on Thursday 3 December is cancelled.'],
    ['ask', 'Your interview on Thursday is cancelled, but Friday 11 December stands.'],
  ])('never keeps the one that is off (%s): %s', async (outcome, text) => {
    expect(outcomeOf(await afterReply(text))).toBe(outcome)
  })
})
