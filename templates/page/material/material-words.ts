import type { PieceKind } from '../../../functions/domain/material/material.ts'
import type { Missing } from '../../../functions/domain/material/missing.ts'
import { gapWords, themeWords } from '../../mail/words/story-words.ts'
import { fewWords } from '../../when.ts'
import { applicationPath, newPiecePath, piecePath } from '../parts/paths.ts'
import { applicationName } from '../parts/words.ts'

export const pieceNames: Record<PieceKind, string> = {
  cv: 'Your CV',
  posting: 'A posting',
  story: 'A story',
  asks: 'Questions to ask',
  before: 'Notes before a round',
  'look-back': 'The rounds so far',
  stance: 'Pay, place and start',
}

export const inWords = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

interface Added {
  name: string
  href: string
  adds: string
}

/** What is missing, where it goes in, and what it would add. */
export function missingWords(missing: Missing): Added {
  switch (missing.what) {
    case 'cv':
      return { name: 'Your CV', href: newPiecePath('cv'), adds: 'What they ask for can be held against what you have done.' }
    case 'posting':
      return {
        name: `The posting of ${applicationName(missing.application)}`,
        href: applicationPath(missing.application.id),
        adds: 'Paste it while it is online; postings are often taken down before the last round.',
      }
    case 'stories':
      return {
        name: missing.have === 0 ? 'Your stories' : 'More stories',
        href: newPiecePath('story'),
        adds: `${missing.have === 0 ? '' : `You have ${fewWords(missing.have, 'story', 'stories')}. `}With five to eight, each packet can name one that this company has not heard.`,
      }
    case 'themes':
      return {
        name: `A story about ${inWords(missing.themes.map((theme) => themeWords[theme]))}`,
        href: newPiecePath('story'),
        adds: 'It is asked for often, and none of yours is marked with it.',
      }
    case 'gaps':
      return { name: `“${missing.title}”`, href: piecePath(missing.storyId), adds: gapWords(missing.gaps) }
    case 'asks':
      return {
        name: 'What you want to ask',
        href: newPiecePath('asks'),
        adds: 'Your own questions stand in your packets, beside those I suggest.',
      }
    case 'stance':
      return {
        name: 'Pay, place and start',
        href: newPiecePath('stance'),
        adds: 'It stands on your packet pages for the moment they ask, and in no mail.',
      }
  }
}
