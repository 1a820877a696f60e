import { greetingName, roleWords } from '../../draft.ts'
import type { Build, Job, ThanksFor } from '../words.ts'

export const thingOf = ({ company, role }: Job): string => {
  const job = roleWords(role)
  return job ? `the ${job}` : company ? `working at ${company}` : 'this job'
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

export function thanks({ weekday, topic, name, company, role }: ThanksFor): readonly Build[] {
  const on = weekday ? ` on ${weekday}` : ''
  const about = ` about ${topic?.words ?? `[what you and ${greetingName(name)} talked about]`}`
  const thing = thingOf({ company, role })
  return [
    {
      opening: `Thank you for talking with me${on}${about}.`,
      shortOpening: `Thank you for talking with me${on}${about}, short as it was.`,
      ending: `I’m still very interested in ${thing}.`,
      warm: 'Your time meant a lot to me.',
      farewell: 'Best,',
    },
    {
      opening: `It was good to meet you${on}. I enjoyed our conversation${about}.`,
      shortOpening: `It was good to meet you${on}, if only briefly. I enjoyed the few minutes${about}.`,
      ending: 'If anything else would help you decide, please ask.',
      warm: 'I came away smiling.',
      farewell: 'Best wishes,',
    },
    {
      opening: `Just a short note to say thanks for your time${on}. I keep coming back to what we said${about}.`,
      shortOpening: `Just a short note to say thanks for the time we had${on}. I keep coming back to what we said${about}.`,
      ending: `It made me want ${thing} even more.`,
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
      opening: `Our conversation${on}${about} was one I’ll remember, so thanks again.`,
      shortOpening: `The part we got to${on}${about} stays with me, so thanks again.`,
      ending: `${capital(thing)} sounds like the right next step to me.`,
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
      ending: `I’d be delighted to take on ${thing}.`,
      warm: 'Few hours of my search have been as pleasant.',
      farewell: 'Thanks again,',
    },
    {
      opening: `Since we met${on} I’ve been thinking${about}. It was a pleasure.`,
      shortOpening: `Since we met${on} I’ve been thinking${about}. A pity that it had to be so short.`,
      ending: 'I hope there’s a next time soon.',
      warm: 'What a good way to spend part of a day!',
      farewell: 'Yours,',
    },
  ]
}
