import { type Flood, floodedHour } from '../test/app/fairness/flood.ts'

/**
 * `npx tsx bench/flood.ts [candidates]`: an hour of an office, of 300 where nothing is said, quiet, with one who forwards two hundred mails at once, and with one whose
 * calendar has thousands of entries: how long the others wait for a receipt, and how late their cards go. Calls take the times written in
 * test/app/fairness/busy-town.ts; each queue has two runs, as in a new account.
 */
const candidates = Number(process.argv[2] ?? 300)
const hours: Record<string, Flood> = {
  quiet: { candidates, messages: 0, entries: 0 },
  '200 mails': { candidates, messages: 200, entries: 0 },
  '2,000 entries': { candidates, messages: 0, entries: 2000 },
}
const at = (share: number, of: number[]) => [...of].sort((a, b) => a - b)[Math.min(of.length - 1, Math.floor(share * of.length))] ?? 0
const shown = (of: number[]) => [0.5, 0.95, 1].map((share) => `${at(share, of).toFixed(0)} s`.padStart(7)).join('')
console.log('                 receipts: half, 95 %, all    cards: half, 95 %, all   the flood is done after')
for (const [name, flood] of Object.entries(hours)) {
  const began = performance.now()
  const { receipts, cards, floodDoneAfter } = await floodedHour(flood)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(
    `${name.padEnd(16)}${shown(receipts)}        ${shown(cards)}         ${floodDoneAfter.toFixed(0)} s   (${seconds} s to count)`,
  )
}
