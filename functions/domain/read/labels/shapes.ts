/** A label and what it stands for, before anyone asks which fact that is. */
export interface Shaped {
  words: string
  value: string
  shape: 'colon' | 'cell' | 'tab' | 'dash'
}

/** Bullets, small pictures, the frame of a row and marks of bold type stand before a label and are no part of it. */
const decoration =
  /^(?:\s|[■□●○◆◇▶▷★☆◎]|[|>•·▪‣*_#–-](?=[\s*_\p{L}\p{Extended_Pictographic}])|\p{Extended_Pictographic}|\u{FE0F}|\u{20E3}|\u{200D}){1,12}/u
const frame = /\s*\|\s*$/u

/** Up to here a label is looked for: no form has a longer one. */
const longest = 64

/** Which mark parts a label from its value, the surest first. */
const separators: [Shaped['shape'], RegExp][] = [
  ['colon', /[*_]{0,2}\s?[:：]\s?[*_]{0,2}\s?/u],
  ['cell', /\s\|\s/u],
  ['tab', /\s?\t\s?|\s{3,}|\s?\.{4,}\s?/u],
  ['dash', /[*_]{0,2}\s(?:[-–—=→]|=>|->)\s/u],
]

export const undecorated = (line: string): string => line.replace(decoration, '').replace(frame, '')

/** Every way to part a line into a label and its value; the value may be empty. */
export function* shapesOf(line: string): Generator<Shaped> {
  const text = undecorated(line)
  for (const [shape, separator] of separators) {
    const match = separator.exec(text.slice(0, longest))
    if (!match || match.index === 0) continue
    const words = text.slice(0, match.index).replace(/[*_]{1,2}$/u, '')
    yield { words: words.trim(), value: text.slice(match.index + match[0].length).trim(), shape }
  }
}
