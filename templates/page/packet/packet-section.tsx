import { type ComponentChildren, Fragment, isValidElement, toChildArray } from 'preact'
import type { Draft } from '../../../functions/domain/drafts/draft.ts'
import type { Material } from '../../../functions/domain/material/material.ts'
import type { Packet } from '../../../functions/domain/packet/packet.ts'
import type { Instant, Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import type { Frame } from '../parts/layout.tsx'

export interface PacketProps {
  frame: Frame
  round: Round
  application: Application
  packet: Packet
  material: Material
  homeZone: Zone
  now: Instant
  /** What the round is called in its mails; its number where nothing names it. */
  title?: string | null
  /** The note that asks what kind of interview it is; null where that is known, or it is too late. */
  scope?: Draft | null
  /** A copy for somebody else: nothing the candidate wrote for themselves. */
  shared: boolean
}

interface SectionProps {
  id: string
  title: string
  /** The same for every round of its kind: its heading alone is seen at first, and all of it on paper. */
  folded?: boolean
  children: ComponentChildren
}

export const Section = ({ id, title, folded = false, children }: SectionProps) => {
  const heading = <h2 id={id}>{title}</h2>
  return (
    <section aria-labelledby={id}>
      {folded ? (
        <Folded title={heading}>{children}</Folded>
      ) : (
        <>
          {heading}
          {children}
        </>
      )}
    </section>
  )
}

/** What is one tap away on the page, and stands on paper as well. */
export const Folded = ({ title, children }: { title: ComponentChildren; children: ComponentChildren }) => (
  <details class="part">
    <summary>{title}</summary>
    {children}
  </details>
)

const sectionsIn = (parts: ComponentChildren): Pick<SectionProps, 'id' | 'title'>[] =>
  toChildArray(parts).flatMap((part) => {
    if (!isValidElement(part)) return []
    if (part.type === Section) return [part.props as SectionProps]
    return part.type === Fragment ? sectionsIn(part.props.children) : []
  })

/** A phone shows a tenth of the page: the way to each part of it, folded. */
export const Contents = ({ of }: { of: ComponentChildren }) => (
  <details class="noprint">
    <summary>On this page</summary>
    <ul class="plain">
      {sectionsIn(of).map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </details>
)
