import { draftAskForTime } from '../../../../functions/domain/drafts/answered.ts'
import { heading, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { applicationOf, type Scene } from '../../scene.ts'
import { noteBlock } from '../../sections/drafts/draft-block.ts'
import { followUp, nameOf } from '../../words/answer-words.ts'
import { heardBlocks } from '../../words/waiting-words.ts'

/** A further round was promised and no time came: a draft that asks for one. */
export function writeAskTime(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = nameOf(application)
  return {
    subject: `${clip(company, 24)}: ask for the time of the next round`,
    preheader: 'They spoke of a further round, and I know of no time for it yet.',
    title: `No time from ${company} yet`,
    blocks: [
      paragraph('They spoke of a further round, and I know of no time for it yet. Do you know it? Forward me their mail or the invite.'),
      heading('Your draft'),
      noteBlock(followUp(scene, application), draftAskForTime),
      ...heardBlocks(scene, application),
    ],
  }
}
