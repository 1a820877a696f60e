import { safeUrl } from '../../../functions/domain/trust/safe-url.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { type Block, button, paragraph, quote } from '../content.ts'
import { clip } from '../render/clean.ts'

/** They wait for the candidate, so this says who has to act, in their words where they gave any. */
export function pickBlocks(what: string, { words, link }: NonNullable<Round['pickNewTime']>): Block[] {
  const safe = link === null ? null : safeUrl(link)
  return [
    paragraph(`${what} will be moved. They ask you to pick a new time.`),
    ...(words ? [quote(clip(words, 600), 'from them')] : []),
    ...(safe?.kind === 'link' ? [button('Pick a new time', safe.href)] : []),
    ...(safe?.kind === 'text' && safe.host ? [paragraph(`The page for it is at ${safe.host}; open it from their own mail.`)] : []),
  ]
}
