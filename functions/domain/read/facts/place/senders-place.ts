import { sameName } from '../../../who/short-name.ts'
import { closingLine } from '../../language/lexicon/mail.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { namesIn } from '../../names/names.ts'
import { nameOf } from '../../names/person-name.ts'

/** An address that stands only below the writer's name or their greeting is where they sit: with a room to join, nobody has to go there. */
export function isOfSenders({ lines, carried: { mail } }: Sheet, address: string): boolean {
  const [street = ''] = address.split(', ')
  const writers = [mail?.from, mail?.forwardedBy].flatMap((one) => (one ? [nameOf(one)] : [])).filter((name) => name !== null)
  const isSigned = (words: string): boolean => {
    const [name] = words.length <= 60 ? namesIn(words) : []
    return closingLine.test(words) || (name?.at === 0 && name.end === words.length && writers.some((one) => sameName(name.name, one)))
  }
  const signed = lines.findIndex(({ words }, i) => i > 1 && isSigned(words))
  return signed >= 0 && lines.findIndex(({ words }) => words.includes(street)) > signed
}
