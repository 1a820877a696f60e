import { draftSecondNudge } from '../../../../functions/domain/drafts/follow-up.ts'
import { whileWaiting } from '../../../playbook/person/frame-of-mind.ts'
import { generalSection, heading, list, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { applicationOf, type Scene } from '../../scene.ts'
import { followUpFor, mannerTo, noteBlock } from '../../sections/drafts/draft-block.ts'
import { newTips } from '../../sections/new-tips.ts'
import { heardBlocks, waitedFor, waitingSum } from '../../words/waiting-words.ts'
import { companyWords } from '../../words/words.ts'

/** A second question a week later, and the last. */
export function writeSecondNudge(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = companyWords(application) ?? 'them'
  const tips = newTips(scene, whileWaiting)
  return {
    subject: `A second follow-up for ${clip(company, 36)}: your draft`,
    preheader: `${waitingSum(scene, application, true)} A shorter draft, and the last I suggest.`,
    title: `One last check-in with ${company}`,
    blocks: [
      paragraph(waitingSum(scene, application, true)),
      paragraph([
        'A week has gone by since the first follow-up was due. A second, shorter one is in order, as a reply to your first mail; after that it’s up to them. If you haven’t sent the first, send that one instead: it is on ',
        { link: 'the application’s page', href: scene.links.application(application.id) },
        '.',
      ]),
      heading('Your draft'),
      noteBlock(
        followUpFor(scene, waitedFor(scene, application), application, mannerTo(scene.view, waitedFor(scene, application), application)),
        draftSecondNudge,
      ),
      ...heardBlocks(scene, application),
      ...generalSection('Good to know', list(tips.words)),
    ],
    said: tips.said,
  }
}
