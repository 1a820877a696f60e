import { describe, expect, it } from 'vitest'
import { pointMatter } from '../../../../functions/domain/packet/told/point/point-matter.ts'

const people = [{ name: 'Eddie Kwan' }, { name: 'Dana Whitfield' }, { name: 'Hugo Brandt' }]

describe('what was noted of somebody’s doubt, without them', () => {
  it.each([
    ['eddie: what do i know about ammonia', 'what do i know about ammonia'],
    ['Eddie - the second shift', 'the second shift'],
    ['Dana seemed unsure about my German', 'my German'],
    ['She wasn’t convinced about the handover', 'the handover'],
    ['Hugo not sure I can manage 3 PMs', 'whether I can manage 3 PMs'],
    ['He asked about a time i managed managers and I said I hadn’t', 'a time i managed managers and I said I hadn’t'],
    ['Dana Whitfield kept coming back to the gap in 2022', 'the gap in 2022'],
    ['she went quiet when i said i never floated to tele', 'i never floated to tele'],
    ['The recruiter asked why i left', 'why i left'],
  ])('%s', (words, matter) => expect(pointMatter(words, people)).toBe(matter))

  it.each([
    'Dana is a tough one',
    'she did not like Hugo’s idea',
    'Eddie asked about her plans',
    'wound care',
    'the manager before Hugo asked for two',
  ])('%s has none', (words) => expect(pointMatter(words, people)).toBeNull())
})
