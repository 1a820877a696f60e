import { momentWords, shortDate } from '../../../when.ts'
import { type Block, facts, heading, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { applicationOf, type Scene, todayOf } from '../../scene.ts'
import { letterBlock } from '../../sections/drafts/draft-block.ts'
import { offerLetters } from '../../sections/drafts/offer-letters.ts'
import { plannedNext } from '../../sections/foot.ts'
import { deadlineWords, eitherWords, hadFollowUps, isSent, nameOf, othersSection, sooner, takeBack } from '../../words/answer-words.ts'
import { namesWords } from '../../words/words.ts'

/** They made an offer: until when, that it should be in writing, and the letters one needs first; yes and no are one tap away. */
export function writeOffer(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = nameOf(application)
  const answerBy = application.answered ? deadlineWords(application.answered, scene, application) : null
  const dueOn = application.answered?.dueOn ?? null
  const either = application.answered?.dueEither
  const noDay = either ? `They ask for your answer by ${eitherWords(either, scene)}.` : 'They named no day for your answer.'
  const { links } = scene
  const { time, terms } = offerLetters(scene.view, application)
  const page = links.letters(application.id)
  return {
    subject: `Your offer from ${clip(company, 24)}${dueOn ? `: answer by ${shortDate(dueOn)}` : ''}`,
    preheader: `${answerBy ? `They ask for your answer by ${answerBy}.` : noDay} Your drafts, and what else is running.`,
    title: `An offer from ${company}. Congratulations!`,
    blocks: [
      ...facts(answerBy ? [{ label: 'Your answer is due', words: answerBy }] : []),
      ...(answerBy
        ? []
        : [
            paragraph([
              `${noDay} `,
              { link: 'Enter it here', href: links.outcome(application.id, 'offer') },
              isSent(scene, 'offer-deadline') ? ' once you know it, and I’ll remind you in time.' : ' once you know it.',
            ]),
          ]),
      ...(application.answered ? sooner(application.answered, scene, application) : []),
      ...remindersOf(scene),
      paragraph('If you don’t have it in writing yet, ask for that before you say yes.'),
      ...othersSection(scene, application),
      heading('Your drafts'),
      letterBlock(time),
      letterBlock(terms, page),
      paragraph(['The letters to accept and to decline are on ', { link: 'the page of this offer', href: page }, '.']),
      takeBack(
        'Not an offer after all?',
        links.outcome(application.id, 'open'),
        hadFollowUps(scene, application) ? ' and the follow-ups go on.' : '.',
      ),
    ],
  }
}

function remindersOf(scene: Scene): Block[] {
  const { homeZone } = scene.view.candidate
  const days = plannedNext(scene)
    .filter(({ kind }) => kind === 'offer-deadline')
    .map(({ due }) => momentWords(due, homeZone, todayOf(scene)))
  return days.length === 0 ? [] : [paragraph(`I’ll remind you on ${namesWords(days)}.`)]
}
