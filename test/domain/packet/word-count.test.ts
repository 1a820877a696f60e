import { describe, expect, it } from 'vitest'
import { wordCount } from '../../../functions/domain/packet/words/shortened.ts'

const texts: readonly (readonly [string, number])[] = [
  ['', 0],
  ['   ', 0],
  ['– “ … ” & 🙂 →', 0],
  ['one', 1],
  [' one two\nthree\tfour ', 4],
  ['well-known, isn’t it? (yes)', 4],
  ['“One” – two', 2],
  ['→word …3', 2],
  ['über  Öl élan', 3],
  ['no\u00a0break\u2003here\u3000there', 4],
  ['𝐀 letter of two units, 🙂a', 6],
  ['面接 です', 2],
]

describe('how many words one reads', () => {
  it.each(texts)('in %j', (text, words) => {
    expect(wordCount(text)).toBe(words)
  })

  it('is as many as there are runs that begin with a letter or a digit and end before a space', () => {
    const signs = ['a', 'é', '7', '面', '𝐀', '🙂', ' ', '\n', '\u00a0', '\ufeff', '-', '’', '“', '\ud83d']
    const read = /[\p{L}\p{N}]\S*/gu
    for (let seed = 0; seed < 2000; seed += 1) {
      const text = Array.from({ length: 9 }, (_, at) => signs[(seed * (at + 3) * 7 + ((seed >> at) & 5) * 3) % signs.length]).join('')
      expect(wordCount(text), JSON.stringify(text)).toBe(text.match(read)?.length ?? 0)
    }
  })
})
