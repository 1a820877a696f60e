import { describe, expect, it } from 'vitest'
import { matcherOf } from '../../../../functions/domain/read/language/matching/matcher.ts'
import { withClasses } from '../../../../functions/domain/read/language/matching/phrase.ts'

const found = (phrases: string[], text: string, unless: string[] = []) => matcherOf(phrases, unless).exec(text)?.[0] ?? null

describe('looking for listed words', () => {
  it.each([
    ['whatever their case', ['montag'], 'Am MONTAG um zehn', 'MONTAG'],
    ['not inside other words', ['now'], 'I know that', null],
    ['over a line end or a hyphen', ['take home'], 'the take-home\ntest', 'take-home'],
    ['with a hyphen only where one is listed', ['video-interview'], 'a video interview', null],
    ['with either apostrophe', ["d'ici vendredi"], 'd’ici vendredi', 'd’ici vendredi'],
    ['the longest of those that begin together', ['phone', 'phone screen'], 'a phone screen', 'phone screen'],
    ['the first of those that begin apart', ['screen', 'phone'], 'phone, then screen', 'phone'],
    ['with any end behind a star', ['annul*'], 'Ils annulèrent tout', 'annulèrent'],
    ['with a few words in a gap', ['take …4 off … calendar'], 'We take your talk off the calendar', 'take your talk off the calendar'],
    ['not with more words than the gap has', ['take …2 off'], 'take one two three off', null],
    [
      'with as many words in a gap as all its digits say',
      ['take …12 off'],
      'take a b c d e f g h i j k l off',
      'take a b c d e f g h i j k l off',
    ],
    ['with a digit that stands apart from its gap as a word', ['take …1 0 off'], 'take it 0 off', 'take it 0 off'],
    ['not across the end of a sentence', ['take … off'], 'Take care. We are off', null],
    ['in scripts without blanks anywhere', ['面接'], '一次面接のご案内', '面接'],
    ['with one of several words', ['bring {it|things|} forward'], 'bring forward', 'bring forward'],
    ['at signs before a word', ["'ll cancel"], "we'll cancel it", 'll cancel'],
    ['behind signs that grow when made small', ['talk'], 'İİİ talk', 'talk'],
  ])('finds them %s', (_, phrases, text, expected) => {
    expect(found(phrases, text)).toBe(expected)
  })

  it('leaves out what other phrases take away', () => {
    expect(found(['call … moved'], 'The call room has moved', ['call room'])).toBeNull()
    expect(found(['call … moved'], 'The call has moved', ['call room'])).toBe('call has moved')
  })

  it('tells where each of them stands, one behind the other', () => {
    const matches = matcherOf(['one', 'one two', 'two']).all('one two, two one')
    expect(matches.map(({ 0: words, index }) => [words, index])).toEqual([
      ['one two', 0],
      ['two', 9],
      ['one', 13],
    ])
  })

  it('puts the words of a class into a phrase', () => {
    expect(found([withClasses('{<day>|it} is off', { day: ['monday', 'tuesday'] })], 'Tuesday is off')).toBe('Tuesday is off')
  })
})
