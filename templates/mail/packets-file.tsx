import { renderToString } from 'preact-render-to-string'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { touchpointKey } from '../../functions/domain/sending/touchpoint-key.ts'
import type { Instant } from '../../functions/domain/time/wall-time.ts'
import type { Round, View } from '../../functions/domain/view/view.ts'
import { heading, type MailContent } from './content.ts'
import { writePacket } from './kinds/before/packet.ts'
import type { MailLinks } from './links.ts'
import { Layout } from './render/layout.tsx'
import { renderMarkdown } from './render/render-markdown.ts'

/** The packet of each round whose hour is known, the latest first, as it would be mailed now. */
function packetsOf(view: View, links: MailLinks, now: Instant): MailContent[] {
  const rounds = view.applications.flatMap((application) => application.rounds.filter(({ start }) => start !== null))
  const latestFirst = rounds.sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))
  return latestFirst.map((round) =>
    writePacket({
      touchpoint: rowOf(view, round, now),
      view,
      links,
      now,
      touchpoints: [],
      replies: false,
      numbers: false,
      mark: null,
      office: null,
    }),
  )
}

const rowOf = ({ candidate }: View, { id, applicationId }: Round, now: Instant): Touchpoint => ({
  candidateId: candidate.id,
  key: touchpointKey(id, 'packet', 1),
  subject: id,
  kind: 'packet',
  occasion: 1,
  roundId: id,
  applicationId,
  due: now,
  useBy: now,
  because: 'You took your packets with you.',
  state: 'planned',
  ticket: 0,
  attempt: 0,
})

const title = 'Your prep packets'

export const packetsMarkdown = (view: View, links: MailLinks, now: Instant): string =>
  `# ${title}\n\n${packetsOf(view, links, now).map(renderMarkdown).join('\n')}`

export function packetsHtml(view: View, links: MailLinks, now: Instant): string {
  const blocks = packetsOf(view, links, now).flatMap((packet) => [heading(packet.title), ...packet.blocks])
  const content = { subject: title, preheader: '', title, blocks }
  const foot = {
    why: 'You took your packets with you.',
    next: 'I write when there is something to tell.',
    stop: null,
    later: null,
    home: links.home(),
    mark: null,
  }
  return `<!DOCTYPE html>${renderToString(<Layout content={content} foot={foot} />)}`
}
