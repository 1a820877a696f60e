import { describe, expect, it } from 'vitest'
import { asAsked } from '../../../../functions/domain/packet/told/as-asked.ts'

const ask = (words: string) => asAsked({ words, private: false })

describe('what was left open, as it may be asked', () => {
  it.each([
    ['whether I can lead, I only had one junior', 'Can you lead?', 'I only had one junior.'],
    ['whether i can hold a class of 32', 'Can you hold a class of 32?', null],
    ['if I know the night shift well enough', 'How well do you know the night shift?', null],
    ['whether I know SAP at all', 'How well do you know SAP?', null],
    ['whether i understand payroll', 'How well do you understand payroll?', null],
    ['Whether I have led people through a change, or only the technical side of one.', 'Have you led people through a change?', null],
    ['that I am overqualified', 'Aren’t you overqualified?', null],
    ['why I left after ten months', 'Why did you leave after ten months?', null],
    ['How many entities I closed, I said four and then six', 'How many entities did you close?', null],
    ['What I would do with missing rows', 'What would you do with missing rows?', null],
    ['How I would split the monolith', 'How would you split the monolith?', null],
    ['my numbers for the second year', 'Walk us through your numbers for the second year.', null],
    ['my sales figures in Lyon', 'Walk us through your sales figures in Lyon.', null],
    ['what do i know about ammonia', 'What do you know about ammonia?', null],
    ['how id handle offline and i had nothing', 'How would you handle offline?', null],
    ['how i’d staff a Sunday', 'How would you staff a Sunday?', null],
    ['a time i managed managers and I said I hadn’t', 'Tell us about a time you managed managers.', null],
    ['a time when I lost a customer', 'Tell us about a time you lost a customer.', null],
    ['whether I can manage 3 PMs', 'Can you manage 3 PMs?', null],
    ['Why should we take you?', 'Why should we take you?', null],
  ])('%s', (words, question, belittles) => {
    expect(ask(words)).toEqual({ question, belittles })
  })

  it('calls nothing an apology that was only felt', () => {
    expect(ask('whether I can lead, I froze there')?.belittles).toBeNull()
  })

  it.each([
    'my German',
    'my gap in 2021',
    'whether I am technical enough',
    'if I have enough references',
    'whether I fit the team',
    'wound care',
    'ob ich führen kann',
    'They went quiet at the end',
    'Kafka',
    'pricing question',
  ])('%s stays as it is', (words) => {
    expect(ask(words)).toBeNull()
  })

  it('that nobody can put for them keeps what not to open with', () =>
    expect(ask('my pasta station, I only did it for a summer')).toEqual({ question: null, belittles: 'I only did it for a summer.' }))

  it('that is private stays so', () => {
    expect(asAsked({ words: 'whether I can lead', private: true })).toBeNull()
  })
})
