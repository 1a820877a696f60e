import { waiting } from '../../playbook/waiting.ts'
import { button, generalHeading, list, type MailContent, paragraph } from '../content.ts'
import { roundOf, type Scene } from '../scene.ts'
import { namesWords, roundInSentence, roundWords } from '../words.ts'

/** Two minutes while it is fresh: one link, and what it will ask. */
export function writeDebrief(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const people = round.interviewers.map(({ name }) => name)
  return {
    subject: `How did it go? ${roundWords(round, application, 44)}`,
    preheader: 'Five short questions while it is fresh. Your thank-you notes and the next packet are made from them.',
    title: `How did it go? ${roundWords(round, application)}`,
    blocks: [
      paragraph(
        `I hope you can sit down for a moment. ${people.length > 0 ? `You talked with ${namesWords(people, 5)}. ` : ''}Two minutes now are worth an hour of remembering next week.`,
      ),
      button('Write it down', scene.links.debrief(round.id)),
      paragraph('It asks five things, and you may leave any of them out:'),
      ...list([
        'Whom did you meet? People you were introduced to on the day belong here too.',
        'With each of them: one thing from your talk. It goes into your note to that person, in your words.',
        'Which answer would you like to give again?',
        'What may they still wonder about? The next packet starts there.',
        'By when did they say they would decide?',
      ]),
      paragraph(
        `It did not take place? The same page has a line for that, and ${roundInSentence(round, application)} is then treated accordingly.`,
      ),
      generalHeading('While you wait'),
      ...list(waiting.slice(1, 2).map(({ words }) => words)),
    ],
  }
}
