import { describe, expect, it } from 'vitest'
import { afterReply, interviewsOf } from './told-in-words.ts'

describe('a reply that changes the hour and the way at once', () => {
  it('changes both', async () => {
    const text = 'Please come to our office at 5 Front Street, Brooklyn, NY 11201, at 3 PM on Thursday instead of the video call.'
    const [interview] = interviewsOf(await afterReply(text))
    expect(interview).toMatchObject({ start: '2026-12-03T20:00:00Z', meetingUrl: null })
    expect(interview?.location).toContain('5 Front Street')
  })

  it('changes the hour alone where nothing else is said', async () => {
    const [interview] = interviewsOf(await afterReply('We have to move it to 3 PM on Thursday, same link.'))
    expect(interview).toMatchObject({ start: '2026-12-03T20:00:00Z', location: null })
  })
})
