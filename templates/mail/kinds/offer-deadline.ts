import { draftAskForTimeToDecide } from '../../../functions/domain/drafts/answered.ts'
import { runningBeside } from '../../../functions/domain/running.ts'
import { plusDays } from '../../../functions/domain/wall-time.ts'
import { dateWords, dayFromNow } from '../../when.ts'
import { deadlineWords, followUp, nameOf, othersSection } from '../answer-words.ts'
import { clip } from '../clean.ts'
import { heading, type MailContent, paragraph } from '../content.ts'
import { dayWithoutYear, noteBlock } from '../draft-block.ts'
import { applicationOf, type Scene, todayOf } from '../scene.ts'
import { capital } from '../words.ts'

/** An offer waits for an answer: how long still, what else runs, and a draft that asks for more time. */
export function writeOfferDeadline(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = nameOf(application)
  const { answered } = application
  const dueOn = answered?.dueOn ?? todayOf(scene)
  const answerBy = (answered && deadlineWords(answered, scene)) ?? dateWords(dueOn)
  const left = dayFromNow(dueOn, todayOf(scene))
  return {
    subject: `${capital(left)}: your answer to ${clip(company, 24)}`,
    preheader: `${capital(company)} asks for your answer by ${answerBy}.`,
    title: `Your answer to ${company} is due ${left}`,
    blocks: [
      paragraph(`They ask for it by ${answerBy}.`),
      ...othersSection(scene, runningBeside(scene.view, application.id, scene.now)),
      heading('If you need longer'),
      noteBlock(
        followUp(scene, application),
        (about) => draftAskForTimeToDecide(about, dayWithoutYear(plusDays(dueOn, 7))),
        'To ask for time',
      ),
      paragraph(
        'Have they given you more time? Enter the new day, and I remind you of that one. Have you answered? Then these reminders end.',
      ),
      {
        kind: 'buttons',
        buttons: [
          { words: 'I have answered', href: scene.links.outcome(application.id, 'closed') },
          { words: 'Enter a new day', href: scene.links.outcome(application.id, 'offer') },
        ],
      },
    ],
  }
}
