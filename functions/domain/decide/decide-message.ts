import type { Reading, SaidOf } from '../read/reading.ts'
import { contributionsOf } from '../record/contribution.ts'
import { foldItems } from '../view/folded-items.ts'
import { view } from '../view/make-view.ts'
import { forEachEmployer } from './around/each-employer.ts'
import { withNoteAbove } from './around/note-above.ts'
import { withThreadBelow } from './around/thread-below.ts'
import { type Consideration, type Considered, firstOf, type Known, type Rule, type Situation } from './considered.ts'
import { namedByProvider } from './meant/by-provider-id.ts'
import { asTheirs, inTheNameOf } from './meant/in-the-name-of.ts'
import { closing, noAndInvitation, noThatCancels } from './rules/employer-answer.ts'
import { alreadyCalledOff, meeting, nothingNew, offeredHour } from './rules/known-meeting.ts'
import { newLimit } from './rules/new-limit.ts'
import { offerAndTalk } from './rules/offer-by-itself.ts'
import { ofOwnNote, ofReply } from './rules/own-words.ts'
import { ofKnownTask } from './rules/task.ts'
import { turnedAway } from './rules/turned-away.ts'
import { whileAsked } from './rules/while-asked.ts'

/** What stands around the newest message: what the candidate wrote above it, and the mails below it in its thread, newest first. `each`: its parts. */
export interface Around {
  note?: Reading | undefined
  below?: readonly Reading[] | undefined
  each?: readonly SaidOf[] | undefined
}

/** What a message means for what is known. Asked twice about the same message, the second time it finds nothing new. */
export function considerMessage({ note, below = [], each = [], ...about }: Consideration & Around): Considered {
  const whole = considerAlone(about)
  const parted = each.length > 0 && forEachEmployer(each, { considered: whole, before: view(about.items) }, about, considerAlone)
  const considered = parted || withThreadBelow(whole, below, about, considerAlone)
  return note ? withNoteAbove(considered, note, about, considerAlone) : considered
}

const ofTheCandidate: readonly Rule<Known>[] = [ofOwnNote, ofReply]
/** The first that knows the message decides; what none of them knows is a meeting, or nothing. */
const ofOthers: readonly Rule<Situation>[] = [
  noAndInvitation,
  offerAndTalk,
  newLimit,
  ofKnownTask,
  noThatCancels,
  closing,
  alreadyCalledOff,
  offeredHour,
  nothingNew,
]

function considerAlone(about: Consideration): Considered {
  const away = turnedAway(about)
  if (away) return away
  const known: Known = { ...about, folded: foldItems(about.items), before: view(about.items) }
  const own = firstOf(ofTheCandidate, known)
  if (own) return own
  const situation = situationOf(known)
  return whileAsked(firstOf(ofOthers, situation) ?? meeting(situation), situation, considerAlone)
}

/** Of a mail in an employer's name the employer is the company. */
function situationOf(known: Known): Situation {
  const { message, reading, trust, items, before } = known
  const employer = inTheNameOf(reading, before)
  const named = employer ? { ...reading, company: employer.company } : reading
  const said = contributionsOf(message, named, trust, items.candidate)
  const at = reading.mail?.sentAt ?? message.storedAt
  const told = namedByProvider(employer ? asTheirs(employer, said) : said, items.interviews, at)
  return { ...known, reading: named, told, consider: considerAlone }
}
