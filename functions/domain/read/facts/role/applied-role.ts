import { applications, companyLeads, hasTitleHead, jobApplications, jobFrames } from '../../language/lexicon/jobs.ts'
import { smallWords } from '../../language/lexicon/mail.ts'
import { calendarWord } from '../../language/lexicon/people.ts'
import { ownNamePattern } from '../../names/candidate-name.ts'
import { cleanRole, type RoleContext } from './clean-role.ts'
import { isSmallJob } from './small-role.ts'
import { withoutCompany } from './without-company.ts'

/**
 * "Ihre Bewerbung als MFA", "Candidature auxiliaire de puériculture", "sollicitatie bakker": behind the application in a title stands the job
 * it is for, whatever its word. In English the word is that of much else one applies for, so a job has to be known there.
 */
export function appliedRole(title: string, context: RoleContext): string | null {
  const pieces = title.replace(ownNamePattern(context.sheet.reader), ' | ').split(/\s[-–—|/]\s|[:：|]\s?/u)
  for (const piece of pieces) {
    const words = withoutCompany(piece, context.company)
    const sent = applications.exec(words)
    if (!sent || !jobApplications.test(sent[0])) continue
    const end = sent.index + sent[0].length
    const frame = jobFrames.all(words).findLast(({ index }) => index >= sent.index && index <= end + 2)
    const led = words.slice(Math.max(end, frame ? frame.index + frame[0].length : 0)).trim()
    const lead = /^\p{L}+['’]?/u.exec(led)?.[0].toLowerCase() ?? ''
    const isLed = frame !== undefined || (smallWords.has(lead) && !companyLeads.isAll(lead))
    const role = cleanRole(frame ? led : withoutSmall(led), context)
    if (role && isJobLike(role, isLed)) return role
  }
  return null
}

/** What became of an application bends like one in Romance languages: "candidature reçue", "candidatura espontánea". */
const isOfApplication = /(?:[éu]e|[ia]t[ao]|[ia]d[ao]|[âáa]ne[ao]|ne|gen)$/u

function isJobLike(role: string, isLed: boolean): boolean {
  const parts = role.split(' ')
  if (parts.length > 6 || parts.some((part) => calendarWord(part) || /\d/.test(part))) return false
  if (hasTitleHead(role)) return true
  if (isLed) return isSmallJob(role) || /^\p{Lu}[\p{L}/:*-]+(?:\s[\p{L}/&-]+){0,4}$/u.test(role)
  return isSmallJob(role) && (parts.length > 1 || !isOfApplication.test(role)) && !isOfApplication.test(parts[0] ?? '')
}

function withoutSmall(text: string): string {
  const [word = ''] = /^\p{L}+['’]?\s?/u.exec(text) ?? []
  const small = word.trim().toLowerCase()
  return word !== '' && smallWords.has(small) && !companyLeads.isAll(small) ? withoutSmall(text.slice(word.length)) : text
}
