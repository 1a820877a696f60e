import { setTimeout as sleep } from 'node:timers/promises'
import { renderToString } from 'preact-render-to-string'
import { epochMilliseconds, type Instant, type Zone } from '../../functions/domain/time/wall-time.ts'
import { At } from '../../templates/page/parts/at.tsx'
import type { Winding } from '../town/driver.ts'
import type { Town } from '../town/town.ts'
import { type DeskProps, deskPage, windingMark } from './desk.tsx'

/** Milliseconds between two looks at the clock. */
const lookEvery = 250

interface Come extends Winding {
  now: Instant
  zone: Zone
  mails: number
}

const share = ({ from, to, now }: Come): number => {
  const [begin, end, here] = [from, to, now].map(epochMilliseconds) as [number, number, number]
  return end > begin ? Math.min(1, Math.max(0, (here - begin) / (end - begin))) : 1
}

/** How far it has come; the style sheet shows the last of these only. */
const Progress = (come: Come) => (
  <p>
    <progress value={share(come).toFixed(3)} aria-label="How far the clock has come" />
    Winding to <At instant={come.to} zone={come.zone} />. It is <At instant={come.now} zone={come.zone} />, with{' '}
    {come.mails === 0 ? 'no mail' : come.mails === 1 ? 'one mail' : `${come.mails} mails`} on the way.
  </p>
)

/**
 * The desk while its clock is wound: the page begins at once, says how far the clock has come as long as it moves, and goes on with everything else
 * when it stands. A browser shows what it has of a page, so that needs no script and no reloading.
 */
export async function* pageWhileWinding(town: Town, props: () => Promise<DeskProps>): AsyncIterable<string> {
  const begun = await props()
  yield deskPage({ ...begun, winding: true }).split(windingMark)[0] ?? ''
  let said = ''
  for (let winding = town.clock.winding(); winding; winding = town.clock.winding()) {
    const come = { ...winding, now: town.clock.now(), zone: begun.zone, mails: town.doubles.mail.outbox().length - begun.mails.length }
    const piece = renderToString(<Progress {...come} />)
    if (piece !== said) yield piece
    said = piece
    await sleep(lookEvery)
  }
  yield deskPage({ ...(await props()), winding: true }).split(windingMark)[1] ?? ''
}
