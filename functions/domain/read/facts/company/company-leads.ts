import { legalForms } from '../../../who/lists/legal-forms.ts'
import { atWords, companyWord } from '../../language/lexicon/companies.ts'
import { companyLeads, hasTitleHead, recruiterTitles } from '../../language/lexicon/jobs.ts'
import { streetEnd } from '../../language/lexicon/places.ts'
import type { Phrase } from '../../names/phrases.ts'
import { companyFollows } from '../../vocabulary/company-words.ts'

/** How much the words around a name say that it is the employer's. */
export function leadScore(line: string, phrase: Phrase): number {
  const before = line.slice(Math.max(0, phrase.at - 32), phrase.at)
  if (street.test(phrase.words) && /\d[\p{L}]?,? $/u.test(before)) return 0
  const after = line.slice(phrase.end, phrase.end + 30)
  let score = 0
  if (ofClient.test(before)) score += 3
  // "La empresa (Talleres Ibarmi) quiere verte"
  if (companyInBracket.test(before) && /^[)）]/u.test(after)) score += 4
  const led = lastWords(before)
  const lead = /(?:^|\s)@$/.test(led) ? ['@'] : companyLeads.exec(led)
  if (lead) score += atWords.has((lead[0].split(' ').at(-1) ?? '').toLowerCase()) ? 3 : 1
  if (companyFollows.test(after)) score += 2
  if (legalForms.test(phrase.words) || /^,? ?(?:Inc|LLC|Ltd|GmbH|AG|plc|S\.A|SAS|B\.V|S\.p\.A|S\.r\.l|SE|KG)\b/.test(after)) score += 3
  const jobBefore = line.slice(0, phrase.at)
  if (/[|@,]\s$/.test(before) && hasTitleHead(jobBefore) && phrase.end >= line.trimEnd().length - 1)
    score += recruiterTitles.test(jobBefore) && line.length < 90 ? 3 : 2.5
  if (/ with (?:the )?$/i.test(before) && /(?:position|role|post|job) (?:of|as) [^.;:]{3,60}$/i.test(jobBefore)) score += 2
  return score
}

/** "On behalf of the Coral Bay", "unseren Kunden, die Osk". */
const ofClient = new RegExp(`${companyWord('clientLeads')}[ ,:]{1,3}(?:${companyWord('articles', 'leadIns')} )?$`, 'iu')
const companyInBracket = new RegExp(`${companyWord('nouns')}\\s[(（]$`, 'iu')

/** "at 77 Main St" is where to go, no employer. */
const street = new RegExp(`(?:^| )${streetEnd}\\.?(?:,|$)`, 'u')

const lastWords = (before: string) =>
  before
    .trimEnd()
    .split(/\s/)
    .slice(-2)
    .join(' ')
    .replace(/^.*[.,;:]\s?/, '')
