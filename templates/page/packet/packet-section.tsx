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
  /** The note that asks what kind of interview it is; null where that is known, or it is too late. */
  scope?: Draft | null
  /** A copy for somebody else: nothing the candidate wrote for themselves. */
  shared: boolean
}

interface SectionProps {
  id: string
  title: string
  children: ComponentChildren
}

export const Section = ({ id, title, children }: SectionProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

const sectionsIn = (parts: ComponentChildren): Pick<SectionProps, 'id' | 'title'>[] =>
  toChildArray(parts).flatMap((part) => {
    if (!isValidElement(part)) return []
    if (part.type === Section) return [part.props as SectionProps]
    return part.type === Fragment ? sectionsIn(part.props.children) : []
  })

/** A phone shows a twentieth of the page: the way to each part of it, folded. */
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
