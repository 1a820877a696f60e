import { legalForms } from '../../who/lists/legal-forms.ts'
import { acts, isItem, stands } from './stands.ts'

const topLines = 6

/**
 * Whether a posting speaks of a company as of whoever posts it: at its top, or as of somebody who does something. What stands in a list may be a tool
 * ("Fluent in Salesforce"), and so may a single word in the middle of a sentence.
 */
export function speaksOf(company: string, text: string): boolean {
  const name = company
    .replace(legalForms, '')
    .replace(/^the\s/iu, '')
    .trim()
  if (name.length < 2) return false
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.some((line, at) => !isItem(line) && stands(name, line) && (at < topLines || name.includes(' ') || acts(name, line)))
}
