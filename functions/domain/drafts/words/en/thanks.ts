import { closed, greetingName, roleWords, short } from '../../draft.ts'
import type { Build, Job, ThanksFor } from '../words.ts'

export const thingOf = ({ company, role }: Job): string => {
  const job = roleWords(role)
  return job ? `the ${job}` : company ? `working at ${short(company, 80)}` : 'this job'
}

/** The same as what one wants, takes on or looks forward to: with the verb that goes with it. */
const wanted = ({ company, role }: Job): { want: string; take: string } => {
  const thing = closed(thingOf({ company, role }))
  if (roleWords(role) || !company) return { want: thing, take: `take on ${thingOf({ company, role })}` }
  return { want: `to work at ${short(company, 80)}`, take: `join ${short(company, 80)}` }
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

export function thanks({ weekday, topic, name, company, role, acquainted, byPhone }: ThanksFor): readonly Build[] {
  const on = weekday ? ` on ${weekday}` : ''
  const gap = `[what you and ${greetingName(name)} talked about]`
  const about = ` about ${topic?.words ?? gap}`
  const thing = thingOf({ company, role })
  const { want, take } = wanted({ company, role })
  const met = acquainted ? 'talk again' : byPhone ? 'get to know you' : 'meet you'
  const said = topic ? `what we said${about}` : gap
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
      ending: 'If anything else would help you decide, please ask.',
      warm: 'I came away smiling.',
      farewell: 'Best wishes,',
    },
    {
      opening: `Just a short note to say thanks for your time${on}. I keep coming back to ${said}.`,
      shortOpening: `Just a short note to say thanks for the time we had${on}. I keep coming back to ${said}.`,
      ending: `It made me want ${want} even more.`,
      warm: 'The minutes flew by.',
      farewell: 'Many thanks,',
    },
    {
      opening: `I appreciated the chance to speak with you${on}${about}.`,
      shortOpening: `We had to stop early${on}, and I appreciated the chance to speak${about} all the same.`,
      ending: 'Happy to go further into it whenever it suits.',
      warm: 'Thinking aloud together was a real joy.',
      farewell: 'Kind regards,',
    },
    {
      opening: `Our conversation${on}${about} was one I’ll remember.`,
      shortOpening: `The part we got to${on}${about} stays with me.`,
      ending: `${capital(closed(thing))} sounds like the right next step to me.`,
      warm: 'It brightened my whole week.',
      farewell: 'All the best,',
    },
    {
      opening: `I’m glad we got to talk${on}${about}.`,
      shortOpening: `I’m glad we got as far as we did${on}${about}.`,
      ending: 'Should a question come up on your side, I’m easy to reach.',
      warm: 'Talks like this are why interviews can be fun.',
      farewell: 'Warm regards,',
    },
    {
      opening: `Many thanks for making room for me${on}, and for the exchange${about}.`,
      shortOpening: `Many thanks for making room for me${on}, though time ran out, and for the exchange${about}.`,
      ending: `I’d be delighted to ${take}.`,
      warm: 'Few hours of my search have been as pleasant.',
      farewell: 'Thanks again,',
    },
    {
      opening: `Since we ${byPhone || acquainted ? 'spoke' : 'met'}${on} I’ve been thinking${about}. It was a pleasure.`,
      shortOpening: `Since we ${byPhone || acquainted ? 'spoke' : 'met'}${on} I’ve been thinking${about}. A pity that it had to be so short.`,
      ending: 'I hope there’s a next time soon.',
      warm: 'What a good way to spend part of a day!',
      farewell: 'Yours,',
    },
  ]
}
