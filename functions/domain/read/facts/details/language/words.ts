import { type Matcher, makeMatcher, wordsIn } from '../matcher.ts'
import { de } from './de.ts'
import { type DetailWords, type Tag, tags } from './detail-words.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

const languages: DetailWords[] = [en, de, fr, es, pt, nl, it, ja]

const phrasesOf = (tag: Tag): string[] =>
  languages.flatMap((language) =>
    language[tag]
      .split('\n')
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  )

const wholeOf = (tag: Tag): Set<string> => new Set(phrasesOf(tag).map((phrase) => wordsIn(phrase).join(' ')))

interface Compiled {
  matcher: Matcher<Tag>
  held: Set<string>
}

let compiled: Compiled | undefined

/** All languages in one: mails mix them. Made when it is first needed, as it takes some milliseconds. */
function words(): Compiled {
  compiled ??= {
    matcher: makeMatcher(tags.filter((tag) => tag !== 'held').flatMap((tag) => phrasesOf(tag).map((phrase) => [tag, phrase] as const))),
    held: wholeOf('held'),
  }
  return compiled
}

export const tagsIn = (text: string): Set<Tag> => words().matcher.tagsIn(text)
export const tagsAtStart = (text: string): Set<Tag> => words().matcher.tagsAtStart(text)

/** "When", "Ihre Gesprächspartner": what stands behind it is a fact of its own. */
export const isHeldLabel = (label: string): boolean => words().held.has(wordsIn(label).join(' '))
