import { hasTitleHead } from '../language/lexicon/jobs.ts'
import { allMatches, tidy } from '../vocabulary/patterns.ts'
import type { FoundName } from './names.ts'

/** 田中太郎様, 山田さん, 鈴木一郎（人事部）. */
const japanesePattern =
  /([\p{Script=Han}]{1,4}[ 　]?[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{0,4}?|[\p{Script=Katakana}ー]{2,12}(?:[・ 　][\p{Script=Katakana}ー]{2,12})?)(?:様|さん|さま|氏)/gu

/** Without an honorific a name shows by the job in brackets behind it, or by its blank between family and given name. */
const japaneseBare =
  /(?<=^|[：:、,\s・])([\p{Script=Han}]{1,3}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|[\p{Script=Han}]{3,5})(?=\s?[（(]|$|、|,)/gu

const japaneseUnit = /部|課|室|担当|会社|人事|採用|面接|本社|東京|大阪|日時|場所/

export function japaneseNames(line: string): FoundName[] {
  if (!/[\u3040-\u9fff]/.test(line)) return []
  const text = line.slice(0, 2000)
  const honoured = allMatches(text, japanesePattern).filter((m) => !/^(?:皆|各位|お客|候補者|担当者|採用)/.test(m[1] ?? ''))
  const bare = allMatches(text, japaneseBare).filter((m) => {
    const behind = /^\s?[（(]([^（）()]{1,30})/.exec(text.slice(m.index + m[0].length))?.[1]
    return !japaneseUnit.test(m[1] ?? '') && (behind ? hasTitleHead(behind) : /[ 　]/.test(m[1] ?? ''))
  })
  return [...honoured, ...bare]
    .map((m) => ({
      name: tidy((m[1] ?? '').replaceAll('　', ' ')),
      at: m.index,
      end: m.index + m[0].length,
      single: !/[ 　・]/.test(m[1] ?? '') && (m[1] ?? '').length <= 2,
    }))
    .filter((one, i, all) => all.findIndex((other) => other.at === one.at) === i)
}
