import type { PendingUpdate, Question } from '../../../functions/domain/view/view.ts'
import { type Block, button, facts, notice, paragraph } from '../content.ts'
import { clip, sentence } from '../render/clean.ts'
import { type RoundInApplication, type Scene, zonesOf } from '../scene.ts'
import { peopleWords, placeFacts, whenOf } from '../sections/round-facts.ts'
import { companyWords, shortDay } from './words.ts'

/** The round a question is about. */
export const roundAsked = ({ view }: Scene, { identity }: Question): RoundInApplication | undefined =>
  view.applications
    .flatMap((application) => application.rounds.map((round) => ({ application, round })))
    .find(({ round }) => round.interviews.some(({ identities }) => identity !== null && identities.includes(identity)))

/** `Could not read a message: Fernhill, Wed 2 Dec`: for who is on the way there. */
export function unreadSubject(scene: Scene, question: Question): string {
  const about = roundAsked(scene, question)
  const name = about && [companyWords(about.application) ?? 'your interview', shortDay(about.round)].filter(Boolean).join(', ')
  return `Could not read a message: ${name ?? 'your interview'}`
}

/** A message that nobody could read: what we had, and how to say whether it still holds. */
export function unreadBlocks(scene: Scene, question: Question): Block[] {
  const { links } = scene
  const { askedBecause, key, read } = question
  const round = roundAsked(scene, question)?.round
  return [
    paragraph(sentence(clip(askedBecause, 600))),
    paragraph('Please open it yourself and see what it says. This is what I had:'),
    ...facts([
      ...(round ? [{ label: 'When', words: whenOf(round, zonesOf(scene, round)) }, ...placeFacts(round)] : []),
      ...(round && round.interviewers.length > 0 ? [{ label: 'People', words: peopleWords(round) }] : []),
      ...(read?.from ? [{ label: 'The message is from', words: clip(read.from, 160) }] : []),
    ]),
    {
      kind: 'buttons',
      buttons: [
        { words: 'It still stands', href: links.answer(key, 'no') },
        { words: 'It is off', href: links.answer(key, 'yes') },
      ],
    },
    paragraph([
      'Until you answer, I hold back what I would send about this interview. Has it moved? Forward me the new invite, or ',
      ...(round ? [{ link: 'set the new time', href: links.round(round.id) }] : ['set the new time on its page']),
      '.',
    ]),
  ]
}

/** Above the mails that go all the same. */
export const unreadNotice = (scene: Scene, { messageId }: PendingUpdate, roundId: string, known: string): Block[] => {
  const question = scene.view.questions.find((one) => one.messageId === messageId && !one.answered)
  return [
    notice([
      { strong: 'Does it still stand? ' },
      `A message about this round came in that I could not use. ${known}. Please open it yourself and see what it says.`,
    ]),
    button('Tell me how it stands', question ? scene.links.answer(question.key, 'no') : scene.links.round(roundId)),
  ]
}
