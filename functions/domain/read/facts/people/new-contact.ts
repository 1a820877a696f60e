import { sameName } from '../../../who/short-name.ts'
import { spellsName } from '../../../who/spelled-address.ts'
import { passesContact } from '../../language/lexicon/people.ts'
import { interviewWords } from '../../language/lexicon/talks.ts'
import { isReader } from '../../names/candidate-name.ts'
import { usableEmail } from '../../names/cast/addressed.ts'
import type { Cast } from '../../names/cast/known-people.ts'
import { namesIn } from '../../names/names.ts'
import type { Evidence, Recruiter } from '../../reading.ts'
import { emailsIn } from '../company/employer-domain.ts'

/** Whom to write to from now on, where whoever writes says that it is somebody else: "Priya Nair will take over from me for this process". */
export function readNewContact(cast: Cast): { contact: Recruiter; evidence: Evidence } | null {
  const { mail } = cast.sheet.carried
  if (!mail) return null
  for (const { part, words } of cast.sheet.sentences) {
    if (words.length > 400 || !passesContact(words) || interviewWords.test(words)) continue
    const names = namesIn(words)
      .map((one) => one.name)
      .filter((one) => !isWriter(one, cast) && !isReader(cast.sheet.reader, { name: one, email: null }))
    // "Ma collègue Priya Nair": the whole name is surer than the first capital.
    const name = names.find((one) => one.includes(' ')) ?? names[0]
    if (!name) continue
    const known = cast.known.find((one) => one.name !== name && one.from !== 'sender' && sameName(name, one.name))
    const email = addressOf(known?.name ?? name, words, cast)
    return {
      contact: { name: known?.name ?? name, email: email ?? known?.email ?? null },
      evidence: { part, words: words.slice(0, 300), sure: 0.8 },
    }
  }
  return null
}

const isWriter = (name: string, { writer, signatures }: Cast): boolean =>
  [writer, ...signatures].some((one) => one?.name != null && sameName(name, one.name))

/** The one address beside the name, else one that spells it, in the text or among those that got a copy. */
function addressOf(name: string, words: string, { sheet }: Cast): string | null {
  const { mail } = sheet.carried
  const usable = (email: string): boolean => usableEmail(email) !== null && !isReader(sheet.reader, { name: null, email })
  const beside = emailsIn(words).filter(usable)
  const others = [...emailsIn(sheet.full), ...(mail?.cc ?? []).flatMap(({ email }) => email ?? [])].filter(usable)
  return (
    (beside.length === 1
      ? beside[0]
      : others.find((email) => spellsName(email, name) || email.split(/[.@]/u, 1)[0] === name.toLowerCase())) ?? null
  )
}
