import { roundIdOf } from '../record/identity.ts'
import type { Application, Round, View } from '../view/view.ts'
import { hoursOver } from './news.ts'
import { factsOf, type Shown } from './shown-facts.ts'
import type { Touchpoint, TouchpointKind } from './touchpoint.ts'
import { partsOfKey } from './touchpoint-key.ts'

/** These mails tell when, where and with whom; the others only lean on it. */
const telling: ReadonlySet<TouchpointKind> = new Set(['receipt', 'change', 'packet', 'card', 'feed-summary'])

const shownOf = (round: Round, application: Application, kinds: readonly TouchpointKind[], mails: Touchpoint[] | undefined): Shown => ({
  start: round.start,
  decisionBy: application.decisionBy?.date ?? null,
  ...(mails && kinds.includes('change') ? takenBack(mails, round) : {}),
  ...(kinds.some((kind) => telling.has(kind)) ? { facts: factsOf(round) } : {}),
  ...(kinds.includes('offer-deadline') && application.answered?.deadline ? { offerBy: application.answered.deadline } : {}),
  ...(round.task ? { due: round.task.due } : {}),
})

const takenBack = (mails: Touchpoint[], round: Round): Pick<Shown, 'over' | 'of'> => {
  const ids = [...new Set(round.interviews.flatMap(({ identities }) => identities.map(roundIdOf)))]
  return { over: hoursOver(mails, round), ...(ids.length > 1 ? { of: ids } : {}) }
}

interface Section {
  subject: string
  kind: TouchpointKind
  roundId?: string | undefined
}

/**
 * What a mail being sent now shows, by round id: its own round and those of the sections it carries. The row keeps it as `shown`. A test tells
 * nothing. `mails`: those before it, oldest first.
 */
export function shownFacts(
  view: View,
  touchpoint: Pick<Touchpoint, 'subject' | 'kind' | 'roundId' | 'carries'>,
  mails?: Touchpoint[],
): Record<string, Shown> {
  if (touchpoint.kind === 'test') return {}
  const sections: Section[] = [touchpoint, ...(touchpoint.carries ?? []).flatMap((key) => partsOfKey(key) ?? [])]
  const shown: Record<string, Shown> = {}
  for (const application of view.applications) {
    for (const round of application.rounds) {
      const about = sections.filter(({ subject, roundId }) => [round.id, round.firstLook?.feedId].includes(subject) || roundId === round.id)
      if (about.length > 0)
        shown[round.id] = shownOf(
          round,
          application,
          about.map(({ kind }) => kind),
          mails,
        )
    }
  }
  return shown
}
