import { asksFor, notedBefore } from '../../material/belonging.ts'
import type { Application } from '../../view/view.ts'
import { isWritten } from '../earlier.ts'
import type { PacketFor } from '../packet-limits.ts'
import { saidId } from '../said.ts'
import { namesSomebody } from '../told/names-somebody.ts'
import { shortened } from './shortened.ts'
import { speaksOfPay } from './speaks-of-pay.ts'

const noteWords = 25

/** By application: what was meant to be asked in an earlier round of it was asked, or was not wanted. */
export const askedId = ({ id }: Application, words: string): string => saidId(`${id} ${words}`)

/** What the candidate wrote for this round and application, as far as a mail may hold it; what is for this application comes first. */
export function ownWords({ view, application, round, said }: Pick<PacketFor, 'view' | 'application' | 'round' | 'said'>, isLater: boolean) {
  const { material } = view
  const [here, everywhere] = [asksFor(application, material)?.value, asksFor(null, material)?.value]
  const people = application.rounds.flatMap(({ interviewers }) => interviewers)
  const mayBeMailed = (words: string): boolean => !speaksOfPay(words) && !namesSomebody(words, people)
  const before = notedBefore(round, material)?.value.words ?? ''
  const isNew = (words: string): boolean => !isLater || !said.has(askedId(application, words))
  const findOut = [...(here?.findOut ?? []), ...(everywhere?.findOut ?? [])].find(mayBeMailed)
  return {
    isForThis: here !== undefined || before !== '',
    questions: [...new Set([...(here?.questions ?? []), ...(everywhere?.questions ?? [])])].filter(
      (words) => mayBeMailed(words) && isNew(words),
    ),
    findOut: findOut === undefined ? null : shortened(findOut, noteWords),
    notes: isWritten(before) && mayBeMailed(before) ? shortened(before, noteWords) : null,
  }
}
