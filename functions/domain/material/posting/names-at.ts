import { endsHouse, houses } from '../../read/language/lexicon/companies.ts'
import { legalForms } from '../../who/lists/legal-forms.ts'

/** A name as companies write it: capitals, and small words between two of them. */
const small = '&|\\+|of|the|and|for|und|für|de|du|des|la|le|les|et|del|da|do|e|y|van|von|zu|am|im|in'
const capital = "(?:[\\p{L}]['’])?\\p{Lu}[\\p{L}\\p{N}'’.&-]*"
const name = `${capital}(?:\\s(?:(?:${small})\\s(?:(?:the|la|le|der)\\s)?(?=(?:[\\p{L}]['’])?\\p{Lu}))?${capital}){0,5}`
const behind =
  /(?:,?\s(?:Inc|Ltd|LLC|PLC|plc|GmbH|AG|SE|KG|SARL|SAS|SA|SL|SRL|SpA|BV|NV|e\.\s?V|Co\. KG)\b\.?(?:\s&\sCo\.?(?:\sKG(?:aA)?)?)?)?/u.source

export const nameSource = `(?:[Tt]he\\s)?${name}${behind}`

/** "… in York" is where, and a full stop is the sentence's. */
export const trimmedName = (words: string): string =>
  words
    .replace(/\s(?:in|near|am|im|à|en)\s.*$/u, '')
    .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|St))[.:!]+$/u, '')
    .trim()

export const hasLegalForm = (words: string): boolean => legalForms.test(` ${words}`) && words.includes(' ')

/** Hospital, School, Council, Restaurant: what kind of house it is stands in its name. */
export const namesHouse = (words: string): boolean => houses.test(words) || endsHouse(words.split(/\s+/u).at(-1) ?? '')

/** What else of a name people call it by: "Larkwell" of "Larkwell Group", "Larkmoor" of "The Larkmoor". */
export function shortNames(words: string): string[] {
  const plain = words.replace(legalForms, '').replace(/^(?:the|die|der|das)\s/iu, '')
  const parts = plain.split(/\s+/u)
  const [first = '', ...rest] = parts
  const tail = rest.join(' ')
  const ofFirst = first.length >= 4 && !houses.isAll(first) ? [first] : []
  return [plain, ...ofFirst, ...(houses.isAll(first) && tail.length >= 4 ? [tail] : [])].filter(Boolean)
}
