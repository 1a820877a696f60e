import { replyHint } from '../../../../functions/domain/replies/answers-below.ts'
import { numbersOf } from '../../../../functions/domain/replies/numbers.ts'
import type { Numbered } from '../../../../functions/domain/replies/reply.ts'
import type { Application, Round } from '../../../../functions/domain/view/view.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { dateWords } from '../../../when.ts'
import { type Block, button, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { roundOf, type Scene, todayOf } from '../../scene.ts'
import { callable, toCallAfter } from '../../sections/numbers-to-call.ts'
import { isAboutOffer, namesWords, roundWords } from '../../words/words.ts'

/** Two minutes while it is fresh: what will be asked, to be answered on the page or in a reply. */
export function writeDebrief(scene: Scene): MailContent {
  const { round, application } = roundOf(scene)
  if (isAboutOffer(round)) return afterOffer(scene, round, application)
  const people = round.interviewers.map(styledName)
  const decision = decisionQuestion(scene, application)
  const whom = people.length === 0 ? 'Who you met, and what you talked about' : `What you talked about with ${namesWords(people, 3)}`
  return {
    subject: `How did it go? ${roundWords(round, application, 44)}`,
    preheader: `${whom}; the answer you would redo; when they decide.`,
    title: `How did it go? ${roundWords(round, application)}`,
    blocks: [
      ...callFirst(round),
      ...(scene.numbers ? byReply(round, decision) : onThePage(whom, decision)),
      button('Write it down', scene.links.debrief(round.id)),
      paragraph('It didn’t happen? Say so there.'),
    ],
  }
}

/** Nobody is asked for a day they have: whether it still stands is the question then. */
function decisionQuestion(scene: Scene, { decisionBy }: Application): string {
  const today = todayOf(scene)
  return decisionBy && decisionBy.date >= today
    ? `They meant to decide by ${dateWords(decisionBy.date, today)}. Still so?`
    : 'When will they decide?'
}

/** No answer is given again to an offer: what it is, and by when one answers. */
const afterOffer = ({ links }: Scene, round: Round, application: Application): MailContent => ({
  subject: `What did they offer? ${roundWords(round, application, 44)}`,
  preheader: 'What it is, and by when you answer: I’ll remind you in time.',
  title: `What did they offer? ${roundWords(round, application)}`,
  blocks: [
    ...callFirst(round),
    paragraph('Two minutes while it’s fresh:'),
    { kind: 'list', items: ['What did they offer, and what’s still conditional?', 'By when do you answer? I’ll remind you in time.'] },
    button('Enter the offer and its day', links.outcome(application.id, 'offer')),
    paragraph(['It didn’t happen, or there’s no offer yet? ', { link: 'Say so here', href: links.debrief(round.id) }, '.']),
  ],
})

/** Whoever asked to be called straight after waits for it. */
function callFirst(round: Round): Block[] {
  const told = toCallAfter(round)
  if (!told) return []
  const [before = '', behind = ''] = clip(told.words, 200).split(told.number)
  return [paragraph([{ strong: 'First: ' }, '“', before, callable(told.number, told.number), behind, '”'])]
}

const onThePage = (whom: string, decision: string): Block[] => [
  paragraph('Two minutes while it’s fresh:'),
  {
    kind: 'list',
    items: [`${whom}. It goes into your note to them.`, 'Which answer would you redo?', decision, 'Anything you said you’d send?'],
  },
]

/**
 * Typed numbers in paragraphs of their own: a list of HTML loses them in many a quote. Each question ends with its mark, and the line
 * behind the last one stands where the answers end (`answers-below.ts`).
 */
function byReply(round: Round, decision: string): Block[] {
  const numbered = numbersOf('debrief', round)
  const toPeople = numbered.filter(({ about }) => about === 'person').length
  const theirs = toPeople === 0 ? 'All of it' : `${toPeople === 1 ? '1 goes' : `1 to ${toPeople} go`} into your thank-yous; the rest`
  return [
    paragraph(
      toPeople === 0
        ? 'Two minutes while it’s fresh:'
        : 'Two minutes while it’s fresh. Finish each sentence: “Thank you for talking with me about …”',
    ),
    ...numbered.map((one) => paragraph(`${one.number}. ${questionOf(one, round, decision)}`)),
    paragraph(`${replyHint}, or use the page. ${theirs} stays with you. Promised to send something? Add it on the page.`),
  ]
}

function questionOf({ about, person }: Numbered, { interviewers }: Round, decision: string): string {
  if (about === 'redo') return 'Which answer would you redo?'
  if (about === 'decision') return decision
  return `${clip(interviewers.find(({ key }) => key === person)?.name ?? 'Them', 80)}: …`
}
