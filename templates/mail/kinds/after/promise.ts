import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { heading, type MailContent, paragraph, quote } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { roundOf, type Scene, todayOf } from '../../scene.ts'
import { draftBlock } from '../../sections/drafts/draft-block.ts'
import { promiseGoesTo, promiseHint, promiseLetter } from '../../sections/drafts/promise-letter.ts'
import { companyWords, roundInSentence } from '../../words/words.ts'

/** Something the candidate promised is due today: what it was, in their words, and the letter that goes along with it. */
export function writePromise(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  const promise = round.debrief?.promise
  const company = companyWords(application) ?? 'them'
  const { person, to } = promiseGoesTo(round, application)
  const whom = person && styledName(person)
  const letter = promiseLetter(scene.view, round, application, todayOf(scene))
  return {
    subject: whom ? `Due today: your promise to ${clip(whom, 40)}` : `Due today: what you promised ${clip(company, 30)}`,
    preheader: clip(promise ?? '', 140),
    title: `Due today: what you promised ${clip(whom ?? company, 60)}`,
    blocks: [
      quote(clip(promise ?? 'It stands on the round’s page.', 400), `You, after ${roundInSentence(round, application)}`),
      ...(letter
        ? [
            heading('Your draft'),
            draftBlock(letter, `To ${clip(whom ?? to?.name ?? letter.to ?? '', 80)}`, letter.gap ? {} : { hint: promiseHint }),
          ]
        : []),
      paragraph([{ link: 'Done, or another day', href: scene.links.debrief(round.id) }, '.']),
    ],
  }
}
