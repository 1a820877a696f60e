import { employerLabel, isRelay } from '../../../who/employer-domain.ts'
import { companyWord } from '../../language/lexicon/companies.ts'
import { findLinks } from '../../lay-out/links.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { isReader } from '../../names/candidate-name.ts'

/** What stands before the domain of a tool and is nobody's name: "us06web.zoom.us", "hire.lever.co". */
const everybodys =
  /^(?:www|app|apps|talent|recruit(?:ing|ment)?|hiring|ats|mail|e?mails?|m|hire|jobs?|careers?|apply|messages?|notifications?|reply|meet|my|teams|live|api|us\d*|eu\d*|\p{L}{2}\d{2}web|calendar|accounts?|go|info|no-?reply|join|video|share|events?|candidates?|employers?|support|help|boards?|beta|portal|schedule|interviews?|secure|login|links?|click|track(?:ing)?|\p{L}{1,3}\d*)$/u

/** "Olivia from Boxberry Logistics", at olivia@notifications.paradox.ai: whoever writes for the house is not the house. */
const assistantOf = new RegExp(`^(\\p{Lu}\\p{L}{2,15})\\s${companyWord('senderOf')}\\s\\p{Lu}`, 'u')

/** There the mailbox is the customer's. */
export const namesTenant = /@(?:[\w-]+\.)*(?:myworkday(?:jobs)?|icims)\.com$/

/**
 * Whose room or mailbox it is at a tool: "tidewatergrid.zoom.us", "aquadom.recruiteemail.com", "storlan@myworkday.com". No address of the
 * employer, but a witness for a name that the text gives.
 */
export function tenantLabels(sheet: Sheet): string[] {
  const { mail, events } = sheet.carried
  const boxes = [mail?.from, mail?.replyTo, ...events.map(({ organizer }) => organizer)].flatMap((one) =>
    one?.email && isRelay(one.email) && !isReader(sheet.reader, one) ? [one.email.toLowerCase()] : [],
  )
  const hosts = [
    ...boxes.map((email) => email.split('@').at(-1) ?? ''),
    ...[...sheet.lines, ...sheet.older].flatMap(({ words }) => findLinks(words).map(({ url }) => hostOf(url))).filter(isToolHost),
  ]
  const locals = boxes.filter((email) => namesTenant.test(email)).map((email) => email.split(/[@+]/)[0] ?? '')
  const assistants = [mail?.from, mail?.replyTo].flatMap((one) => assistantOf.exec(one?.name ?? '')?.[1]?.toLowerCase() ?? [])
  return [...new Set([...hosts.map(ownerOf), ...locals])].filter(
    (label) => label.length >= 4 && !everybodys.test(label) && !assistants.includes(label),
  )
}

const hostOf = (url: string): string => /^https?:\/\/([^/:?#\s]{4,200})/i.exec(url)?.[1]?.toLowerCase() ?? ''
const isToolHost = (host: string): boolean => host.includes('.') && isRelay(`x@${host}`)

/** "tidewatergrid" of "tidewatergrid.zoom.us". */
const ownerOf = (host: string): string => {
  const registered = employerLabel(`x@${host}`) ?? ''
  return (
    host
      .slice(0, Math.max(0, host.lastIndexOf(`${registered}.`) - 1))
      .split('.')
      .at(-1)
      ?.replace(/^(?:careers?|jobs?|talent|recruiting)-/u, '') ?? ''
  )
}
