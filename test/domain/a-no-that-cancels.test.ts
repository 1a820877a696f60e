import { describe, expect, it } from 'vitest'
import { view } from '../../functions/domain/view/make-view.ts'
import { afterReply, interviewsOf } from './told-in-words.ts'

/* The interview of Thursday 3 December, 11:00 in New York, is ahead. */

const replied = async (text: string) => {
  const items = await afterReply(text)
  const [application] = view(items).applications
  return { items, application, decision: items.messages.at(-1)?.decision, status: interviewsOf(items)[0]?.status }
}

describe('a cancel because the job is gone', () => {
  it.each([
    ["We have filled the role and need to cancel Thursday's interview.", 'rejection'],
    ["The position has been filled, so we won't need to meet on Thursday.", 'rejection'],
    ["We've stopped hiring for this role, so I have to cancel our interview.", 'on-hold'],
    ["I'm sorry, we have put a stop to all hiring and your interview won't take place.", 'on-hold'],
    ['Sorry, we decided to go with another candidate and are cancelling the remaining interviews.', 'rejection'],
    ['The role has been closed, so your interview on Thursday will not go ahead.', 'rejection'],
    ['Die Stelle ist inzwischen besetzt, daher müssen wir das Gespräch am Donnerstag absagen.', 'rejection'],
    ['Wir haben die Stelle leider schon vergeben. Der Termin am Donnerstag entfällt.', 'rejection'],
    ["Le poste a été pourvu, nous devons donc annuler l'entretien de jeudi.", 'rejection'],
    ["Nous avons arrêté le recrutement pour ce poste, l'entretien est annulé.", 'on-hold'],
    ['El puesto ya se ha cubierto, por lo que cancelamos la entrevista del jueves.', 'rejection'],
    ['La posizione è stata coperta, quindi annulliamo il colloquio di giovedì.', 'rejection'],
    ['De vacature is inmiddels vervuld, dus het gesprek van donderdag gaat niet door.', 'rejection'],
    ['A vaga já foi preenchida, por isso a entrevista de quinta-feira está cancelada.', 'rejection'],
  ])('is their answer, and ends what was ahead: %s', async (text, kind) => {
    const { application, decision, status } = await replied(text)
    expect({ decision, status }).toEqual({ decision: 'heard-back', status: 'cancelled' })
    expect(application?.answered?.kind).toBe(kind)
    expect(application?.stopped).not.toBeNull()
  })

  it.each([
    "I'm ill, so we have to cancel Thursday's interview.",
    'Leider müssen wir das Gespräch am Donnerstag absagen, Ola Berg ist erkrankt.',
    'The room has been filled, so Thursday is cancelled.',
  ])('is not what any other cancel is: %s', async (text) => {
    const { application, decision, status } = await replied(text)
    expect({ decision, status }).toEqual({ decision: 'cancelled', status: 'cancelled' })
    expect(application?.answered ?? null).toBeNull()
  })

  it('asks where the new hour stands beside it', async () => {
    const { application } = await replied('The slot has been filled, sorry. Could you do Friday at 3 PM instead?')
    expect(application?.stopped).toBeNull()
  })
})
