import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { tidy } from '../../vocabulary/patterns.ts'

export function withoutCompany(segment: string, company: string | null): string {
  if (!company) return segment
  const at = segment.toLowerCase().indexOf(company.toLowerCase())
  if (at < 0) {
    const first = company.split(' ')[0] ?? ''
    return first.length > 3 && segment.toLowerCase().startsWith(`${first.toLowerCase()} `) && !hasTitleHead(first)
      ? tidy(segment.slice(first.length))
      : segment
  }
  const before = segment
    .slice(0, at)
    .replace(
      /[\s,(@]*(?:(?<=\s)(?:at|with|bei|beim|zur|chez|en|na|no|bij|presso|w\/|from|of|mit|con|com|da|do|della|del|du|des|dos|das)(?:\s(?:der|dem|die|the|la|le|l'|het|de))?)?\s*$/i,
      '',
    )
  // "Assistant Store Manager at Acme #0482 Westgate": behind whose it is stands no part of the job.
  const isLed = before.trimEnd().length < segment.slice(0, at).trimEnd().length && hasTitleHead(before)
  if (isLed && /^\s#?\d/u.test(segment.slice(at + company.length))) return tidy(before)
  return tidy(
    `${before} ${segment
      .slice(at + company.length)
      .replace(legalStart, '')
      .replace(/^[\s,)]+/, '')}`,
  )
}

const legalStart =
  /^[,\s]{0,3}(?:inc|llc|ltd|plc|gmbh|ag|se|kg|s\.a\.?|sas|sarl|s\.l\.?|b\.v\.?|n\.v\.?|s\.p\.a\.?|s\.r\.l\.?)(?![\p{L}])\.?/iu
