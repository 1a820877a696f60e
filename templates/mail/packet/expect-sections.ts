import type { Packet } from '../../../functions/domain/packet/packet.ts'
import type { Because } from '../../../functions/domain/packet/questions/expected.ts'
import { type Block, generalSection, list, section, type Words } from '../content.ts'
import { answerFromCv, askedTitle, becauseWords, behindQuestion, doneTitle, questionWords } from '../words/question-words.ts'
import { storyLead, storyWords } from '../words/story-words.ts'

/** What else they wrote of it is quoted beside the first question that it makes likely. */
const focusOf = ({ because }: Packet['expect'][number]): string | null => (because?.kind === 'posting' ? because.focus : null)

const withoutFocus = ({ because }: Packet['expect'][number]): { because: Because | null } => ({
  because: because?.kind === 'posting' ? { ...because, focus: null } : because,
})

const isUsual = (because: Because | null): boolean => because?.kind === 'format' || because?.kind === 'trade' || because?.kind === 'talk'

/** From their own words, and not from what is usual. */
const isTheirs: ReadonlySet<Because['kind']> = new Set(['posting', 'announced', 'brief'])

const isDone = ({ because }: Pick<Packet['expect'][number], 'because'>): boolean => because?.kind === 'announced' && because.isDone === true

/** What one does there is told apart from what they may ask. What the posting has them ask stands under no label: it is read, and not general. */
export function expectBlocks({ expect: all, paper }: Packet): Block[] {
  const [done, expect] = [all.filter(isDone), all.filter((one) => !isDone(one))]
  return [
    ...section(doneTitle, list(done.map((one): Words => [{ strong: questionWords(one) }, behindQuestion(one, '', one.answer)]))),
    ...askedBlocks(expect, paper),
  ]
}

function askedBlocks(expect: Packet['expect'], paper: Packet['paper']): Block[] {
  const isRead = expect.some(({ because }) => because !== null && isTheirs.has(because.kind))
  const usual = isRead ? expect.find(({ because }) => isUsual(because)) : undefined
  const quoted = (one: Packet['expect'][number]): boolean =>
    expect.some(
      (other) => other !== one && expect.indexOf(other) < expect.indexOf(one) && focusOf(other) !== null && focusOf(other) === focusOf(one),
    )
  const items = expect.map((one): Words => {
    // That it is usual is said once, and not under the label that says so.
    const because = isUsual(one.because) && one !== usual ? '' : becauseWords(quoted(one) ? withoutFocus(one) : one)
    const rest = behindQuestion(one, because, [one.answer, answerFromCv(one, paper)].filter((words) => words !== '').join(' '))
    const own = one.story
      ? [{ strong: `${rest === '' || /[.?!…]”?$/u.test(rest) ? '' : '.'} ${storyLead(one.story)}` }, storyWords(one.story)]
      : []
    return [{ strong: questionWords(one) }, ...(rest === '' ? [] : [rest]), ...own]
  })
  return isRead ? section(askedTitle, list(items)) : generalSection(askedTitle, list(items))
}
