import { describe, expect, it } from 'vitest'
import { topicOf } from '../../../../functions/domain/drafts/topic/topic.ts'

/** What stands in the letter for each; null: it stays a note of the candidate's own. */
const inLetter = (typed: string) => topicOf(typed, 'Karen Liu')

describe('a mishap', () => {
  it.each([
    'the failed merger in 2023',
    'why the second pilot failed in Ohio',
    'how the team recovered when the launch went wrong in May',
    'what your first failed release taught the team',
    'the mistakes in the first version of the app',
    'why most rollouts fail in hospitals',
    'your two failed attempts at a mobile app',
    'how often deliveries fail in winter',
    'what went wrong with the old warehouse',
    'the struggling stores in the north',
  ])('of a thing is what was talked about: %s', (typed) => expect(inLetter(typed)).toBe(typed))

  it.each([
    'failed the coding test',
    'what i got wrong in the case',
    'my mistake with the numbers',
    'the mistake i made on the budget',
    'the wrong answer on joins',
    'failing the whiteboard part',
    'why i failed at my last startup',
    'mistakes',
    'got the market size wrong',
    'the question i got wrong about leases',
    'wrong example, should have used the other one',
    'my failed startup',
  ])('of one’s own is a confession: %s', (typed) => expect(inLetter(typed)).toBeNull())
})

describe('what stands somewhere else', () => {
  it.each([
    'see my notebook',
    'as above',
    'same as above',
    'cf. the debrief doc',
    'in my notes',
    'per my notes',
    'as discussed',
    'see the photo of the whiteboard',
    'like last time',
    'refer to the other form',
    'see below',
    'in the doc',
    'ditto',
    'as noted before',
    'the usual, see calendar',
  ])('is no topic: %s', (typed) => expect(inLetter(typed)).toBeNull())

  it.each([
    'release notes nobody reads',
    'how nurses hand over notes between shifts',
    'a phone app for drivers',
    'the calendar of the school',
  ])('is not meant by: %s', (typed) => expect(inLetter(typed)).toBe(typed))
})

describe('words of the reader’s own', () => {
  it.each([
    'your line "slow is smooth"',
    'the phrase “good enough to ship”',
    'your rule "no meetings before ten"',
    'your motto "ugly but done"',
    'the idea of "two pizzas" and your term "weird week"',
    'your talk “Boring databases” from last year',
  ])('may be quoted: %s', (typed) => {
    const topic = inLetter(typed)
    // Only one quote to a letter: the fifth has two.
    expect(topic).toBe(typed.split('"').length > 3 ? null : typed)
  })

  it.each([
    '"culture fit" whatever that means',
    'the so called "flat" hierarchy',
    'your line "candidates are stupid"',
    'the question "are you pregnant?"',
    'a "friendly" team',
    'her line "we ship daily"',
    'your line "Karen knows best"',
    'your line "we grow',
  ])('are not quoted where nobody is, or where no letter holds them: %s', (typed) => expect(inLetter(typed)).toBeNull())
})

describe('what is short, loud or lacks its article', () => {
  it.each([
    ['suppliers, esp. the small ones', 'suppliers, especially the small ones'],
    ['build vs. buy for the billing tool', 'build versus buy for the billing tool'],
    ['onboarding incl. the first week', 'onboarding including the first week'],
    ['working w/ freelancers', 'working with freelancers'],
    ['THE NEW PLANT IN DENVER', 'the new plant in Denver'],
    ['MOVING PAYMENTS TO STRIPE', 'moving payments to Stripe'],
    ['AWS', 'AWS'],
    ['HR data', 'HR data'],
    ['first 100 days', 'the first 100 days'],
    ['next two quarters', 'the next two quarters'],
    ['biggest risk in the plan', 'the biggest risk in the plan'],
    ['role of field engineers', 'the role of field engineers'],
    ['future of the print edition', 'the future of the print edition'],
    ['if you would open a second kitchen', 'whether you would open a second kitchen'],
    ['build the second lab', 'building the second lab'],
    ['go into hospitals first', 'going into hospitals first'],
    ['hiring in madrid and warsaw', 'hiring in Madrid and Warsaw'],
    ['the monday standup', 'the Monday standup'],
    ['sales in the us', 'sales in the US'],
    ['the march release', 'the march release'],
    ['nice to haves in the backlog', 'nice to haves in the backlog'],
    ['the supply chain....', 'the supply chain'],
  ])('"%s" stands as "%s"', (typed, topic) => expect(inLetter(typed)).toBe(topic))

  it.each([
    'that the team is moving',
    'that you will hire two more',
    'because the old tool is slow',
    'that most of it is manual',
    'that they closed the lab',
    'because of it',
    'that i would report to two people',
  ])('half a sentence stands behind no "about": %s', (typed) => expect(inLetter(typed)).toBeNull())

  it.each(['that new dashboard', 'the fact that AI is changing support'])('a thing pointed at does: %s', (typed) =>
    expect(inLetter(typed)).toBe(typed),
  )
})

describe('money and what is one’s own', () => {
  it.each([
    'gehalt und boni',
    '68 bis 72 tsd',
    'base of 120k',
    '95 k plus stock',
    'sueldo',
    'the range, 80 to 90 k',
    '60 mille',
    '450 euro a day',
    'my notice period and the 5k bonus',
    'salaire',
    'pay bands',
    '130k CHF',
  ])('stay out, in whatever language they are typed: %s', (typed) => expect(inLetter(typed)).toBeNull())

  it.each(['the pricing page', 'payments in Brazil', '10 kilometres of conveyor', 'the cost of returns', 'a 40 person kitchen'])(
    'are not meant by: %s',
    (typed) => expect(inLetter(typed)).toBe(typed),
  )
})

describe('a verb typed without its apostrophe', () => {
  it.each([
    'couldnt remember the cap table numbers',
    'didnt get to the second case',
    'wasnt sure about the stack',
    'dont ask about the reorg',
    'hadnt read the report',
    'cant explain the gap year',
  ])('makes a remark of it all the same: %s', (typed) => expect(inLetter(typed)).toBeNull())
})

describe('how one leads up to it', () => {
  it.each([
    ['abt the night shift rota', 'the night shift rota'],
    ['really enjoyed hearing about the seed library', 'the seed library'],
    ['I truly appreciated learning about the ferry timetable', 'the ferry timetable'],
    ['loved the story of the flooded archive', 'the story of the flooded archive'],
    ['liked your approach to rotas', 'your approach to rotas'],
    ['thanks for a great chat about the bread ovens', 'the bread ovens'],
    ['we talked about the new depot', 'the new depot'],
  ])('stays out of the letter: %s', (typed, topic) => expect(inLetter(typed)).toBe(topic))
})

it('puts right the slips of the smallest words, and no others', () => {
  expect(inLetter('teh new kiln adn hte glazes')).toBe('the new kiln and the glazes')
  expect(inLetter('the adnate leaves')).toBe('the adnate leaves')
})
