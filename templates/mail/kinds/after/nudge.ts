import { draftNudge } from '../../../../functions/domain/drafts/follow-up.ts'
import { waiting } from '../../../playbook/after/waiting.ts'
import { whileWaiting } from '../../../playbook/person/frame-of-mind.ts'
import { generalSection, heading, list, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { applicationOf, type Scene } from '../../scene.ts'
import { followUpFor, mannerTo, noteBlock } from '../../sections/drafts/draft-block.ts'
import { newTips } from '../../sections/new-tips.ts'
import { heardBlocks, waitedFor, waitingSum } from '../../words/waiting-words.ts'
import { companyWords } from '../../words/words.ts'

/** Their date has passed, or days enough have: the sum, and a draft to the recruiter. */
export function writeNudge(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = companyWords(application) ?? 'them'
  const sum = waitingSum(scene, application)
  const tips = newTips(scene, [...(application.decisionBy ? waiting.slice(2, 3) : []), ...whileWaiting.slice(0, 1)])
  return {
    subject: `A follow-up for ${clip(company, 40)}: your draft`,
    preheader: sum,
    title: `Time to check in with ${company}`,
    blocks: [
      paragraph(sum),
      paragraph('Here’s a draft: read it, make it yours, send it.'),
      heading('Your draft'),
      noteBlock(
        followUpFor(scene, waitedFor(scene, application), application, mannerTo(scene.view, waitedFor(scene, application), application)),
        draftNudge,
      ),
      ...heardBlocks(scene, application),
      ...generalSection('Good to know', list(tips.words)),
    ],
    said: tips.said,
  }
}
