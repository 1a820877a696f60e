import { describe, expect, it } from 'vitest'
import { asAsked } from '../../../../functions/domain/packet/told/as-asked.ts'

const ask = (words: string) => asAsked({ words, private: false })

describe('what was left open, as it may be asked', () => {
  it.each([
    ['whether I can lead, I only had one junior', 'Can you lead?', 'I only had one junior.'],
    ['whether i can hold a class of 32', 'Can you hold a class of 32?', null],
    ['if I know the night shift well enough', 'Do you know the night shift well enough?', null],
    ['Whether I have led people through a change, or only the technical side of one.', 'Have you led people through a change?', null],
    ['that I am overqualified', 'Aren’t you overqualified?', null],
    ['why I left after ten months', 'Why did you leave after ten months?', null],
    ['How many entities I closed, I said four and then six', 'How many entities did you close?', null],
    ['What I would do with missing rows', 'What would you do with missing rows?', null],
    ['How I would split the monolith', 'How would you split the monolith?', null],
    ['my numbers for the second year', 'What about your numbers for the second year?', null],
    ['my pasta station, I only did it for a summer', 'What about your pasta station?', 'I only did it for a summer.'],
    ['what do i know about ammonia', 'What do you know about ammonia?', null],
    ['how id handle offline and i had nothing', 'How would you handle offline?', null],
    ['how i’d staff a Sunday', 'How would you staff a Sunday?', null],
    ['a time i managed managers and I said I hadn’t', 'When did you manage managers?', null],
    ['a time when I lost a customer', 'When did you lose a customer?', null],
    ['whether I can manage 3 PMs', 'Can you manage 3 PMs?', null],
    ['Why should we take you?', 'Why should we take you?', null],
  ])('%s', (words, question, belittles) => {
    expect(ask(words)).toEqual({ question, belittles })
  })

  it('calls nothing an apology that was only felt', () => {
    expect(ask('whether I can lead, I froze there')?.belittles).toBeNull()
  })

  it.each(['wound care', 'ob ich führen kann', 'They went quiet at the end', 'Kafka', 'pricing question'])('%s stays as it is', (words) => {
    expect(ask(words)).toBeNull()
  })

  it('that is private stays so', () => {
    expect(asAsked({ words: 'whether I can lead', private: true })).toBeNull()
  })
})
