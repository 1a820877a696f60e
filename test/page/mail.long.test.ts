import { describe, expect, it } from 'vitest'
import { mailFramePath, mailPath } from '../../templates/page/parts/paths.ts'
import { fullHouse } from './houses.ts'

describe('a mail looked at', () => {
  it('shows every kind of mail of a search in full swing, planned, sent and left out', async () => {
    const town = await fullHouse()
    const { touchpoints } = await town.world.table.readCandidate('alex')
    expect(new Set(touchpoints.map(({ state }) => state))).toEqual(new Set(['planned', 'sent', 'skipped']))
    const owner = town.owner()
    const before = town.stored()
    for (const { key } of new Map(touchpoints.map((row) => [`${row.kind} ${row.state}`, row])).values()) {
      const { statusCode, body } = await owner.get(mailPath(key))
      expect(statusCode, key).toBe(200)
      if (body.includes('<iframe')) expect((await owner.get(mailFramePath(key, 'html'))).statusCode, key).toBe(200)
    }
    expect(town.stored()).toBe(before)
  }, 60_000)
})
