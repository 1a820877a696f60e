import { describe, expect, it } from 'vitest'
import { materialOf } from '../../../functions/domain/material/material.ts'
import { readTyped } from '../../../functions/domain/material/read/typed.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { aPiece } from '../../builders.ts'
import { nurseCv, wardNurse } from '../../domain/match/some-postings.ts'
import { parseMail, squeeze } from '../html-text.ts'
import { alone, bodyOf, type Shape, written } from '../packets.ts'
import { pageOf } from '../situations.ts'

/** What the posting asks and the CV answers, in the mails. */

const shape: Shape = { n: 8, format: 'panel', round: 1, people: 1, debriefed: false, task: false }

function nurse(own: Shape, cv: string | null = nurseCv): View {
  const view = alone(own)
  const identity = view.applications[0]?.rounds.at(-1)?.interviews[0]?.identity ?? null
  const posting = aPiece('posting-1', readTyped('posting', wardNurse), { identity })
  return { ...view, material: materialOf([...(cv === null ? [] : [aPiece('cv', readTyped('cv', cv))]), posting]) }
}

const packet = (own: Shape, view = nurse(own), rows: Touchpoint[] = []) => written('packet', own, view, rows)
const textOf = (one: ReturnType<typeof packet>): string => squeeze(bodyOf(one.mail))

describe('a packet with posting and CV', () => {
  it('has the thinnest must-have as the answer to have ready, and leads with what the CV has', () => {
    const text = textOf(packet(shape))
    expect(text).toContain(
      'The posting asks for > Able to work nights and weekends I didn’t find it in your CV. Say in one sentence which of it',
    )
    expect(text).toContain('Lead with what you did: “Wound care, cannulation and venepuncture daily” (they ask for “Wound care”).')
  })

  it('says what its page says, and no score', () => {
    const one = packet(shape)
    const page = squeeze(parseMail(pageOf(nurse(shape), one.application, one.round).html).body.textContent ?? '')
    for (const words of ['Able to work nights and weekends', 'Wound care, cannulation and venepuncture daily']) {
      expect(textOf(one)).toContain(words)
      expect(page).toContain(words)
    }
    expect(textOf(one)).not.toMatch(/of 100|must-have/)
  })

  it('has the point that an earlier round left open instead', () => {
    const later = { ...shape, round: 2, debriefed: true }
    expect(textOf(packet(later))).not.toMatch(/Have this answer ready -+ The posting asks for/)
  })

  it('comes to the next thin line in the next round, and says neither again', () => {
    const view = nurse({ ...shape, round: 2 })
    const first = packet(shape, nurse(shape))
    const row = { ...first.row, key: 'an-earlier-round', roundId: 'earlier', subject: 'earlier' }
    const next = textOf(packet({ ...shape, round: 2 }, view, [row]))
    expect(next).not.toContain('nights and weekends')
    expect(next).not.toContain('Wound care, cannulation')
  })

  it('expects what the posting asks for, and says why', () => {
    const text = textOf(packet(shape))
    expect(text).toContain("The posting asks for “At least 2 years' experience on an acute ward”: what did you do in that time?")
    expect(text).toContain('Your CV: “Staff Nurse, Surgical Ward, Hollin Hospital, Telford” I count')
  })

  it('without a CV says nothing of what is thin or strong, and still expects what the posting asks for', () => {
    const text = textOf(packet(shape, nurse(shape, null)))
    expect(text).toContain('The posting asks for “')
    expect(text).not.toMatch(/Your CV|your CV|Have this answer ready/)
  })

  it('gives the card the thin line where there is no story to bring', () => {
    expect(squeeze(bodyOf(written('card', shape, nurse(shape)).mail))).toContain('They ask for: “Able to work nights and weekends')
  })

  it.each([
    ['NMC registration', 'Applying for NMC registration next year'],
    ['Driving licence', 'No driving licence'],
    ['Führerschein', 'Kein Führerschein'],
  ])('never tells to lead with what the CV denies or has only begun: %s', (asks, says) => {
    const view = nurse(shape)
    const posting = `Community Nurse\n\nRequirements\n- ${asks}\n- Origami\n- Falconry`
    const cv = `Experience\nHealthcare Assistant, Fern House, 2018 – 2022\n- ${says}`
    const identity = view.applications[0]?.rounds.at(-1)?.interviews[0]?.identity ?? null
    const pieces = [aPiece('cv', readTyped('cv', cv)), aPiece('posting-1', readTyped('posting', posting), { identity })]
    const known = { ...view, material: materialOf(pieces) }
    const one = packet(shape, known)
    const text = textOf(one)

    expect(pageOf(known, one.application, one.round).html).toContain(asks)
    expect(text).not.toMatch(/Lead with|You hold what|Say how long you have/)
  })
})
