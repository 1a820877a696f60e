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
    ['nights are short, everybody covers two wards', 'clause', 'nights are short, everybody covers two wards'],
    ['churn in the smb segment', 'topic', 'churn in the SMB segment'],
    ['price changes in March', 'topic', 'price changes in March'],
    ['how the team halved its night calls', 'topic', 'how the team halved its night calls'],
    ['energy cost per pallet', 'topic', 'energy cost per pallet'],
    ['work order backlog', 'topic', 'work order backlog'],
    ['shift change at seven', 'topic', 'shift change at seven'],
    ['students get lost on nights', 'clause', 'students get lost on nights'],
    ['two lost customers in the north', 'topic', 'two lost customers in the north'],
    ['the energy costs them a shift a month', 'clause', 'the energy costs you a shift a month'],
    ['A level numbers are falling', 'clause', 'A level numbers are falling'],
    ['A level results were late', 'clause', 'A level results were late'],
    ['A ward is closing', 'clause', 'a ward is closing'],
    ['theatre lists start an hour late', 'clause', 'theatre lists start an hour late'],
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
    'Tuesdays quiet, Fridays full',
    'sales report for June',
    'residents need company',
    'someone who can say no to finance',
    'somebody who stays longer than a year',
    'that people stay on nights, they lost 4 since summer',
    'wants capex for doors',
    'wants a second till by June',
    'being left alone with the rota',
    'Abschluss bis Tag 5',
    'que nadie falte los domingos',
    'la vaccination au comptoir',
    'das Team ist gerade umgezogen und sucht noch eine Küche',
    'turning up on time, last lad got let go for it',
    'Fridays in the shop - people come from everywhere',
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
  ['they count a patient in three different ways', 'several'],
  ['budget lives in two spreadsheets', 'several'],
  ['the close takes them nine days', 'takes'],
  ['a quote takes a week', 'takes'],
  ['the van rounds start where the depot is', 'way'],
  ['They are short of people who can talk to product.', 'whom'],
  ['energy cost per pallet', 'way'],
  ['someone who can say no to finance', 'whom'],
  ['fd wants someone who goes on the shop floor', 'whom'],
  ['she needs ppl who speak up to residents', 'whom'],
  ['people who stay late', 'whom'],
  ['that people stay on nights, they lost 4 since summer', 'wish'],
  ['wants capex for doors', 'wish'],
  ['looking for a calm hand on nights', 'wish'],
  ['reads matter less than being right', 'rule'],
  ['the guest comes first, always', 'rule'],
  ['never ship on a Friday', 'rule'],
  ['nights need covering from January', 'staffing'],
  ['the paediatric stream closes at midnight', 'hours'],
  ['the pass opens at six', 'hours'],
  ['Fridays are 140 covers with three on the line', 'load'],
  ['28 patients with two nurses at night', 'load'],
  ['the lift closes too slowly', 'trouble'],
])('%s is told as %s', (words, kind) => {
  expect(factKindOf(words)).toBe(kind)
})
