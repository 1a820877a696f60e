import { localDate } from '../../../functions/domain/wall-time.ts'
import { shortDate, whenWords } from '../../when.ts'
import { clip } from '../clean.ts'
import { button, facts, type MailContent, paragraph, section } from '../content.ts'
import { roundOf, type Scene, zonesOf } from '../scene.ts'
import { briefQuestionBlocks, taskBlocks } from '../task-blocks.ts'
import { roundInSentence, roundWords } from '../words.ts'

/** Work to hand in: the brief, when it is due, how to go about it. */
export function writeTask(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const due = round.task?.due ?? round.start
  const zones = zonesOf(scene, round)
  const day = due ? `, due ${shortDate(localDate(due, zones.home))}` : ''
  return {
    subject: `Your task${day}: ${roundWords(round, application, 34)}`,
    preheader: round.task ? clip(round.task.words, 140) : 'The brief is on the round’s page.',
    title: `Your task for ${roundInSentence(round, application)}`,
    blocks: [
      paragraph(due ? `It is due on ${whenWords(due, null, zones)}.` : 'No due date is stated.'),
      ...(round.task ? taskBlocks(scene, round, 9) : []),
      ...briefQuestionBlocks(scene, round, application),
      ...section('The round it is for', facts(round.start ? [{ label: 'When', words: whenWords(round.start, round.end, zones) }] : [])),
      button('Open this round’s page', scene.links.round(round.id)),
    ],
  }
}
