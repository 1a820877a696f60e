import { render } from 'preact-render-to-string'
import { isMailed } from '../../../functions/domain/plan/history.ts'
import { testedBy } from '../../../functions/domain/sending/test-mail.ts'
import type { Touchpoint, TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import type { Block, Foot, MailContent } from '../content.ts'
import { writeMail } from '../kinds.ts'
import type { MailLinks } from '../links.ts'
import { type MailMore, roundAbout, type Scene } from '../scene.ts'
import { carrySections } from '../sections/carried-sections.ts'
import { discreetly } from '../sections/discreet.ts'
import { footOf } from '../sections/foot.ts'
import { markedAsTest, testFoot } from '../sections/test-marks.ts'
import { draftLinks } from '../words/draft-words.ts'
import { roundWords } from '../words/words.ts'
import { type Attachment, calendarFile } from './calendar-file.ts'
import { clip } from './clean.ts'
import { Layout } from './layout.tsx'
import { renderText } from './render-text.ts'

export interface Mail {
  subject: string
  /** The first words a mail list shows after the subject. */
  preheader: string
  html: string
  text: string
  attachments: Attachment[]
  /** The mail service's id of the earlier mail this one continues, for `References` and `In-Reply-To`. */
  inThreadOf?: string
  /** Ids of the general advice in it. */
  said: string[]
  /** One-click unsubscribe from this kind (RFC 8058), for `List-Unsubscribe`; none for a sign-in. */
  stop?: string
}

/** Gmail clips a mail near 102 kB and hides the rest, foot included. */
const htmlLimit = 60_000

/** Everything a touchpoint says, from the record as it is now. Pure: the same input gives the same mail, so a repeat is a repeat. */
export function renderMail(touchpoint: Touchpoint, view: View, links: MailLinks, now: Instant, more: MailMore = {}): Mail {
  const isTest = touchpoint.kind === 'test'
  const scene: Scene = {
    touchpoint: isTest ? shownBy(touchpoint, more) : touchpoint,
    view,
    links,
    now,
    touchpoints: more.touchpoints ?? [],
    replies: more.replies ?? false,
    numbers: more.replies ?? false,
    mark: more.mark ?? null,
    office: more.office ?? null,
  }
  const own = view.candidate.discreet ? discreetly(scene, writeMail(scene)) : writeMail(scene)
  const foot = { ...(isTest ? testFoot(footOf(scene), touchpoint) : footOf(scene)), drafts: holdsDraft(own) }
  const { content, html } = fitted(scene, isTest ? markedAsTest(own) : own, foot)
  const earlier = isTest ? undefined : continued(scene)
  return {
    subject: clip(content.subject, 78),
    preheader: clip(content.preheader, 140),
    html,
    text: renderText(content, foot),
    attachments: attachmentsOf(scene),
    said: isTest ? [] : (content.said ?? []),
    ...(earlier ? { inThreadOf: earlier } : {}),
    ...(foot.stop ? { stop: foot.stop.href } : {}),
  }
}

/** A draft in full, or a mail that opens written. */
const holdsDraft = ({ blocks }: MailContent): boolean => /"kind":"draft"|"mailto:[^"]*[?&]body=/.test(JSON.stringify(blocks))

/** Delivery asks again whether it is still there. */
function shownBy(test: Touchpoint, { touchpoints = [] }: MailMore): Touchpoint {
  const shown = testedBy(test, touchpoints)
  if (!shown) throw new Error(`A test without the mail it shows, or its round: ${test.key}`)
  return shown
}

const renderHtml = (content: MailContent, foot: Foot): string => `<!DOCTYPE html>${render(<Layout content={content} foot={foot} />)}`

/** Most mails are so short that they fit however many bytes a sign has. */
const fits = (html: string): boolean => html.length * bytesOfSign < htmlLimit || new TextEncoder().encode(html).length < htmlLimit
const bytesOfSign = 3

/** Sections a mail carries for others shrink to a line and a link, last one first, until all of it fits. */
function fitted(scene: Scene, own: MailContent, foot: Foot): { content: MailContent; html: string } {
  const sections = carrySections(scene)
  const blocks = ledBy(own.blocks)
  const said = [...(own.said ?? []), ...sections.flatMap((section) => section.said)]
  for (let whole = sections.length; ; whole -= 1) {
    const content = { ...own, said, blocks: [...blocks, ...sections.flatMap(({ long, short }, n) => (n < whole ? long : short))] }
    const html = renderHtml(content, foot)
    if (fits(html) || whole === 0) return { content, html }
  }
}

/** Where a mail has no button, the first draft that can be taken further has the one that leads. */
function ledBy(blocks: Block[]): Block[] {
  const first = blocks.some(({ kind }) => kind === 'buttons')
    ? -1
    : blocks.findIndex((block) => block.kind === 'draft' && draftLinks(block.draft).length > 0)
  return blocks.map((block, at) => (at === first && block.kind === 'draft' ? { ...block, draft: { ...block.draft, leads: true } } : block))
}

const withCalendar: ReadonlySet<TouchpointKind> = new Set(['receipt', 'change', 'packet'])

function attachmentsOf({ touchpoint, view }: Scene): Attachment[] {
  const found = roundAbout(view, touchpoint)
  if (!found || !withCalendar.has(touchpoint.kind)) return []
  const file = calendarFile(found.round, `Interview: ${roundWords(found.round, found.application)}`)
  // Mail lists show the names of attachments as well.
  return file ? [view.candidate.discreet ? { ...file, name: 'event.ics' } : file] : []
}

/** Receipt and changes of a round are one thread; of other kinds a repeat continues the one before. */
const threads: Partial<Record<TouchpointKind, TouchpointKind[]>> = { receipt: ['receipt', 'change'], change: ['receipt', 'change'] }

function continued({ touchpoint, touchpoints, view }: Scene): string | undefined {
  // An answer to a reply stands below it, and what is replied to that still names the first mail.
  const answered = view.answers.find(({ messageId }) => messageId === touchpoint.subject)?.reply?.to
  if (answered) return answered.mailMessageId
  const kinds = threads[touchpoint.kind] ?? [touchpoint.kind]
  const same = (row: Touchpoint): boolean =>
    row.subject === touchpoint.subject || (row.roundId !== undefined && row.roundId === touchpoint.roundId)
  const earlier = touchpoints.filter(
    (row) => row.key !== touchpoint.key && isMailed(row) && kinds.includes(row.kind) && same(row) && row.mailMessageId !== undefined,
  )
  return earlier.sort((a, b) => ((a.sentAt ?? a.due) < (b.sentAt ?? b.due) ? -1 : 1))[0]?.mailMessageId
}
