import type { Recruiter } from '../read/reading.ts'
import { styledName } from '../who/styled-name.ts'
import { type Draft, gap, isNamed, short } from './draft.ts'
import { type Manner, ownManner } from './manner.ts'
import { wordsIn } from './words/words.ts'

/** Greeting and sign-off in the candidate's own manner, and all between them. */

interface Closed {
  candidateName: string
  manner?: Manner | undefined
}

/** `farewell`: the one that goes with these words, where the candidate has none of their own. */
export function letterBody(
  { candidateName, manner = ownManner }: Closed,
  name: string | null,
  paragraphs: readonly string[],
  farewell?: string,
): string {
  const { greeting, signOffs } = wordsIn(manner.language)
  const { signOff } = manner.voice
  const close = signOff ? signOffs[signOff] : (farewell ?? signOffs.best)
  return [
    greeting(name !== null && isNamed(name) ? name : null, manner.voice),
    ...paragraphs,
    `${close}\n${short(candidateName, 80)}`,
  ].join('\n\n')
}

/** A letter to whoever is known, be it nobody. */
export function letterTo(
  about: Closed,
  to: Recruiter | null,
  { subject, paragraphs }: { subject: string; paragraphs: readonly string[] },
  farewell?: string,
): Draft {
  const body = letterBody(about, to?.name ? styledName({ ...to, name: to.name }) : null, paragraphs, farewell)
  const { language } = about.manner ?? ownManner
  return { to: to?.email ?? null, subject, body, gap: gap.test(body), ...(language === 'en' ? {} : { language }) }
}
