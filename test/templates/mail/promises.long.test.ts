import { describe, expect, it } from 'vitest'
import type { Format } from '../../../functions/domain/read/reading.ts'
import type { Debrief } from '../../../functions/domain/record/note.ts'
import { type Touchpoint, type TouchpointKind, touchpointKindSchema } from '../../../functions/domain/sending/touchpoint.ts'
import { partsOfKey } from '../../../functions/domain/sending/touchpoint-key.ts'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { kindWords } from '../../../templates/mail/words/words.ts'
import { momentWords } from '../../../templates/when.ts'
import { aCandidate } from '../../builders.ts'
import { aLife, aMeetingRound, apart, cancelled, happens, type Life, mails, moved, ny, viewOf, windTo } from '../../domain/plan/life.ts'
import { sampleLinks } from '../sample-view.ts'

const zone = 'America/New_York'

/** A year stands in a mail only where it is far. */
const momentAt = (at: Instant): string => momentWords(at, zone).replace(/ \d{4}/, '')

interface Told {
  mail: Touchpoint
  at: Instant
  words: string
  /** What stood in the plan when it was written. */
  planned: Touchpoint[]
}

/** The names of kinds, longest first: one name may stand in another. */
const names = touchpointKindSchema.options
  .flatMap((kind): [TouchpointKind, string][] => {
    const { one } = kindWords[kind]
    return [
      [kind, `${one.replace(/^the |^an? /, '').replace(/,.*$/, '')}: `],
      [kind, `${one}, on `],
    ]
  })
  .concat([
    ['cancel-follow-up', 'a draft that asks for one: '],
    ['nudge', 'Your follow-up draft comes on '],
    ['check-in', 'I check in once, on '],
  ])
  .sort(([, a], [, b]) => b.length - a.length)

/** What a mail names, of any kind, with the day and, where it says one, the hour. */
function promisesIn({ words }: Told): { kind: TouchpointKind; at: string }[] {
  const day = '\\w+day, \\d{1,2} \\w+(?:, (?:\\d{1,2}:\\d\\d (?:am|pm)|noon|midnight))?'
  const pattern = new RegExp(`(${names.map(([, name]) => name).join('|')})(${day})`, 'gi')
  return [...words.matchAll(pattern)].flatMap(([, said = '', at = '']) => {
    const found = names.find(([, name]) => name.toLowerCase() === said.toLowerCase())
    return found ? [{ kind: found[0], at }] : []
  })
}

/** What is promised without an hour: of these kinds, or of any, something is still to come. */
const loose: [RegExp, TouchpointKind[]][] = [
  [/what I send you next/i, []],
  [/Your prep mails move too/, []],
  [/when I remind you/, ['task', 'task-today']],
  [/its card(?: shortly before)?\./, ['card']],
  [/its packet and,/, ['packet']],
  [/I check in once/, ['check-in']],
]

const keeps = (kinds: TouchpointKind[], at: Instant) => (row: Touchpoint) =>
  row.due >= at && (kinds.length === 0 || kinds.includes(row.kind))

const record = (told: Told[]) => (mail: Touchpoint, life: Life) => {
  const rendered = renderMail(mail, life.view, sampleLinks, life.now, { touchpoints: life.rows })
  const words = `${rendered.subject} ${rendered.text} ${rendered.html.replace(/<[^>]+>/g, ' ')}`
    .replace(/\s+/g, ' ')
    .replace(/(day, \d{1,2} \w+) \d{4}/g, '$1')
  told.push({ mail, at: life.now, words, planned: life.rows.filter(({ state }) => state === 'planned') })
}

/** Promises that the plan of that minute does not hold. */
const broken = (told: Told[]): string[] =>
  told.flatMap((one) => [
    ...promisesIn(one)
      .filter(({ kind, at }) => !one.planned.some((row) => row.kind === kind && momentAt(row.due).startsWith(at)))
      .map(({ kind, at }) => `${one.mail.key} names ${kind} on ${at}`),
    ...loose
      .filter(([words, kinds]) => words.test(one.words) && !one.planned.some(keeps(kinds, one.at)))
      .map(([words]) => `${one.mail.key} says ${words.source}`),
  ])

/** Promises that nothing has kept when all is over: the mail went at its hour, itself or as a section. */
function unkept(told: Told[], life: Life, changedAt: Instant): string[] {
  const went = mails(life).flatMap((row) =>
    [row.key, ...(row.carries ?? [])].map((key) => `${partsOfKey(key)?.kind} ${momentAt(row.sentAt ?? '')}`),
  )
  return told
    .filter(({ at }) => at >= changedAt)
    .flatMap((one) => promisesIn(one).map(({ kind, at }) => ({ from: one.mail.key, kept: `${kind} ${at}` })))
    .filter(({ kept }) => !went.some((one) => one.startsWith(kept)))
    .map(({ from, kept }) => `${from}: ${kept}`)
}

const formats: (Format | null)[] = ['recruiter-screen', 'technical', 'presentation', 'case-study', 'superday', null]
/** When a round of Wednesday, 2 December, 14:00 became known. */
const knowns: Record<string, string> = {
  'weeks ahead': '2026-11-20 10:00',
  'a day ahead': '2026-12-01 10:00',
  'the night before': '2026-12-01 23:15',
  'two hours ahead': '2026-12-02 12:00',
  'ten minutes ahead': '2026-12-02 13:50',
  'while it ran': '2026-12-02 14:20',
  'an hour after': '2026-12-02 16:00',
  'six days after': '2026-12-08 16:00',
  'three weeks after': '2026-12-23 16:00',
}
const stops: Record<string, TouchpointKind[]> = {
  nothing: [],
  'packet and card': ['packet', 'card'],
  'all after the round': ['debrief', 'thanks', 'last-call', 'nudge', 'second-nudge', 'close-offer'],
  'all but receipts': touchpointKindSchema.options.filter((kind) => kind !== 'receipt' && kind !== 'change'),
}
const nobodyCame: Debrief = { people: [], redo: null, doubt: null, decisionBy: null, happened: 'no-show', other: null }
type Event = (round: Round) => { at: string; round: Round } | null
const events: Record<string, Event> = {
  'nothing happens': () => null,
  'it is cancelled': (round) => ({ at: '2026-12-02 09:00', round: cancelled(round, '2026-12-02 09:00') }),
  'it moves a day later': (round) => ({ at: '2026-12-02 09:00', round: moved(round, '2026-12-03 15:00', '2026-12-02 09:00') }),
  'it moves to the same evening': (round) => ({ at: '2026-12-02 09:00', round: moved(round, '2026-12-02 20:00', '2026-12-02 09:00') }),
  'it is to be moved': (round) => ({
    at: '2026-12-02 09:00',
    round: { ...cancelled(round, '2026-12-02 09:00'), status: 'to-be-moved' },
  }),
  'nobody comes': (round) => ({
    at: '2026-12-02 14:40',
    round: { ...round, debrief: { ...nobodyCame, at: ny('2026-12-02 14:40') } },
  }),
}

/** Every event with everything that is switched off; formats and places take turns, and `PROMISES=all` takes them all. */
const grid = (known: string) =>
  Object.keys(stops).flatMap((stopped, row) =>
    Object.keys(events).flatMap((event, column) => {
      const turn = row + column + Object.keys(knowns).indexOf(known)
      const all = formats.flatMap((format) => [false, true].map((onSite) => ({ format, onSite, stopped, event })))
      return process.env.PROMISES === 'all' ? all : all.filter((_, at) => at === (turn * 5) % all.length)
    }),
  )

describe('what mails say will come', () => {
  it.each(Object.keys(knowns))('is in the plan at that hour, and comes, for a round known %s', (known) => {
    const wrong: string[] = []
    for (const { format, stopped, event, onSite } of grid(known)) {
      const round = aMeetingRound({ start: '2026-12-02 14:00', known: knowns[known] ?? '', byHand: true, format, onSite })
      const candidate = aCandidate({ stopped: stops[stopped] ?? [] })
      const told: Told[] = []
      const changed = events[event]?.(round) ?? null
      if (changed && ny(changed.at) <= ny(knowns[known] ?? '')) continue
      let life = aLife(viewOf([round], { candidate }), round.firstStoredAt, record(told))
      if (changed) life = happens(life, ny(changed.at), () => viewOf([changed.round], { candidate }))
      life = windTo(life, ny('2027-02-01 09:00'))
      const name = `${format ?? 'no format'}, ${event}, without ${stopped}${onSite ? ', on site' : ''}`
      wrong.push(...[...broken(told), ...unkept(told, life, changed ? ny(changed.at) : '')].map((words) => `${name}: ${words}`))
    }
    expect(wrong).toEqual([])
  })

  it.each(['21:30–07:30', '18:00–11:00'])('is in the plan where there is too much of it for a day, and for nights of %s', (night) => {
    const [from = '', until = ''] = night.split('–')
    const starts = ['2026-12-03 07:45', '2026-12-03 10:00', '2026-12-03 12:00', '2026-12-03 14:00', '2026-12-03 16:00', '2026-12-03 22:00']
    const more = ['2026-12-04 09:00', '2026-12-04 23:30']
    const rounds = [...starts, ...more].map((start, at) => aMeetingRound({ start, name: `no ${at}`, known: `2026-11-${20 + at} 10:00` }))
    for (const stopped of [stops.nothing, stops['packet and card']]) {
      const told: Told[] = []
      const view = apart(rounds, { candidate: aCandidate({ stopped: stopped ?? [], quiet: { from, until } }) })
      const life = windTo(aLife(view, ny('2026-11-20 10:00'), record(told)), ny('2027-02-01 09:00'))
      expect(broken(told)).toEqual([])
      expect(mails(life).length).toBeGreaterThan(9)
    }
  })
})
