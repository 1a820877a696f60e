import { describe, expect, it } from 'vitest'
import { alone, bodyOf, manyShapes, written } from '../../packets.ts'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ')

/** What stands under it in every packet that has it, each earlier round having left this. */
const sectionsWhere = (left: { doubt: string | null; redo: string | null }): string[] =>
  manyShapes().flatMap((shape) => {
    const view = alone(shape)
    for (const { debrief } of view.applications.flatMap(({ rounds }) => rounds)) if (debrief) Object.assign(debrief, left)
    const [, rest] = squeeze(bodyOf(written('packet', shape, view).mail)).split('Have this answer ready ')
    return rest === undefined ? [] : [rest.split('Mark it answered')[0] ?? '']
  })

describe('what the candidate left open', () => {
  it('is not said to be what they may wonder where the question they may put stands below', () => {
    const sections = sectionsWhere({ doubt: 'whether I can lead, I only had one junior', redo: null })
    expect(sections.length).toBeGreaterThan(10)
    for (const section of sections) expect(section).toMatch(/^-+ You, \w{3} \d+ \w{3}: > .*(?:They may ask: “|If they ask “)/)
    for (const section of sections) expect(section).not.toContain('on what they may wonder')
  })

  it.each([
    [{ doubt: 'notice period', redo: null }, 'on what they may wonder: > '],
    [{ doubt: null, redo: 'the second case' }, 'on an answer to give again: > '],
  ])('says what it is wherever no question does: %o', (left, words) => {
    const sections = sectionsWhere(left)
    expect(sections.length).toBeGreaterThan(10)
    for (const section of sections) expect(section).toContain(words)
  })
})
