import { closed, greetingName, roleWords, short } from '../../draft.ts'
import type { Build, Job, ThanksFor } from '../words.ts'

export const thingOf = ({ company, role }: Job): string => {
  const job = roleWords(role)
  return job ? `the ${job}` : company ? `working at ${short(company, 80)}` : 'this job'
}

/** What one would be glad to do, with the verb that goes with it. */
const takeOn = ({ company, role }: Job): string =>
  roleWords(role) || !company ? `take on ${thingOf({ company, role })}` : `join ${short(company, 80)}`

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

export function thanks({ weekday, topic, name, company, role, acquainted, byPhone, noted }: ThanksFor): readonly Build[] {
  const on = weekday ? ` on ${weekday}` : ''
  const gap = noted ? `[your note above, in words for ${greetingName(name)}]` : `[what you and ${greetingName(name)} talked about]`
  const about = ` about ${topic?.words ?? gap}`
  const thing = thingOf({ company, role })
  const met = acquainted ? 'talk again' : byPhone ? 'get to know you' : 'meet you'
  return [
    {
      opening: `Thank you for talking with me${on}${about}.`,
      shortOpening: `Thank you for talking with me${on}${about}, short as it was.`,
      ending: `I’m still very interested in ${thing}.`,
      warm: 'Your time meant a lot to me.',
      farewell: 'Best,',
    },
    {
      opening: `It was good to ${met}${on}. I enjoyed our conversation${about}.`,
      shortOpening: `It was good to ${met}${on}, if only briefly. I enjoyed the few minutes${about}.`,
      ending: 'I hope we get to work together.',
      warm: 'You were very kind to take the time.',
      farewell: 'Best wishes,',
    },
    {
      opening: `Just a short note to say thanks for your time${on}, and especially for the part${about}.`,
      shortOpening: `Just a short note to say thanks for the time we had${on}, and especially for the part${about}.`,
      ending: 'I’m keen to continue.',
      warm: 'I’m grateful for it.',
      farewell: 'Many thanks,',
    },
    {
      opening: `I appreciated the chance to speak with you${on}${about}.`,
      shortOpening: `We had to stop early${on}, and I appreciated the chance to speak${about} all the same.`,
      ending: 'Happy to go further into it whenever it suits.',
      warm: 'I’d gladly do it again.',
      farewell: 'Kind regards,',
    },
    {
      opening: `Our conversation${on}${about} was well worth it to me.`,
      shortOpening: `What we got to${on}${about} was well worth it to me.`,
      ending: `${capital(closed(thing))} sounds like the right next step to me.`,
      warm: 'Thank you, truly.',
      farewell: 'All the best,',
    },
    {
      opening: `I’m glad we got to talk${on}${about}.`,
      shortOpening: `I’m glad we got as far as we did${on}${about}.`,
      ending: 'Should a question come up on your side, I’m easy to reach.',
      warm: 'That was generous of you.',
      farewell: 'Warm regards,',
    },
    {
      opening: `Many thanks for making room for me${on}, and for the exchange${about}.`,
      shortOpening: `Many thanks for making room for me${on}, though time ran out, and for the exchange${about}.`,
      ending: `I’d be delighted to ${takeOn({ company, role })}.`,
      warm: 'I valued it very much.',
      farewell: 'Thanks again,',
    },
    {
      opening: `${byPhone || acquainted ? 'Speaking with you' : 'Meeting you'}${on}${byPhone || acquainted ? '' : ' and talking'}${about} was a pleasure.`,
      shortOpening: `Brief as it was, ${byPhone || acquainted ? 'speaking with you' : 'meeting you'}${on}${byPhone || acquainted ? '' : ' and talking'}${about} was a pleasure.`,
      ending: 'I hope there’s a next time soon.',
      warm: 'Please know how welcome it was.',
      farewell: 'Yours,',
    },
  ]
}
