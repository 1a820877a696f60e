import { bare, longestName } from './letters.ts'
import { japaneseLegalForms, legalForms } from './lists/legal-forms.ts'

/** "The Bluepine Group, Inc." and "Bluepine Group" are one company: without legal form, article, accents, spaces and case. */
export function sameCompanyKey(name: string): string {
  let rest = name.slice(0, longestName).normalize('NFKC').replace(japaneseLegalForms, ' ').trim()
  for (let shorter = rest.replace(legalForms, ''); shorter !== rest && shorter; shorter = rest.replace(legalForms, '')) rest = shorter
  return bare(rest.replace(/^the\s/iu, '')) || bare(name)
}
