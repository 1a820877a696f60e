import type { ComponentChildren } from 'preact'
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

export const Section = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)
