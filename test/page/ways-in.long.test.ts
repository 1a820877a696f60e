import { describe, expect, it } from 'vitest'
import { busyHouse } from './houses.ts'

describe('the ways in', () => {
  it('lead through all that came in, back and forth', async () => {
    const { owner } = await busyHouse()
    const page = async (path: string) => (await owner().get(path)).body
    const [first, second, third] = [await page('/messages'), await page('/messages?from=50'), await page('/messages?from=100')]
    const ways = (body: string) => [...body.matchAll(/href="([^"]*)"[^>]*>(Newer|Older) ones/g)].map(([, href, word]) => `${word} ${href}`)
    expect([first, second, third].map(ways)).toEqual([
      ['Older /messages?from=50'],
      ['Newer /messages', 'Older /messages?from=100'],
      ['Newer /messages?from=50'],
    ])
  })
})
