import { describe, expect, it } from 'vitest'
import type { Round } from '../../../../functions/domain/view/view.ts'
import { renderMail } from '../../../../templates/mail/render/render-mail.tsx'
import { squeeze } from '../../html-text.ts'
import { anApplication, aPerson, aRound, aTouchpoint, aView, sampleLinks } from '../../sample-view.ts'

const mailOf = (
  kind: 'packet' | 'card' | 'thanks' | 'task',
  fields: Record<string, unknown>,
  more: Partial<Round> = {},
  role = 'Chef de Partie',
) => {
  const round = aRound('round-2', more, { start: '2026-12-04T16:00:00Z', end: '2026-12-04T17:00:00Z', location: null, ...fields })
  const view = aView([anApplication([round], { company: 'Osteria Lago', role })])
  const now = {
    packet: '2026-12-02T16:00:00Z',
    task: '2026-12-02T16:00:00Z',
    card: '2026-12-04T15:00:00Z',
    thanks: '2026-12-04T20:00:00Z',
  }[kind]
  return squeeze(renderMail(aTouchpoint(kind), view, sampleLinks, now).text)
}
const dana = { name: 'Dana Holt', email: 'dana.holt@osteria.example' }

describe('where they call', () => {
  it('the card says what to do when no call comes, and nothing of running late', () => {
    const how = { by: 'phone', calls: 'they' } as const
    const card = mailOf('card', { title: 'Phone interview', recruiter: dana, how }, { how })
    expect(card).toContain('No call by 11:05 am: Write to Dana Holt')
    expect(card).not.toContain('Running late')
  })

  it('nobody is named as the caller where somebody else arranges it', () => {
    const how = { by: 'phone', calls: 'they' } as const
    const called = (name: string) =>
      mailOf('packet', { title: 'Phone interview', recruiter: dana, how, interviewers: [aPerson(name)] }, { how })
    expect(called('Hank Dorsey')).toContain('By phone. They call you')
    expect(called('Dana Holt')).toContain('By phone. Dana Holt calls you')
  })

  it.each([{ how: { by: 'phone', calls: 'you' } as const }, { location: '4 Mill Street' }, { meetingUrl: 'https://zoom.us/j/1' }])(
    'nobody waits for a call elsewhere: %o',
    (fields) => {
      const card = mailOf('card', { title: 'Interview', recruiter: dana, ...fields }, 'how' in fields ? { how: fields.how } : {})
      expect(card).toContain('Running late: Write to Dana Holt')
      expect(card).not.toContain('No call')
    },
  )
})

describe('a trial', () => {
  const shift = (end: string) => mailOf('packet', { title: 'Trial shift', location: '4 Mill Street', end })

  it('of hours has one ask whether they are paid, a short one not', () => {
    expect(shift('2026-12-04T22:00:00Z')).toContain('Before you go: ask what they lend you and who looks after you there.')
    expect(shift('2026-12-04T17:00:00Z')).not.toContain('the hours are paid')
  })

  it('brings no question that is put to somebody in an interview', () => {
    const interviewers = [aPerson('Lena Ross', { title: 'Owner', audience: 'executive' })]
    for (const role of ['Chef de Partie', 'Truck Driver', 'Registered Nurse', 'Gardener']) {
      const text = mailOf('packet', { title: 'Trial shift', location: '4 Mill Street', interviewers }, {}, role)
      expect(text).not.toContain('(Lena is')
    }
  })
})

describe('a draft', () => {
  it('asks for nothing in a task that brief and invite have told', () => {
    const whole = { words: 'Ten minutes on what you would change in our kitchen.', due: null }
    const interviewers = [aPerson('Lena Ross')]
    const told = mailOf('task', { title: 'Presentation', recruiter: dana, task: whole, interviewers })
    expect(told).toContain('Anything unclear in the brief? Ask Dana Holt')
    expect(told).not.toContain('May I ask about the task')
    expect(
      mailOf('task', { title: 'Presentation', recruiter: dana, task: { words: 'A plan for our kitchen.', due: null }, interviewers }),
    ).toContain('May I ask about the task: how long it should be and what you would most like to see in it?')
  })

  it('with a gap has beside it what the invite said of that talk', () => {
    const interviewers = [
      aPerson('Lena Ross', { email: 'lena@osteria.example', detail: null }),
      aPerson('Marco Riva', { email: 'marco@osteria.example', detail: null, focus: ['Marco will focus on purchasing.'] }),
    ]
    const talk = (title: string, name: string, at: number) => ({
      start: `2026-12-04T${16 + at}:00:00Z`,
      end: `2026-12-04T${16 + at}:45:00Z`,
      title,
      interviewers: [name],
      identity: 'round-2',
    })
    const sessions = [talk('Menu costing', 'Lena Ross', 0), talk('Round the house', 'Marco Riva', 1)]
    const day = mailOf(
      'thanks',
      { title: 'Interview day', interviewers, end: '2026-12-04T18:00:00Z' },
      { sessions, fullDay: true, interviewers },
    )
    expect(day).toContain('You met for “Menu costing”.')
    const one = mailOf('thanks', { title: 'Interview', interviewers }, { interviewers })
    expect(one).toContain('The invite said: “Marco will focus on purchasing.”')
    expect(one).not.toContain('You met for')
  })
})

it('what they say of all who sit there stands among their own words, and under nobody alone', () => {
  const words = 'You will be asked to walk the panel through a menu that failed.'
  const interviewers = [aPerson('Lena Ross', { title: 'Owner', focus: [words] }), aPerson('Marco Riva', { title: 'Head chef' })]
  const details = [{ kind: 'focus' as const, words, part: 'body' as const }]
  const text = mailOf('packet', { title: 'Panel', interviewers, details }, { details, interviewers })
  expect(text).toContain(`Focus: “${words}”`)
  expect(text).not.toContain('The invite says')
})
