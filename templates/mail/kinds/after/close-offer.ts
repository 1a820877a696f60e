import { draftFarewell } from '../../../../functions/domain/drafts/follow-up.ts'
import { whileWaiting } from '../../../playbook/person/frame-of-mind.ts'
import { heading, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { applicationOf, type Scene } from '../../scene.ts'
import { followUpFor, mannerTo, noteBlock } from '../../sections/drafts/draft-block.ts'
import { newTips } from '../../sections/new-tips.ts'
import { waitedFor, waitingSum } from '../../words/waiting-words.ts'
import { companyWords } from '../../words/words.ts'

/** No answer to two questions: an offer to close it, kindly. */
export function writeCloseOffer(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = companyWords(application) ?? 'they'
  const tips = newTips(scene, whileWaiting, 1)
  return {
    subject: `${clip(company, 30)}: close it, or leave it open?`,
    preheader: 'Two follow-ups were due and no answer is known. You decide; nothing is lost either way.',
    title: company === 'they' ? 'It has been quiet for a while' : `${company} has been quiet for a while`,
    blocks: [
      paragraph(waitingSum(scene, application, true)),
      ...tips.words.map((words) => paragraph(words)),
      paragraph(
        'If you like, I’ll close this one: no more mails about it, and everything you wrote stays. A new invite from them opens it again.',
      ),
      {
        kind: 'buttons',
        buttons: [
          { words: 'Close it', href: scene.links.close(application.id) },
          { words: 'They have answered', href: scene.links.heardBack(application.id) },
        ],
      },
      paragraph('Do nothing, and it simply stays open without further mails. Should you want to say something, this keeps the door open:'),
      heading('Only if you want to'),
      noteBlock(
        followUpFor(scene, waitedFor(scene, application), application, mannerTo(scene.view, waitedFor(scene, application), application)),
        draftFarewell,
      ),
    ],
    said: tips.said,
  }
}
