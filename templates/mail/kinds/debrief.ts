import { button, type MailContent, paragraph } from '../content.ts'
import { roundOf, type Scene } from '../scene.ts'
import { namesWords, roundWords } from '../words/words.ts'

/** Two minutes while it is fresh: what will be asked, and one link. */
export function writeDebrief(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const people = round.interviewers.map(({ name }) => name)
  const whom = people.length === 0 ? 'Whom you met, and what you talked about' : `What you talked about with ${namesWords(people, 3)}`
  return {
    subject: `How did it go? ${roundWords(round, application, 44)}`,
    preheader: `${whom}; the answer you would redo; when they decide.`,
    title: `How did it go? ${roundWords(round, application)}`,
    blocks: [
      paragraph('Two minutes while it’s fresh, three questions:'),
      { kind: 'list', items: [`${whom}. It goes into your note to them.`, 'Which answer would you redo?', 'When will they decide?'] },
      button('Write it down', scene.links.debrief(round.id)),
      paragraph('It didn’t happen? The same page has a line for that.'),
    ],
  }
}
