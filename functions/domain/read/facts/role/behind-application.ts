import { applications, hasTitleHead, jobFrames } from '../../language/lexicon/jobs.ts'
import { smallWords } from '../../language/lexicon/mail.ts'
import type { RoleContext } from './clean-role.ts'
import { withoutCompany } from './without-company.ts'

/**
 * "Ihre Bewerbung um die Stelle als Lagerleiter": what leads from an application to the job is no part of it. In "Application Engineer" nothing
 * leads there.
 */
export function behindApplication(segment: string, { company }: Pick<RoleContext, 'company'>): string {
  const words = withoutCompany(segment, company)
  const sent = applications.exec(words)
  if (!sent) return segment
  const behind = words.slice(sent.index + sent[0].length)
  const frame = jobFrames.all(words).findLast(({ index }) => index >= sent.index)
  const start = frame ? frame.index - sent.index - sent[0].length + frame[0].length : 0
  const led = behind.slice(Math.max(0, start)).trimStart()
  const rest = withoutSmall(led)
  // "Bewerbung Fahrradmechaniker": nothing leads there; in English the word may begin a job.
  const opens = sent.index === 0 && !/^application$/i.test(sent[0]) && hasTitleHead(rest)
  return rest !== '' && (frame || rest !== led || opens) ? rest : segment
}

function withoutSmall(text: string): string {
  const [word = ''] = /^\p{L}+['’]?\s?/u.exec(text) ?? []
  return word !== '' && smallWords.has(word.trim().toLowerCase()) ? withoutSmall(text.slice(word.length)) : text
}
