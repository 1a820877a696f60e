import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../functions/domain/read/read-message.ts'
import { mail } from './read-text.ts'

/** What the candidate writes back to a debrief where nobody came. */
async function happened(text: string): Promise<string | undefined> {
  const raw = mail({
    from: 'Alex Morgan <alex.morgan@example.com>',
    to: 'roundtwo <in@roundtwo.example>',
    subject: 'Re: How did it go?',
    text,
  })
  const reader = { name: 'Alex Morgan', mail: 'alex.morgan@example.com', homeZone: 'America/New_York' }
  const outcome = await readMessage(new TextEncoder().encode(raw), 'eml', reader)
  return outcome.outcome === 'read' ? outcome.reading.mail?.told?.happened : undefined
}

describe('nobody came, told in Japanese', () => {
  it.each([
    '誰も来ませんでした。',
    '誰も参加しませんでした。',
    '面接官が現れませんでした。10分待ちました。',
    '担当者が来なかったです。',
    '電話がかかってきませんでした。',
    '誰もいなかったので切りました。',
  ])('%s', async (text) => {
    expect(await happened(text)).toBe('no-show')
  })

  it.each(['田中さんとお話しし、とても良かったです。', '折り返し電話がありました。'])('is not said by: %s', async (text) => {
    expect(await happened(text)).not.toBe('no-show')
  })
})
