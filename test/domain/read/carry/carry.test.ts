import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Carried, CarriedTime } from '../../../../functions/domain/read/carry/carried.ts'
import { carry } from '../../../../functions/domain/read/carry/carry.ts'
import { type Carrier, carrierSchema } from '../../../../functions/domain/read/reading.ts'
import { alex } from '../carry-files.ts'

const folder = new URL('../../../corpus/invites/', import.meta.url)
const files = readdirSync(folder).filter((file) => !file.endsWith('.expected.json') && !file.endsWith('.md'))
const carrierOf = (file: string): Carrier => carrierSchema.parse(file.slice(file.lastIndexOf('.') + 1))

async function carried(file: string): Promise<Carried> {
  const outcome = await carry(readFileSync(new URL(file, folder)), carrierOf(file), alex)
  if (outcome.outcome === 'refused') throw new Error(`${file}: ${outcome.refusal.words}`)
  return outcome.carried
}

const instantOf = (time: CarriedTime | null | undefined): string | null =>
  time?.kind === 'known' ? time.moment.instant : time?.kind === 'date' ? `${time.date}T00:00:00Z` : null

describe('carrying the labelled invitations', () => {
  it.each(files)('keeps all of %s', async (file) => {
    const { source, events, mail, losses } = await carried(file)
    const label = JSON.parse(readFileSync(new URL(file.replace(/\.\w+$/, '.expected.json'), folder), 'utf8'))

    expect(losses).toEqual([])
    expect(source).toBe(label.source)
    expect(mail === null).toBe(label.source !== 'eml')
    expect(events[0]?.uid ?? null).toBe(label.uid)
    if (events.length === 0) return
    expect(events[0]?.method ?? null).toBe(label.method)
    if (!label.interview) return
    const zone = events[0]?.start?.kind === 'known' ? events[0].start.moment.zone : null
    const floating = events[0]?.start?.kind === 'floating'
    expect(events[0]?.sequence ?? null).toBe(label.sequence)
    expect(floating ? label.start : instantOf(events[0]?.start)).toBe(label.start)
    expect(floating ? label.end : instantOf(events.at(-1)?.end)).toBe(label.end)
    expect(floating ? label.timeZone : zone).toBe(label.timeZone)
    if (events[0]?.conferenceUrl) expect(events[0].conferenceUrl).toBe(label.meetingUrl)
  })
})
