import { describe, expect, it } from 'vitest'
import { factKindOf } from '../../../../functions/domain/packet/told/fact-kind.ts'
import { sayable } from '../../../../functions/domain/packet/told/sayable.ts'

describe('something noted, as it stands in a sentence', () => {
  it.each([
    ['the team just moved off one drawing tool', 'clause', 'the team just moved off one drawing tool'],
    ['nights need covering from January', 'clause', 'nights need covering from January'],
    ['Half of year 8 arrived without fractions.', 'clause', 'half of year 8 arrived without fractions'],
    ['deploys take 50 minutes and nobody owns it', 'clause', 'deploys take 50 minutes and nobody owns it'],
    ['A new ward opens in March', 'clause', 'a new ward opens in March'],
    ['they count a patient in three different ways', 'clause', 'you count a patient in three different ways'],
    ['Their best customer calls every Monday', 'clause', 'your best customer calls every Monday'],
    ['Fridays are 140 covers with three on the line', 'clause', 'Fridays are 140 covers with three on the line'],
    ['churn in the smb segment', 'topic', 'churn in the SMB segment'],
    ['price changes in March', 'topic', 'price changes in March'],
    ['how the team halved its night calls', 'topic', 'how the team halved its night calls'],
    ['Tuesdays quiet, Fridays full', 'words', 'Tuesdays quiet, Fridays full'],
  ])('%s is a %s', (typed, as, words) => {
    expect(sayable(typed)).toEqual({ as, words })
  })

  it.each([
    'she built the first version alone',
    'He cares most about fewer night calls',
    'pricing.. i froze a bit',
    'I said four and then six',
    'they pay 90k for it',
    'what do they do about on-call?',
    'a rude customer every week',
    'das Team ist gerade umgezogen und sucht noch eine Küche',
    'a long note that was cut and does not …',
    'ok',
  ])('%s stays a note', (typed) => {
    expect(sayable(typed)).toBeNull()
  })
})

it.each([
  ['deals stall at procurement', 'trouble'],
  ['nobody owns the onboarding yet', 'trouble'],
  ['a new ward opens in March', 'coming'],
  ['the team just moved off one drawing tool', 'changed'],
  ['they count a patient in three different ways', 'way'],
])('%s is told as %s', (words, kind) => {
  expect(factKindOf(words)).toBe(kind)
})
