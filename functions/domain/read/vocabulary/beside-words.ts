import { meetingNouns } from './cancelled-words.ts'
import { anyOf, listed } from './patterns.ts'

/** "The team meeting before your interview was cancelled": the interview is named only to say when something else is. */

/** "Voor" and "for" do not stand here: the invitation for an interview is the interview's. */
const beside = anyOf(
  'before|prior to|ahead of|after|vor|nach|avant|après|antes de|después de|tras|previa a|previo a|antes da|antes do|depois da|depois do|após|vóór|voorafgaand aan|na|prima del|prima di|dopo|dopo il',
).source
const yours = anyOf(
  'your|ihrem|deinem|eurem|ihrer|deiner|votre|ton|tu|su|vuestra|sua|tua|seu|a sua|a tua|uw|je|jouw|suo|tuo|il suo|il tuo|vostro',
).source
const talk = anyOf(
  [...meetingNouns, ...listed('gespräch|vorstellungsgespräch|entretien|entrevista|gesprek|sollicitatiegesprek|colloquio')].join('|'),
).source

/** The part that says when: "before your second interview". */
export const besideTalk = new RegExp(`${beside}\\s${yours}\\s(?:\\p{L}{1,20}\\s){0,2}?${talk}|(?:面接|面談)の?直?[前後]の?`, 'giu')

/** What is called off all the same, where the rest of the sentence names it: the talk, yours, or the invitation to it. */
export const talkItself = new RegExp(
  `${yours}\\s(?:\\p{L}{1,20}\\s){0,2}?${talk}|${
    anyOf(
      'interview|interviews|invitation|invite|slot|booking|vorstellungsgespräch|interviewtermin|einladung|entretien|convocation|entrevista|invitación|convite|convocação|sollicitatiegesprek|uitnodiging|colloquio|invito|convocazione',
    ).source
  }|面接|面談`,
  'iu',
)
