import { draftCheckIn } from '../../../../functions/domain/drafts/answered.ts'
import { localDate } from '../../../../functions/domain/time/wall-time.ts'
import { dateWords } from '../../../when.ts'
import { heading, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { applicationOf, type Scene, todayOf } from '../../scene.ts'
import { dayInLetter, mannerOfDraft, noteBlock } from '../../sections/drafts/draft-block.ts'
import { followUp, nameOf, takeBack } from '../../words/answer-words.ts'
import { heardBlocks } from '../../words/waiting-words.ts'

/** It was on hold: one question whether it goes on, and then nothing more. */
export function writeCheckIn(scene: Scene): MailContent {
  const application = applicationOf(scene)
  const company = nameOf(application)
  const { answered } = application
  const sinceDate = answered ? localDate(answered.at, scene.view.candidate.homeZone) : todayOf(scene)
  const since = dateWords(sinceDate, todayOf(scene))
  const until = answered?.dueOn ? ` They meant to go on by ${dateWords(answered.dueOn, todayOf(scene))}.` : ''
  return {
    subject: `${clip(company, 24)}: is it still on hold? Your draft`,
    preheader: `On hold since ${since}.${until}`,
    title: `Time to ask ${company} whether it goes on`,
    blocks: [
      paragraph(`It has been on hold since ${since}.${until} This is the one time I bring it up.`),
      heading('Your draft'),
      noteBlock(followUp(scene, application), (about) => draftCheckIn(about, dayInLetter(sinceDate, mannerOfDraft(about)))),
      ...heardBlocks(scene, application),
      takeBack('Was it never on hold?', scene.links.outcome(application.id, 'open'), ' and the follow-ups go on.'),
    ],
  }
}
