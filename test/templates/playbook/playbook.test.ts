import { describe, expect, it } from 'vitest'
import { mistakesIn } from '../../../functions/domain/packet/avoid.ts'
import { expectedQuestions, newQuestions } from '../../../functions/domain/packet/questions/expected-questions.ts'
import { saidId } from '../../../functions/domain/packet/said.ts'
import { formatSchema } from '../../../functions/domain/read/reading.ts'
import { audiences, questionsPerPerson } from '../../../templates/playbook/audiences.ts'
import { families } from '../../../templates/playbook/families.ts'
import { formats } from '../../../templates/playbook/formats.ts'
import type { AudienceId, FormatId, LikelyQuestion, Tip, TradePage } from '../../../templates/playbook/page.ts'
import { leading } from '../../../templates/playbook/person/leading.ts'
import { playbook } from '../../../templates/playbook/playbook.ts'
import { trades } from '../../../templates/playbook/trades.ts'
import { aPerson, secondRound } from '../sample-view.ts'
import { everyText } from './every-text.ts'

describe('the playbook', () => {
  it('has a page for every format an invite can have, and for what has none', () => {
    for (const format of [...formatSchema.options, 'work-sample', 'virtual', 'unknown'] as FormatId[])
      expect(formats[format].tests.length).toBeGreaterThanOrEqual(2)
  })

  it('has a family for every kind of question, each in its own words', () => {
    const all = Object.values(families)
    expect(new Set(all.map(({ cites }) => cites)).size).toBe(18)
    expect(new Set(all.map(({ name }) => name)).size).toBe(18)
  })

  it('says nothing twice', () => {
    const words = [...JSON.stringify(everyText).matchAll(/"words":"([^"]+)"/g)].map(([, text]) => text)
    expect(words.filter((text, at) => words.indexOf(text) !== at)).toEqual([])
  })

  it('is written plainly', () => {
    const text = JSON.stringify(everyText)
    expect(text).not.toMatch(/—|\bleverage|\bsynerg|\bpassionate|\bcrush\b|\bnail it\b|\bgame.changer|\bunlock|\bdelve/i)
    for (const [, words = ''] of text.matchAll(/"words":"([^"]+)"/g)) expect(words.length).toBeLessThan(200)
  })
})

describe.each(Object.keys(formats) as FormatId[])('the page on %s', (id) => {
  const page = formats[id]

  it('tells what is tested, what to expect, how to prepare early and later, how to behave and what to avoid', () => {
    // By video comes on top of what the round is about.
    const least = id === 'virtual' ? [0, 1] : [2, 2]
    expect(page.expect.length).toBeGreaterThanOrEqual(least[0]!)
    expect(page.prepare.first.length).toBeGreaterThanOrEqual(least[1]!)
    expect(page.prepare.later.length).toBeGreaterThanOrEqual(least[1]!)
    expect(page.conduct.length).toBeGreaterThanOrEqual(1)
    expect(page.mistakes.length).toBeGreaterThanOrEqual(2)
  })

  it('prepares differently for a later round', () => {
    const first = new Set<string>(page.prepare.first.map(({ words }) => words))
    expect(page.prepare.later.some(({ words }) => first.has(words))).toBe(false)
  })

  it('asks questions of families that exist', () => {
    for (const { family } of page.expect) expect(families[family].name).not.toBe('')
  })
})

describe.each(Object.keys(audiences) as AudienceId[])('the page on the audience %s', (id) => {
  const page = audiences[id]

  it('has what they care about, how to talk with them, and six different questions', () => {
    expect(page.caresAbout.words).not.toBe('')
    expect(page.manner.words).not.toBe('')
    expect(page.expect.length).toBeGreaterThanOrEqual(2)
    expect(new Set<string>(page.ask.map(({ words }) => words)).size).toBeGreaterThanOrEqual(6)
    for (const { words } of page.ask) expect(words.endsWith('?')).toBe(true)
  })

  it('shares no question with another audience', () => {
    const others = Object.entries(audiences)
      .filter(([other]) => other !== id)
      .flatMap(([, { ask }]) => ask.map(({ words }): string => words))
    for (const { words } of page.ask) expect(others).not.toContain(words)
  })
})

describe.each(formatSchema.options)('a packet on %s', (format) => {
  it.each(Object.keys(audiences) as AudienceId[])('with someone of the audience %s has enough to ask and to expect', (audience) => {
    const person = aPerson('Sam Field', { audience: audience === 'unknown' ? null : audience })
    const round = secondRound({ number: 1, position: 1 }, { format, interviewers: [person] })
    const questions = expectedQuestions({ round, earlier: [], playbook })
    expect(newQuestions(questions, new Set()).length).toBeGreaterThanOrEqual(4)
    expect(newQuestions(questions, new Set()).map(({ family }) => family)).not.toContain('pay-and-start')
    expect(mistakesIn({ round, isLater: false }, playbook).length).toBeGreaterThanOrEqual(1)
  })
})

describe('what is brought along', () => {
  const lists = [...Object.values(trades), leading].flatMap(({ bring, atHand }: TradePage) => [bring.words, atHand.words])
  const ofAnEmployer =
    /\b(?:results?|targets?|figures you|turnover|revenue|deals?|campaigns?|decision|plan or report|photos|drawings?|chart)\b/
  const isGuarded = /for yourself|you may|published/i

  it('is never a former employer’s own: results, work and figures are for oneself, published, or may be shown', () => {
    const touched = lists.filter((words) => ofAnEmployer.test(words))
    expect(touched.length).toBeGreaterThan(10)
    expect(touched.filter((words) => !isGuarded.test(words))).toEqual([])
    expect(lists.filter((words) => /who left|revenue|customers?’? names/.test(words))).toEqual([])
  })
})

it('every question to ask or to expect is one, and fits a breath', () => {
  const asks = [...JSON.stringify(everyText).matchAll(/"words":"([^"]+\?)"/g)].map(([, words = '']) => words)
  expect(asks.length).toBeGreaterThan(200)
  expect(asks.filter((words) => words.split(' ').length > 22)).toEqual([])
  const said = Object.values(formats).flatMap(({ expect: all }) => all.map(({ words }: LikelyQuestion) => words))
  expect(said.filter((words) => /[()]/.test(words))).toEqual([])
})

it('every question to expect has advice of its own', () => {
  const all = [...Object.values(formats), ...Object.values(audiences)].flatMap(({ expect: questions }) => questions)
  expect(new Set(all.map(({ answer }): string => answer)).size).toBe(all.length)
})

it('every piece of advice has an id of its own', () => {
  const words = [...JSON.stringify(everyText).matchAll(/"(?:words|answer)":"([^"]+)"/g)].map(([, text]) => text ?? '')
  expect(new Set(words.map(saidId)).size).toBe(new Set(words).size)
})

it('people with the same interest are asked different things', () => {
  const asked: Tip[][] = questionsPerPerson([{ audience: 'peer' }, { audience: 'peer' }, { audience: 'executive' }, { audience: null }], 3)
  const words = asked.flat().map((tip) => tip.words)
  expect(asked.map((tips) => tips.length)).toEqual([3, 3, 3, 3])
  expect(new Set(words).size).toBe(12)
})
