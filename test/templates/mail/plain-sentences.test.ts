import { describe, expect, it } from 'vitest'
import { draftScopeQuestion } from '../../../functions/domain/drafts/scope-question.ts'
import { dateWords } from '../../../functions/domain/time/date-words.ts'
import { localDate, plusDays } from '../../../functions/domain/time/wall-time.ts'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { hoursOfDayWords } from '../../../templates/when.ts'
import { allSamples } from '../sample-mails.ts'
import { aPerson, fullView, type Sample, sampleLinks, secondRound } from '../sample-view.ts'

const textOf = ({ touchpoint, view, now, more }: Sample): string =>
  renderMail(touchpoint, view, sampleLinks, now, more).text.replace(/\s+/g, ' ')

const sample = (name: string): Sample => {
  const found = allSamples.find((one) => one.name === name)
  if (!found) throw new Error(`there is no sample ${name}`)
  return found
}

it('no mail tells the year of a day that is near', () => {
  const told = allSamples.flatMap((one) => {
    const today = localDate(one.now, one.view.candidate.homeZone)
    const text = textOf(one)
    const near = Array.from({ length: 121 }, (_, n) => dateWords(plusDays(today, n - 60)))
    return near.filter((words) => text.includes(words)).map((words) => `${one.name}: ${words}`)
  })
  expect(told).toEqual([])
})

it('the note to the only person met is no set of notes, and its hour is said once', () => {
  const alone = { ...sample('thanks'), view: fullView(secondRound({ interviewers: [aPerson('Dana Whitfield')] })) }
  const text = textOf(alone)
  expect(text).toContain('Dana Whitfield')
  expect(text).not.toContain('One for each')
  expect(text.match(/Best by/g)).toHaveLength(1)
  expect(textOf(sample('thanks'))).toContain('One for each person you met.')
})

it('on the day of a task nobody is told to finish a day early', () => {
  const text = textOf(sample('task-today'))
  expect(text).toContain('sentence by sentence')
  expect(text).not.toContain('a day early')
})

describe('a question to whoever arranged the round', () => {
  const about = { candidateName: 'Alex Morgan', company: 'Fernhill', role: 'Data Engineer', recruiter: null, saidBy: null }
  it.each([
    ['format', 'Thursday, 19 November', 'looking forward to the interview on Thursday, 19 November'],
    ['format', null, 'looking forward to the interview about'],
    ['brief', null, 'Thank you for the task for'],
  ] as const)('claims no conversation with them: %s, %s', (unclear, roundDay, words) => {
    const { body } = draftScopeQuestion({ ...about, roundDay }, unclear)
    expect(body).toContain(words)
    expect(body).not.toContain('our conversation')
  })
})

it('the hours of a day name the day once', () => {
  const zones = { home: 'America/New_York', theirs: null, today: '2026-11-23' }
  const hours = ['2026-12-03T18:00:00Z', '2026-12-03T19:00:00Z', '2026-12-04T18:00:00Z'].map((start) => ({ start, end: null }))
  expect(hoursOfDayWords(hours, zones)).toBe('Thursday, 3 December, 1:00 pm; 2:00 pm; Friday, 4 December, 1:00 pm')
})
