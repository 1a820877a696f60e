import { describe, expect, it } from 'vitest'
import { parseMail } from '../templates/html-text.ts'
import { aTown } from './browser.ts'

const beforeTheRound = () => aTown(undefined, '2026-11-28T15:00:00Z')

const words = (html: string): string => {
  const document = parseMail(html)
  return (document.querySelector('main')?.innerHTML ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('settings that were kept', () => {
  it('never show a number that is none', async () => {
    const owner = (await beforeTheRound()).owner()
    for (const mails of ['-1', 'x', '1e9', '1.5', '<b>'])
      expect(words((await owner.get(`/settings?done=settings&mails=${encodeURIComponent(mails)}`)).body)).toMatch(
        /^ ?Settings kept\. Settings/,
      )
  })
})
