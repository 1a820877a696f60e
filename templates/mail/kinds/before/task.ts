import { workKindOf } from '../../../../functions/domain/packet/work-kind.ts'
import { type Instant, localDate } from '../../../../functions/domain/time/wall-time.ts'
import type { Round } from '../../../../functions/domain/view/view.ts'
import { tipsForWork } from '../../../playbook/tasks.ts'
import { shortClock, shortDate, whenWords, type Zones } from '../../../when.ts'
import { button, facts, type MailContent, paragraph, section } from '../../content.ts'
import { briefQuestionBlocks, taskBlocks } from '../../packet/task-blocks.ts'
import { clip } from '../../render/clean.ts'
import { roundOf, type Scene, zonesOf } from '../../scene.ts'
import { newTips } from '../../sections/new-tips.ts'
import { roundWords } from '../../words/words.ts'

const mostTips = 3

/** Work to hand in: the brief, when it is due, how to go about it. On its day the same, shorter. */
export function writeTask(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const { task } = round
  const zones = zonesOf(scene, round)
  const due = task?.due ?? round.start
  const onTheDay = scene.touchpoint.kind === 'task-today'
  const day = due ? shortDate(localDate(due, zones.home)) : null
  const at = due && !round.allDay ? shortClock(due, zones.home) : null
  const kind = workKindOf(round)
  const tips = newTips(scene, kind === null ? [] : tipsForWork(kind, onTheDay), mostTips)
  return {
    said: tips.said,
    subject: `${onTheDay ? `Due ${at ? `today, ${at}` : 'today'}` : `Your task, due ${day ?? 'soon'}`}: ${roundWords(round, application, 34)}`,
    preheader: task ? clip(task.words, 140) : 'The brief is on the round’s page.',
    title: `${onTheDay ? 'Your task is due' : 'Your task'}: ${roundWords(round, application, 60)}`,
    blocks: [
      paragraph(sentenceOf(round, due, zones)),
      ...(task ? taskBlocks(scene, round, { whole: true, tips: tips.words, own: true }) : []),
      ...(onTheDay ? [] : briefQuestionBlocks(scene, round, application)),
      ...section(
        'The round it is for',
        facts(
          round.start && !round.taskOnly && round.start !== due ? [{ label: 'When', words: whenWords(round.start, round.end, zones) }] : [],
        ),
      ),
      // What is told or done there is sent to nobody.
      ...(workKindOf(round) === 'handed-in'
        ? [
            paragraph([
              'Sent it already? ',
              { link: 'Mark it as handed in', href: scene.links.application(application.id) },
              ', and I say no more about it.',
            ]),
          ]
        : []),
      button('Open the task', scene.links.round(round.id)),
    ],
  }
}

function sentenceOf(round: Round, due: Instant | null, zones: Zones): string {
  const { task } = round
  const told = workKindOf(round) !== 'handed-in'
  if (!due) return 'No due date is stated.'
  return task?.stated
    ? `It is due on ${whenWords(due, null, zones)}.`
    : `${told ? 'It is for the interview itself' : 'No date is stated, so I count from the start of the interview'}, ${whenWords(due, null, zones)}.`
}
