import { describe, expect, it } from 'vitest'
import { aView } from '../../builders.ts'
import { aLife, aMeetingRound, mails, ny, onClock, viewOf, windTo } from './life.ts'

describe('six mails a day', () => {
  it('are never more over a life of two weeks in which nine rounds come at once', () => {
    const rounds = Array.from({ length: 9 }, (_, index) =>
      aMeetingRound({ start: `2026-12-0${2 + (index % 3)} ${10 + index}:00`, name: `r${index}`, minutes: 30 }),
    )
    const view = aView({
      applications: rounds.map((round, index) => ({
        ...viewOf([{ ...round, applicationId: `a${index}` }]).applications[0]!,
        id: `a${index}`,
      })),
    })
    const life = windTo(aLife(view, ny('2026-11-25 10:00')), ny('2026-12-20 00:00'))
    const perDay = new Map<string, number>()
    for (const { sentAt = '', kind } of mails(life))
      if (kind !== 'card') perDay.set(onClock(sentAt).slice(4, 14), (perDay.get(onClock(sentAt).slice(4, 14)) ?? 0) + 1)
    expect(Math.max(...perDay.values())).toBeLessThanOrEqual(6)
    // Whatever did not go on its own went inside another mail.
    const told = new Set(mails(life).flatMap((mail) => [mail.key, ...(mail.carries ?? [])]))
    for (const { id } of rounds)
      for (const kind of ['receipt', 'packet', 'card', 'debrief', 'thanks']) expect(told).toContain(`${id}#${kind}#1`)
  })
})
