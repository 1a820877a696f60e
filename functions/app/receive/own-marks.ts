import { ownMark } from '../../domain/trust/own-mark.ts'
import type { World } from '../../ports.ts'

/** The marks that mails to this candidate carry, the present one first; the one before it for as long as the key before it is kept. */
export async function ownMarks({ secrets }: Pick<World, 'secrets'>, candidateId: string): Promise<string[]> {
  const keys = await Promise.all([secrets.key('link'), secrets.key('previous-link')])
  return keys.flatMap((key) => (key ? [ownMark(key, candidateId)] : []))
}
