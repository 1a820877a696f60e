import { happenedIn } from '../../../../functions/domain/view/notes/happened.ts'
import { heading, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { roundOf, type Scene } from '../../scene.ts'
import { contactOf, draftBlock, noRecruiter } from '../../sections/drafts/draft-block.ts'
import { newTimeDraft } from '../../sections/drafts/new-time-draft.ts'
import { capital, companyWords, roundInSentence, shortDay } from '../../words/words.ts'

/** Nobody came, or it was moved: a draft that asks for another time, while the day is still young. */
export function writeNewTime(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const { view, now, links } = scene
  const draft = newTimeDraft(view, round, application, now)
  const company = companyWords(application) ?? 'them'
  const day = shortDay(round)
  const cameNobody = happenedIn(round) === 'no-show'
  return {
    subject: `${cameNobody ? 'Nobody came' : 'Moved'}: ask ${company} for another time`,
    preheader: `A draft that asks for another time${day ? ` instead of ${day}` : ''}. Put in two times of yours.`,
    title: cameNobody
      ? `Nobody came to ${roundInSentence(round, application)}`
      : `${capital(roundInSentence(round, application))} was moved`,
    blocks: [
      paragraph(
        cameNobody
          ? 'I’m sorry. Write today, with two times that suit you.'
          : 'The reminders for the old time have stopped. No new time yet? Put in two times of yours and send this.',
      ),
      ...(draft
        ? [
            heading('Your draft'),
            draftBlock(
              draft,
              draft.to === null ? 'To whoever invited you' : `To ${clip(contactOf(round, application)?.name ?? draft.to, 80)}`,
              { page: links.notes(round.id), ...(draft.to === null ? { hint: noRecruiter } : {}) },
            ),
          ]
        : []),
      paragraph([
        'You have a new time already? ',
        { link: 'Put it on the round’s page', href: links.round(round.id) },
        '. Not what happened? ',
        { link: 'Tell me', href: links.debrief(round.id) },
        '.',
      ]),
    ],
  }
}
