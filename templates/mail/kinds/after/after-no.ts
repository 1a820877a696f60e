import { draftAskForFeedback } from '../../../../functions/domain/drafts/answered.ts'
import { heading, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { applicationOf, type Scene } from '../../scene.ts'
import { noteBlock } from '../../sections/drafts/draft-block.ts'
import { followUp, nameOf, takeBack } from '../../words/answer-words.ts'

/** They decided against it: the last mail about it, with a draft that asks for feedback. */
export function writeAfterNo(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = nameOf(application)
  return {
    subject: `${clip(company, 24)}: I’m sorry`,
    preheader: 'No more mails will come about it. A draft, in case you want to ask for feedback.',
    title: `I’m sorry that ${company} said no`,
    blocks: [
      paragraph('No more mails will come about it, and everything you wrote down stays.'),
      heading('If you want to ask for feedback'),
      noteBlock(followUp(scene, application), draftAskForFeedback),
      takeBack('Was it not a no?', scene.links.outcome(application.id, 'open'), ' and the follow-ups go on.'),
    ],
  }
}
