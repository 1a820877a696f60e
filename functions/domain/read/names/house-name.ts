import { spellsName } from '../../who/spelled-address.ts'
import { endsHouse, opensHouse } from '../language/lexicon/companies.ts'
import { loose } from '../vocabulary/patterns.ts'

/**
 * "Crèche Les Petits Pas <direction@petitspas.fr>" under "Association Les Petits Pas": a sender whose name is that of the house, or holds two words of
 * it, and whose address does not spell it, is nobody.
 */
export function isHouseName({ name, email }: { name: string; email: string | null }, company: string | null): boolean {
  if (email !== null && spellsName(email, name)) return false
  if (company !== null && loose(name) === loose(company)) return true
  const words = name.split(' ')
  if (words.length > 1 && (opensHouse(words.slice(0, 2).join(' ')) || opensHouse(words[0] ?? '') || endsHouse(words.at(-1) ?? '')))
    return true
  return company !== null && words.some((_, i) => i > 0 && sharesPair(words.slice(i - 1, i + 1), company))
}

const sharesPair = (pair: readonly string[], company: string): boolean =>
  pair.some((word) => word.length > 3) && ` ${company.toLowerCase()} `.includes(` ${pair.join(' ').toLowerCase()} `)
