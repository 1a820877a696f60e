import { draftNewDate } from '../../../../functions/domain/drafts/follow-up.ts'
import { workplaceOf } from '../../../../functions/domain/employer/workplace.ts'
import { businessDaysBetween } from '../../../../functions/domain/time/business-days.ts'
import { localDate } from '../../../../functions/domain/time/wall-time.ts'
import type { Round } from '../../../../functions/domain/view/view.ts'
import { dateWords, fewWords } from '../../../when.ts'
import { facts, heading, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { roundOf, type Scene, todayOf, zonesOf } from '../../scene.ts'
import { followUpFor, mannerTo, noteBlock } from '../../sections/drafts/draft-block.ts'
import { toldWhen } from '../../sections/old-and-new.ts'
import { leftOut } from '../../words/left-out-words.ts'
import { heardBlocks } from '../../words/waiting-words.ts'
import { capital, companyWords, roundInSentence } from '../../words/words.ts'

const offWord = ({ status, declined }: Round): string => (status !== 'cancelled' ? 'to be moved' : declined ? 'declined' : 'cancelled')

/** Cancelled, and no new date came: a draft that asks for one. */
export function writeCancelFollowUp(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const company = companyWords(application) ?? 'them'
  const cancelled = round.cancelledAt ? localDate(round.cancelledAt, scene.view.candidate.homeZone) : null
  const since = cancelled
    ? ` It was ${offWord(round)} on ${dateWords(cancelled, todayOf(scene))}, ${fewWords(businessDaysBetween(cancelled, todayOf(scene), workplaceOf(application)), 'business day')} ago${leftOut(cancelled, todayOf(scene), application)}.`
    : ''
  return {
    subject: `Ask ${clip(company, 34)} for a new date: your draft`,
    preheader: `${capital(roundInSentence(round, application))} was ${offWord(round)} and no new date has come. A draft that asks.`,
    title: `No new date from ${company} yet`,
    blocks: [
      paragraph(`${capital(roundInSentence(round, application))} has no new date.${since}`),
      ...facts(
        round.start
          ? [{ label: 'It was', words: toldWhen({ ...round, start: round.start, allDay: undefined }, round, zonesOf(scene, round)) }]
          : [],
      ),
      paragraph(
        'Called off or moved, and then silent, is mostly a calendar that nobody looked at again. A short note brings you back to the top.',
      ),
      heading('Your draft'),
      noteBlock(followUpFor(scene, round, application, mannerTo(scene.view, round, application)), draftNewDate),
      ...heardBlocks(scene, application),
    ],
  }
}
