import { expect, it } from 'vitest'
import { liveThrough, mailsOf } from './month/live-through.ts'
import { end, expected, happens } from './month/the-month.ts'

it('a month of three applications brings these mails, each at its minute, and no others', { timeout: 300_000 }, async () => {
  expect(await mailsOf(await liveThrough(happens, end))).toEqual(expected)
})
