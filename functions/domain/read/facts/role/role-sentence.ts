import { hasTitleHead, isExecutive, jobFrames, recruiterTitles, roleLeads, roleNouns } from '../../language/lexicon/jobs.ts'
import { namesIn } from '../../names/names.ts'
import { allMatches, loose } from '../../vocabulary/patterns.ts'
import { gender, requisition } from '../../vocabulary/title-words.ts'
import { cleanRole, isPlace, type RoleContext } from './clean-role.ts'
import { japaneseRole } from './japanese-role.ts'
import { meetingOnly, personRole } from './no-role.ts'
import { connector, isRoleWord, phraseBefore, phraseFrom } from './role-phrase.ts'
import { smallRoleBefore, smallRoleFrom } from './small-role.ts'
import { withoutCompany } from './without-company.ts'

const nounAfter = new RegExp(`(?<![\\p{L}-])${roleNouns}(?![\\p{L}])`, 'giu')

/** "For the". */
const forIt = /(?<!\p{L})(?:for|of|filling|into) (?:the|our|this|their) $/iu

const isTheRole =
  /(?<!\p{L})(?:(?:the|our|this) )?(?:role|position|job|post|seat|opening|vacancy)(?:, [^,]{1,30},| (?:we|you)(?:['’]\p{L}+)? [^,.;:]{1,30}?)? (?:is|would be|will be)(?: for| that of| as)?(?!\p{L})/giu

/** Between the lead and the job. */
const between =
  /(?::?\s[„“"«‚]?|(?<=['’]))(?:(?:the |our |this |your |an? )?(?:position|role|job|post|vacancy|opening)\s(?:of\s|as\s)?|(?:of|as|di|del|van)\s|d['’]|(?:the|our|an?|eine[rn]?|une?|un[ao]?|em|de)\s)?/iuy

/** Where the words begin that a lead makes the job. */
function* ledIn(sentence: string): Generator<{ lead: string; at: number }> {
  for (const match of [...roleLeads.all(sentence), ...allMatches(sentence, isTheRole)]) {
    between.lastIndex = match.index + match[0].length
    if (between.test(sentence)) yield { lead: sentence.slice(match.index, between.lastIndex), at: between.lastIndex }
  }
}

/** `byFrame`: any word counts that stands where only a job can. */
export function roleInSentence(sentence: string, context: RoleContext, byFrame: boolean): string | null {
  for (const match of allMatches(sentence, nounAfter)) {
    const phrase = smallRoleBefore(sentence, match.index, byFrame) ?? phraseBefore(sentence, match.index)
    const role = cleanRole(withoutCompany(phrase, context.company), context)
    const isJob = role && (hasTitleHead(role) || role.split(' ').length > 1 || (byFrame && isFramed(sentence, phrase, role)))
    // "Meet you for the CFO role": right before its noun it is the job to fill, and not whom one meets.
    if (isJob && (isExecutive(role) ? forIt.test(sentence.slice(0, sentence.lastIndexOf(phrase))) : !meetingOnly('', role))) return role
  }
  for (const { lead, at } of ledIn(sentence)) {
    const small = jobFrames.test(lead) ? smallRoleFrom(sentence.slice(at), byFrame) : null
    const phrase = phraseFrom(sentence, at, context)
    const raw = small && !phrase?.startsWith(small) ? small : phrase
    const role =
      raw && (jobFrames.test(lead) || !beginsWithPerson(raw))
        ? cleanRole(withoutCompany(afterMeeting(raw), context.company), context)
        : null
    if (role && (hasTitleHead(role) || (byFrame && jobFrames.test(lead) && isPlainJob(role, raw ?? ''))) && !personRole.test(role))
      return role
  }
  return slashed(sentence, context) ?? besideCompany(sentence, context) ?? japaneseRole(sentence)
}

/** "Ask for Lena Roth (Store Manager)": the job is hers. */
const beginsWithPerson = (raw: string): boolean => {
  const [name] = namesIn(raw)
  return name !== undefined && name.at === 0 && !name.single && !hasTitleHead(name.name)
}

/** Capitals, grades and what joins them. */
const isJobAlone = (words: string): boolean =>
  words.split(' ').every((word) => isRoleWord(word) || connector.test(word)) && namesIn(words).every(({ single }) => single)

/** "The panel interview (Data Analyst, Acme)", "Acme – Data Engineer" on a line of its own: the job stands beside the employer. */
function besideCompany(sentence: string, { company, ...context }: RoleContext): string | null {
  if (!company || !sentence.includes(company)) return null
  // "Analytics Engineer at Acme, virtual onsite, 1 of 3."
  const [, opening = ''] = /^(\p{Lu}[^.,;:!?()]{3,70}?)\s(?:at|@|bei|chez|presso|bij)\s/u.exec(sentence) ?? []
  const isOpening = hasTitleHead(opening) && isJobAlone(opening) && !recruiterTitles.test(opening)
  if (isOpening && sentence.startsWith(company, sentence.indexOf(' ', opening.length + 1) + 1))
    return cleanRole(opening, { company, ...context })
  const inside = [...sentence.matchAll(/\(([^()]{5,90})\)/gu)].map(([, words]) => words ?? '')
  for (const words of [...inside, sentence.length < 90 ? sentence : '']) {
    const parts = words.split(/\s[-–—|/·•]\s|,\s/u)
    const job = parts.filter((part) => loose(part) !== loose(company)).join(', ')
    if (parts.length < 2 || loose(job) === loose(words) || !hasTitleHead(job) || recruiterTitles.test(job)) continue
    const role = namesIn(words).some(({ name }) => context.people.has(loose(name))) ? null : cleanRole(job, { company, ...context })
    if (role && /^\p{Lu}/u.test(role) && !/[.!?]/.test(role)) return role
  }
  return null
}

/** "The Welder position": between an article and the noun any word is a job, but for a town or a country. */
const isFramed = (sentence: string, phrase: string, role: string): boolean =>
  /(?<!\p{L})(?:the|our|this|your|an?)\s$/iu.test(sentence.slice(0, sentence.lastIndexOf(phrase))) && isPlainJob(role, phrase)

/** All of what stands there, and no place. */
const isPlainJob = (role: string, phrase: string): boolean =>
  loose(role) === loose(phrase.replace(gender, ' ').replace(requisition, ' ')) && role.length > 3 && !isPlace(role)

/** "the Values Interview for Product Designer": the job stands behind the meeting. */
const afterMeeting = (raw: string): string => {
  const match = /^(.{3,60}?)\s(?:for|as|für|als|pour|para|voor|per)\s(?:the\s|our\s|a\s|an\s)?(?=\p{Lu})/u.exec(raw)
  return match?.[1] && (!hasTitleHead(match[1]) || /interview|screen|call|round|chat|panel/i.test(match[1]))
    ? raw.slice(match[0].length)
    : raw
}

/** "Acme Software / Senior Engineer / Jane Doe pairs with you" */
function slashed(sentence: string, context: RoleContext): string | null {
  const parts = sentence.split(/\s[/|]\s/)
  // "Joris Kampman | Engineering manager | Veldhaven": a signature
  if (parts.length < 3 || context.people.has(loose(parts[0] ?? ''))) return null
  for (const part of parts.slice(0, 4)) {
    const role =
      hasTitleHead(part) &&
      !recruiterTitles.test(part) &&
      part.split(' ').length <= 8 &&
      !namesIn(part).some(({ name, single }) => !single && context.people.has(loose(name)))
        ? cleanRole(part, context)
        : null
    if (role && !context.people.has(loose(role))) return role
  }
  return null
}
