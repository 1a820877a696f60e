import { describe, expect, it } from 'vitest'
import { labelFor, namesOf } from './read-text.ts'

const candidate = { name: 'Alex Morgan', email: 'alex.morgan@example.com' }
const interview = { id: 'iv_7', title: 'Technical interview', starts_at: '2026-12-10T15:00:00Z' }

describe('what a webhook keeps beside the interview', () => {
  it('finds recruiter, job and employer there', async () => {
    const label = await labelFor(
      JSON.stringify({
        event: 'interview.scheduled',
        data: {
          interview: { ...interview, interviewers: [{ name: 'Tom Wu', title: 'Staff Engineer' }] },
          recruiter: { name: 'Gail Soto', email: 'gail@fernhollow.com' },
          job: { title: 'Platform Engineer', company: 'Fernhollow Labs' },
          candidate,
        },
      }),
    )
    expect(label.recruiter).toEqual({ name: 'Gail Soto', email: 'gail@fernhollow.com' })
    expect([label.role, label.company]).toEqual(['Platform Engineer', 'Fernhollow Labs'])
    expect(namesOf(label)).toEqual(['Tom Wu'])
  })

  it('finds the panel, the link and the employer there', async () => {
    const label = await labelFor(
      JSON.stringify({
        type: 'interview.created',
        company: { name: 'Tarnway' },
        meeting_url: 'https://zoom.us/j/90417',
        payload: { interview, interviewers: ['Tom Wu', 'Lena Ortiz'], recruiter: 'Gail Soto', candidate },
      }),
    )
    expect(label.meetingUrl).toBe('https://zoom.us/j/90417')
    expect(label.company).toBe('Tarnway')
    expect(namesOf(label)).toEqual(['Tom Wu', 'Lena Ortiz'])
    expect(label.recruiter?.name).toBe('Gail Soto')
  })

  it('takes what the interview itself has before what stands beside it', async () => {
    const label = await labelFor(
      JSON.stringify({
        data: {
          interview: { ...interview, recruiter: { name: 'Ana Vale' }, interviewers: ['Kim Reyes'], join_url: 'https://zoom.us/j/1' },
          recruiter: { name: 'Gail Soto' },
          interviewers: ['Tom Wu'],
          meeting_url: 'https://zoom.us/j/2',
          candidate,
        },
      }),
    )
    expect([label.recruiter?.name, label.meetingUrl, ...namesOf(label)]).toEqual(['Ana Vale', 'https://zoom.us/j/1', 'Kim Reyes'])
  })
})
