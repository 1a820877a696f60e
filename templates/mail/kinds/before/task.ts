import { statedMinutes, statedTopic } from '../../../../functions/domain/packet/slide-pace.ts'
import { workKindOf } from '../../../../functions/domain/packet/work-kind.ts'
import { type Instant, localDate } from '../../../../functions/domain/time/wall-time.ts'
import type { Round } from '../../../../functions/domain/view/view.ts'
import { tipsForWork } from '../../../playbook/tasks.ts'
import { fewWords, shortClock, shortDate, whenWords, type Zones } from '../../../when.ts'
import { button, facts, type MailContent, paragraph, section } from '../../content.ts'
import { briefQuestionBlocks, taskBlocks } from '../../packet/task-blocks.ts'
import { clip } from '../../render/clean.ts'
import { roundOf, type Scene, todayOf, zonesOf } from '../../scene.ts'
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
  const isToday = due !== null && localDate(due, zones.home) === todayOf(scene)
  const called = calledWords(round, { day, at, isToday })
  const leads = `${called}${called.includes(': ') ? ',' : ':'} `
  const tips = newTips(scene, kind === null ? [] : tipsForWork(kind, onTheDay), mostTips)
  return {
    said: tips.said,
    subject: `${leads}${roundWords(round, application, Math.min(34, longestSubject - leads.length))}`,
    preheader: task ? clip(task.words, 140) : 'The brief is on the round’s page.',
    title: `${leads}${roundWords(round, application, 60)}`,
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

interface Wanted {
  day: string | null
  at: string | null
  isToday: boolean
}

/** A phone’s list of mails shows no more. */
const longestSubject = 62

/** `Your task, due Wed 2 Dec`; of what is told there nothing is handed in: `Your ten minutes on a migration: Wed 2 Dec, 2 pm`. */
function calledWords(round: Round, { day, at, isToday }: Wanted): string {
  const when = [isToday ? 'today' : day, at].filter(Boolean).join(', ')
  const kind = workKindOf(round)
  if (kind === 'handed-in') return isToday ? `Due ${when}` : `Your task, due ${day ?? 'soon'}`
  const minutes = kind === 'told' && round.task ? statedMinutes(round.task.words) : null
  if (minutes === null) return `Your task, for ${when || 'the day'}`
  const topic = round.task && statedTopic(round.task.words)
  return `Your ${fewWords(minutes, 'minute')}${topic ? ` on ${clip(topic, 40)}` : ' to speak'}${when ? `: ${when}` : ''}`
}

function sentenceOf(round: Round, due: Instant | null, zones: Zones): string {
  const { task } = round
  const kind = workKindOf(round)
  if (!due) return 'No due date is stated.'
  return task?.stated
    ? `It is due on ${whenWords(due, null, zones)}.`
    : kind === 'handed-in'
      ? `No date is stated, so I count from the start of the interview, ${whenWords(due, null, zones)}.`
      : `You ${kind === 'told' ? 'give' : 'do'} it in the interview, on ${whenWords(due, null, zones)}; nothing is handed in.`
}
