import { flat, type PhraseList, phraseList } from '../read/facts/answer/phrases.ts'
import { type PlainWords, plainWords } from '../read/vocabulary/answers/plain-words.ts'

export type Plain = { readonly [List in keyof PlainWords]: boolean }

let compiled: readonly { readonly [List in keyof PlainWords]: PhraseList }[] | undefined
const lists = () => {
  compiled ??= Object.values(plainWords).map(({ yes, no, moved, more, none }) => ({
    yes: phraseList(yes),
    no: phraseList(no),
    moved: phraseList(moved),
    more: phraseList(more),
    none: phraseList(none),
  }))
  return compiled
}

/** What a short answer says, whichever question it answers. "Nein", "Yes, moved"; what opens as a no is no yes in another language. */
export function plainAnswer(words: string): Plain {
  const said = flat(words.trim().replace(/^[\s"'“„«*–—-]+/u, ''))
  const isSaid = (list: 'moved' | 'more' | 'none') => lists().some((one) => one[list].in(said))
  const no = lists().some((one) => one.no.opens(said))
  return {
    no,
    yes: !no && lists().some((one) => one.yes.opens(said)),
    moved: !no && isSaid('moved'),
    more: isSaid('more'),
    none: isSaid('none'),
  }
}
