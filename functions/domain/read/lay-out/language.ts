import { codes } from '../language/every/every.ts'
import { everyMail } from '../language/every/mail.ts'

const common = codes.map((code): [string, Set<string>] => [code, new Set(everyMail[code].common)])

/** BCP 47 primary tag by the commonest small words; Japanese by its script. Null when there is too little text to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 20_000)
  const kana = sample.match(/[\u3040-\u30ff]/g)?.length ?? 0
  if (kana >= 8) return 'ja'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = common.map(([language, set]): [string, number] => [language, words.filter((word) => set.has(word)).length])
  const best = scores.reduce((a, b) => (b[1] > a[1] ? b : a))
  return best[1] >= 3 ? best[0] : null
}
