import { describe, expect, it } from 'vitest'
import { mail, readingOf } from './read-text.ts'

const invitedFor = async (text: string) =>
  (await readingOf(mail({ from: 'Greta Holm <greta@brackenfield.example>', subject: 'Re: Network Engineer', text }))).invitesFor ?? null

describe('a no that names an hour for another job', () => {
  it.each([
    'Hi Alex,\n\nWe have decided not to move forward with you for the Network Engineer role. However, Rae Lin would like to meet you about her Support Analyst position. She is free on Thursday, December 17 at 1:30 PM ET and I have booked you in.\n\nGreta',
    'Hi Alex,\n\nUnfortunately you were not selected for the Network Engineer position. Our data team would be glad to interview you for the Support Analyst role. That would be on Thursday, December 17 at 1:30 PM ET, I have reserved it for you.\n\nGreta',
  ])('invites for that job, though the hour stands in a sentence of its own: %s', async (text) => {
    expect(await invitedFor(text)).toBe('Support Analyst')
  })

  it.each([
    'Hi Alex,\n\nWe have decided not to move forward with you for the Network Engineer role. We also filled the Support Analyst position last week. I am free on Thursday, December 17 at 1:30 PM ET for feedback.\n\nGreta',
    'Hi Alex,\n\nWe have decided not to move forward with you for the Network Engineer role. I can give you feedback on Thursday, December 17 at 1:30 PM ET.\n\nGreta',
  ])('invites for none where nobody would talk about one: %s', async (text) => {
    expect(await invitedFor(text)).toBeNull()
  })
})
