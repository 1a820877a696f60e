import type { ComponentChildren } from 'preact'
import type { Provider } from '../../../../functions/domain/access/webhook-door.ts'
import type { Message } from '../../../../functions/domain/record/message.ts'
import type { Instant, Zone } from '../../../../functions/domain/time/wall-time.ts'
import { Form, type Frame } from '../../parts/layout.tsx'
import { webhooksPath } from '../../parts/paths.ts'
import { providerWords } from '../../parts/words.ts'

interface Door {
  provider: Provider
  id: string
  address: string
  /** Outdated: the service still has the address from before the master secret was changed. */
  state: 'closed' | 'open' | 'outdated'
  key: { number: number; whose: 'ours' | 'theirs' }
  oldKeyUntil: Instant | undefined
}

export interface WebhooksShown {
  /** A signing key just asked for. */
  secret?: { provider: Provider; secret: string }
  /** The same, in the script or the workflow that was asked for. */
  filledIn?: { into: 'script' | 'workflow'; secret: string }
}

export interface WebhooksProps extends WebhooksShown {
  frame: Frame
  doors: readonly Door[]
  /** What came last by each way in. */
  last: ReadonlyMap<string, Message>
  zone: Zone
  now: Instant
}
export type DoorProps = { door: Door; props: WebhooksProps }

/** A form of one door: which door and which key it was pressed for go with it. */
export const Act = ({ door, props, label, children }: DoorProps & { label: string; children: ComponentChildren }) => (
  <Form action={webhooksPath} frame={props.frame} label={`${providerWords[door.provider]}: ${label}`}>
    <input type="hidden" name="provider" value={door.provider} />
    <input type="hidden" name="number" value={door.key.number} />
    {children}
  </Form>
)

export const Button = ({ act, words }: { act: string; words: string }) => (
  <button type="submit" name="act" value={act} class="secondary">
    {words}
  </button>
)

/** Hidden without the script that copies. */
export const Copy = ({ id, words }: { id: string; words: string }) => (
  <p>
    <button type="button" class="secondary small" data-copy={id} hidden>
      {words}
    </button>
  </p>
)
