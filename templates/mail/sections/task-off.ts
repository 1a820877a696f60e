import type { Application, Round } from '../../../functions/domain/view/view.ts'
import type { Zones } from '../../when.ts'
import { momentWords } from '../../when.ts'
import { type Block, facts, paragraph } from '../content.ts'
import { capital, roundInSentence } from '../words/words.ts'

/** Work that need not be done any more is no interview that was called off: no hour is lost, and no new date is to come. */
export const taskOff = {
  said: 'Task dropped',
  blocks: (round: Round, application: Application, zones: Zones): Block[] => [
    paragraph(`${capital(roundInSentence(round, application))} no longer needs to be done, so there’s nothing to hand in.`),
    ...facts(
      round.task?.due && round.task.stated ? [{ label: 'It was due', words: momentWords(round.task.due, zones.home, zones.today) }] : [],
    ),
    paragraph('The reminders about it have stopped.'),
  ],
}
