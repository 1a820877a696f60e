import type { Draft } from '../content.ts'

/** What one can do with a draft, in the order one would want it. */
export const draftLinks = ({ mailto, bodyLeftOut, gap, page }: Draft): { words: string; href: string }[] => [
  ...(mailto === null
    ? []
    : [{ words: bodyLeftOut ? 'Open an empty mail, then copy the text in' : 'Open in my mail program', href: mailto }]),
  ...(page === undefined ? [] : [{ words: gap ? 'Fill the gap and send it' : 'Copy it, or mark it as sent', href: page }]),
]
