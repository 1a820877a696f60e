import { describe, expect, it } from 'vitest'
import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'
import { squeeze } from '../html-text.ts'
import { viewOf } from '../journeys/journey.ts'
import { bodyOf, writtenFor } from '../packets.ts'
import { journeys } from '../situations.ts'

const mailOf = (name: string, kind: 'receipt' | 'packet' | 'card', change: object = {}) => {
  const found = journeys.find((one) => one.name.startsWith(name))!
  const rounds = found.rounds.map((round, at) => (at === found.rounds.length - 1 ? { ...round, ...change } : round))
  const view = viewOf({ ...found, rounds })
  const application = view.applications[0]!
  const { mail } = writtenFor(kind, application, application.rounds.at(-1)!, view)
  return { mail, body: squeeze(bodyOf(mail)) }
}

describe('what they wrote', () => {
  it.each([
    ['A store manager', 'Interview with the Area Manager'],
    ['An executive assistant', 'Meeting with the CEO'],
    ['A receptionist', 'Meet the team'],
  ])('%s: the title is theirs, in the receipt and on the packet', (name, title) => {
    expect(mailOf(name, 'receipt').body).toContain(`What: ${title}`)
    expect(mailOf(name, 'packet').mail.text).toMatch(new RegExp(`^${title}: `))
  })

  it('about the hour, and of what somebody will ask, is in the first mail', () => {
    const plan = 'Ten minutes on your work, then questions.'
    const focus = 'Nadia will focus on the month-end close.'
    const phone = 'I will call you on the number in your resume.'
    const { body } = mailOf('A store manager', 'receipt', {
      details: [
        ['agenda', plan],
        ['focus', focus],
        ['phone', phone],
      ],
    })
    for (const words of [plan, focus, phone]) expect(body).toContain(words)
  })

  it('keeps a receipt to its 120 words, however much it is, and the rest is told of', () => {
    const long = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ')
    for (const kinds of [['agenda'], ['agenda', 'focus', 'phone', 'next', 'bring', 'prepare']] as const)
      for (const words of ['Bring a photo ID.', `${long}.`]) {
        const { mail, body } = mailOf('A store manager', 'receipt', { details: kinds.map((kind) => [kind, words]) })
        expect(wordCount(bodyOf(mail))).toBeLessThanOrEqual(120)
        const told = body.split(words).length - 1
        expect(/(?:The rest of what|What else) they wrote/.test(body)).toBe(told < kinds.length)
      }
  })

  it('of what the time is for is on the card', () => {
    const { body } = mailOf('A store manager', 'card', { details: [['agenda', 'Walk the floor, then thirty minutes of questions.']] })
    expect(body).toContain('The plan: “Walk the floor, then thirty minutes of questions.”')
    expect(body).toMatch(/Have this|Bring: |Good to bring: |Likely to come: /)
  })

  it('as a brief is cut behind a sentence, and never in one', () => {
    const { body } = mailOf('A sales lead', 'receipt')
    expect(body).toContain('Name the three you would call first.')
    const more =
      'Say what you left out, and why you did so, in a line each. Then tell us what you would do in the second quarter and whom you would need.'
    const cut = mailOf('A sales lead', 'receipt', { task: `Present 8 slides on the first quarter. ${more} ${more}` }).body
    expect(cut).toMatch(/Task: Present 8 slides on the first quarter\..*[.] The rest is in your packet\./)
    expect(cut).not.toContain('… The rest')
  })
})

describe('a full day', () => {
  const name = 'A platform engineer'

  it('has everybody’s title in the packet, once', () => {
    const { body } = mailOf(name, 'packet')
    for (const words of ['System design: Ana Ruiz, Principal Engineer', 'Ben Ashe (Staff Engineer)', 'Karen Moss, Product Director'])
      expect(body).toContain(words)
    expect(body.match(/Site Reliability Engineer/g)).toHaveLength(1)
  })

  it('has a question for whoever decides, a short one where a long one finds no room', () => {
    expect(mailOf(name, 'packet').body).toMatch(/Owen Hart, VP Engineering\. Ask Owen: “[^”]+\?”/)
  })

  it('has each talk’s name and its people on the card', () => {
    const { mail, body } = mailOf(name, 'card')
    expect(body).toContain('System design: Ana Ruiz')
    expect(body).toContain('Live debugging: Ben Ashe, Lin Zhou')
    // And what to bring, which is worth more than the rest.
    expect(body).toContain('Bring: “Bring a government-issued photo ID for the front desk.”')
    expect(wordCount(bodyOf(mail))).toBeLessThanOrEqual(80)
  })
})
