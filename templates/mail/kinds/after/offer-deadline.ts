import type { Answered, Application } from '../../../../functions/domain/view/view.ts'
import { dateWords, shortDate } from '../../../when.ts'
import { button, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { applicationOf, type Scene, todayOf } from '../../scene.ts'
import { deadlineWords, nameOf, othersSection, sooner } from '../../words/answer-words.ts'
import { capital } from '../../words/words.ts'

/** An offer waits for an answer: how long still, and what else runs. Its letters stood in the mail before, and are on its page. */
export function writeOfferDeadline(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = nameOf(application)
  const { answered } = application
  const dueOn = answered?.dueOn ?? todayOf(scene)
  const answerBy = (answered && deadlineWords(answered, scene, application)) ?? dateWords(dueOn, todayOf(scene))
  // "Tomorrow", opened the next morning, would be a day late.
  const left = dueOn === todayOf(scene) ? 'today' : dateWords(dueOn, todayOf(scene))
  if (answered && !answered.confirmed) return askWhether(scene, application, answered, answerBy)
  return {
    subject: `Your answer to ${clip(company, 24)}: ${dueOn === todayOf(scene) ? 'today' : `by ${shortDate(dueOn)}`}`,
    preheader: `${capital(company)} asks for your answer by ${answerBy}.`,
    title: `Your answer to ${company} is due ${left}`,
    blocks: [
      paragraph(`They ask for it by ${answerBy}.`),
      ...(answered ? sooner(answered, scene, application) : []),
      paragraph('To accept, to decline or to ask for more time: the letters are on one page.'),
      button('Choose your letter', scene.links.letters(application.id)),
      ...othersSection(scene, application),
      paragraph([
        'Have they given you more time? ',
        { link: 'Enter the new day', href: scene.links.outcome(application.id, 'offer') },
        ', and I’ll remind you of that one. Have you answered? ',
        { link: 'Tell me', href: scene.links.outcome(application.id, 'closed') },
        ', and these reminders end.',
      ]),
    ],
  }
}

/** Nobody has said yet that it is one; its day comes all the same. */
function askWhether({ links }: Scene, application: Application, { dueOn, answerId }: Answered, answerBy: string): MailContent {
  const company = nameOf(application)
  return {
    subject: `An offer from ${clip(company, 22)}?${dueOn ? ` Answer by ${shortDate(dueOn)}` : ''}`,
    preheader: `Their mail asks for your answer by ${answerBy}.`,
    title: `Did ${company} make you an offer?`,
    blocks: [
      paragraph(`Their mail reads like an offer, and asks for your answer by ${answerBy}. I do not know yet whether it is one.`),
      {
        kind: 'buttons',
        buttons: [
          { words: 'Yes, it is an offer', href: links.outcome(application.id, 'offer') },
          ...(answerId ? [{ words: 'No, I misread it', href: links.undo(answerId) }] : []),
        ],
      },
      paragraph('If it is one, you get letters for it: to ask for time, to ask about terms, to accept and to decline.'),
    ],
  }
}
