import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { tidy } from '../../vocabulary/patterns.ts'

const japaneseRolePattern =
  /([\p{Script=Katakana}\p{Script=Han}A-Za-zー・ ]{3,40}?)(?:職|ポジション|の(?:選考|募集|職種|ポジション|求人))|(?:【|「|『)([^】」』]{2,40}(?:エンジニア|マネージャー|マネジャー|デザイナー|アナリスト|コンサルタント|ディレクター|プロデューサー|担当|開発者|サイエンティスト|アーキテクト|リーダー|プランナー|スペシャリスト))(?:】|」|』)/u

export function japaneseRole(text: string): string | null {
  if (!/[\u3040-\u30ff]/.test(text)) return null
  const match = japaneseRolePattern.exec(text)
  const words = tidy((match?.[1] ?? match?.[2] ?? '').replace(/^.*[にはをがのて、。]/u, ''))
  return words.length >= 3 && hasTitleHead(words) ? words : null
}
