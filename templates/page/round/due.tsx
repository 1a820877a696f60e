import type { LocalDate, Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { dueWords } from '../../mail/packet/task-blocks.ts'

/** By when a task is due, or that nobody said so. */
export const Due = ({ of, zone, today }: { of: Pick<Round, 'task' | 'taskOnly'>; zone: Zone; today?: LocalDate }) =>
  of.task?.due ? <time dateTime={of.task.due}>{dueWords(of, zone, today)}</time> : dueWords(of, zone, today)
