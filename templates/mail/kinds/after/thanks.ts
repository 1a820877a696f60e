import { happenedIn } from '../../../../functions/domain/view/notes/happened.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { fewWords, momentWords } from '../../../when.ts'
import { button, heading, type MailContent, paragraph, quiet, section } from '../../content.ts'
import { roundOf, type Scene, todayOf } from '../../scene.ts'
import { markOf, openPeople, replyBlocks, thanksToAllBlock, thankYouBlocks } from '../../sections/drafts/thank-you-blocks.ts'
import { capital, namesWords, roundInSentence, roundWords } from '../../words/words.ts'

/** One mail with a separate draft for every person met. */
export function writeThanks(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const open = openPeople(round)
  const first = open.flatMap((person) => markOf(person, round) ?? []).sort()[0]
  const by = first ? ` Best by ${momentWords(first, scene.view.candidate.homeZone, todayOf(scene))}.` : ''
  const count =
    open.length === 0 ? 'Your thank-you' : open.length === 1 ? 'Your thank-you note' : `Your ${fewWords(open.length, 'thank-you note')}`
  const done = round.interviewers.filter(({ thanked }) => thanked !== 'open')
  return {
    subject: `Your thank-you notes: ${roundWords(round, application, 38)}`,
    preheader:
      open.length > 0
        ? `${capital(fewWords(open.length, 'draft'))}: for ${namesWords(open.map(styledName), 3)}.${by}`
        : 'Whom did you meet? A note within a day is always welcome.',
    title: `${count} for ${roundInSentence(round, application)}`,
    blocks: [
      ...(happenedIn(round) === 'cut-short' ? [paragraph('It was cut short, and the drafts say so.')] : []),
      paragraph(
        open.length > 0
          ? `${open.length > 1 ? 'One for each person you met.' : ''}${by} Nothing has been sent: you read, change and send.`.trim()
          : 'The invite names nobody. Write down who you met, and each of them gets a draft of their own.',
      ),
      ...(round.debrief === null && open.length > 0
        ? [
            paragraph('The gaps fill themselves once you’ve said what it was about:'),
            button('Say what you talked about', scene.links.debrief(round.id)),
          ]
        : []),
      ...(round.interviewers.length === 0
        ? [button('Add whom I met', scene.links.debrief(round.id)), heading('The draft'), thanksToAllBlock(scene, round, application)]
        : []),
      ...section('The drafts', thankYouBlocks(scene, round, application)),
      ...replyBlocks(scene, round),
      ...(done.length > 0 ? [quiet(`Settled already: ${namesWords(done.map(styledName), 8)}.`)] : []),
    ],
  }
}
