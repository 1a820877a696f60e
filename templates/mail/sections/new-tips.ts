import { saidBefore, saidId } from '../../../functions/domain/packet/said.ts'
import type { Scene } from '../scene.ts'

/** General advice that no earlier mail to this candidate gave, at most so much of it, and what it is remembered by. */
export function newTips(
  { touchpoints, touchpoint }: Scene,
  tips: readonly { words: string }[],
  most = tips.length,
): { words: string[]; said: string[] } {
  const before = saidBefore(touchpoints, '', touchpoint)
  const words = tips.flatMap((tip) => (before.has(saidId(tip.words)) ? [] : [tip.words])).slice(0, most)
  return { words, said: words.map(saidId) }
}
