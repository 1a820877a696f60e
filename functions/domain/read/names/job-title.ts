import { dateWord } from '../language/lexicon/dates.ts'
import { postWord } from '../language/lexicon/facts/posts.ts'
import { hasTitleHead, jobFrames, roleModifiers } from '../language/lexicon/jobs.ts'
import { loose, tidy } from '../vocabulary/patterns.ts'
import { withoutLetters } from './degrees.ts'
import { namesIn } from './names.ts'

const articles =
  /^(?:(?:and |who is |who's |qui est |der |die |das |our |the |a |an |your |their |my |currently |dem |den |des |unser |unsere |unserem |unserer |ihr |ihre |notre |votre |nuestro |nuestra |nosso |nossa |onze |lo |l['’]|il nostro |la nostra |il |la |le |el |o |de |het |en |as |als |como )+)/i
const whoIs = /^(?:who has been (?:her|his|their|our|my|the|an?)|who is|who['’]s|who works as|qui est|que es|que é) (?=\p{L})/iu
const proseStop =
  /\s(?:(?:who|will|would|on|in(?! chief)|from|at|with|to|is|are|was|runs?|leads?|about|via|über|der|die|wird|qui|que|na|no|bij|op|presso|chez|bei|within|but|then|here|joining|as|based|whose|where|if|because|since|starting|has|have|can)\s|(?:and|und|et|y|e|en)\s(?=\p{Ll}))/u
const listStop = /\s(?:at|@|bei|chez|presso)\s(?=\p{Lu})|\s[|–—-]\s|\s?[<[]|\shttps?:|\s?[(（]/u
const notAJob =
  /^(?:(?:the |our )?hiring manager|interviewer|interviewers|panel|panel chair|chair|host|colleague|colleagues|teammate|teammates|candidate|team|your manager|future manager|the manager|future peer|peer|lead interviewer|contact|one of|member of the panel|you|skip-level|observer|partner interviewer)$/i

/** The job a text gives right behind a name: "(Job)", ", Job", " - Job", " is our Job". Null where nothing behind it is a job. */
export function titleAfter(told: string, company: string | null, prose: boolean): string | null {
  const rest = told.replace(/^(\s?)\[([^[\]@/]{2,80})\]/u, '$1($2)')
  const inBrackets =
    /^[ ]?(?:[（(](?:she|he|they|ella|él|elle|il|sie|er)\/[^)）]{2,20}[)）])?[ ]?[（(](?!\p{L}{2,5}\/\p{L}{2,5}[)）])([^()（）]{2,140})(?:\([^()]{1,30}\)[^()]{0,40})?[)）]/u.exec(
      rest,
    )
  if (inBrackets?.[1] && !inBrackets[1].includes('@')) {
    const inside = cleanTitle(withoutClauses(inBrackets[1]), company)
    // "Luis Sandoval (copied), Chief Ranger; …"
    const beyond = rest.slice(inBrackets[0].length)
    return inside ?? (/^,\s\p{Lu}[^,;.]{2,60}(?:[,;.]|$)/u.test(beyond) ? titleAfter(beyond, company, prose) : null)
  }
  const behind = withoutLetters(
    rest
      .replace(/^[ ]?[（(](?:[a-z]{2,5}\/[^)]{2,20}|[^()@]{0,40}@[^()]{2,60}|\+?\d[^)]{5,24})[)）]/iu, '')
      .replace(/^\s?<[^<>]{3,80}>/, ''),
  )
  // "Carol Whit, RRT (Manager, Imaging)"
  const bracketed = behind !== rest && /^\s?[（(]/u.test(behind) ? titleAfter(behind, company, prose) : null
  if (bracketed !== null) return bracketed
  const separated = /^(?:様|さん|氏)?\s?(?:[,、]|[-–—|:：/]\s|,?\s[-–—|]\s)\s?(.{2,160})/u.exec(behind)
  if (separated?.[1] && !/^(?:and|und|et|y|e|en|will|who (?!is|has been))\s/i.test(separated[1])) {
    const apposed = cleanTitle(segmentsOf(separated[1].replace(whoIs, ''), prose || whoIs.test(separated[1]), company), company)
    // "Saskia Vance, who is your future manager (VP, Civic Products)"
    const closer = apposed === null ? /^\p{Ll}[^.;:()（）]{2,50}\s[(（]([^()（）]{2,80})[)）]/u.exec(separated[1])?.[1] : undefined
    const told = closer === undefined || /,/.test(separated[1].split(/[(（]/)[0] ?? '') ? apposed : cleanTitle(closer, company)
    if (told !== null) return told
  }
  const described =
    /^,?\s(?:who is|who['’]s|(?:she|he|they)(?: is| are|['’]s|['’]re)|qui est|que es|que é|che è|som är|która jest|który jest|is|'s|ist|est|es|é|è|är|jest|acts as|works as|serves as|our|unser|unsere|notre)\s(.{2,120})/iu.exec(
      behind,
    )
  if (described?.[1]) return cleanTitle((described[1].split(/[.;,!?]|\s[-–]\s/)[0] ?? '').split(proseStop)[0] ?? '', company)
  return null
}

const withoutClauses = (inside: string) =>
  inside
    .replace(
      /^(?:she|he|they|sie|er|elle|il|ella|él|ela|ele|zij|hij|lei|lui)(?:['’]s|['’]re| is| are| ist| est| es| é| è)\s(?:the |our |a |an |unser\p{L}{0,2} |notre |nuestr[oa] |noss[oa] |onze |il |la |de )?/iu,
      '',
    )
    .split(
      /[,;]\s?(?=(?:who|and who|would|will|not|is|does|runs|leads|he|she|they|your|chair|chairing|remote|via|dialing|joining|not|from|based|bis|ab)\b)|\s[-–—|]\s(?!\p{Lu}[\p{L}\p{N}&,/ ]{1,40}$)|\s\|\s/iu,
    )[0]
    ?.replace(/,?\s?(?:he\/him|she\/her|they\/them)$/i, '') ?? ''

/** "founder and head baker": behind an "and" a second job may stand. */
function untilVerb(raw: string): string {
  const [first = ''] = raw.split(proseStop)
  const [, and = '', second = ''] = /^(\s(?:and|und|et|y|e|en)\s)((?:\p{Ll}[\p{L}'’-]*\s?){1,3})$/u.exec(raw.slice(first.length)) ?? []
  return hasTitleHead(first) && hasTitleHead(second) ? `${first}${and}${second}` : first
}

/** Comma-separated parts that still belong to the job: "VP, Engineering"; not the company, not the next person. */
function segmentsOf(text: string, prose: boolean, company: string | null): string {
  const sentence =
    text.split(
      prose
        ? /[;!?\n]|(?<!\b(?:Sr|Jr|Dr|St|Engg|Mgr|Dir|Asst|Assoc|Sen|Tech))\.\s(?!\p{Ll})|\.$/u
        : /[;\n]|(?<!\b(?:Sr|Jr|Dr|St|Engg|Mgr|Dir|Asst|Assoc|Sen|Tech))\.\s(?=\p{Lu})/u,
    )[0] ?? ''
  const kept: string[] = []
  const [opening] = namesIn(sentence)
  if (opening && opening.at === 0 && !opening.single && !hasTitleHead(sentence.split(/,\s?/)[0] ?? '')) return ''
  for (const raw of sentence.split(/,\s?/)) {
    const part = untilNextPerson((prose ? untilVerb(raw).split(/\s?[(（<]/)[0] : withSpecialty(raw)) ?? '')
    const whole = part.length === raw.length
    if (kept.length === 0) kept.push(part)
    else if (!belongs(part, company)) break
    else kept.push(part)
    if (!whole) break
  }
  return kept.join(', ')
}

/** "Associate Director - Engineering": a field of work behind the dash belongs to the job, "VP Sales - Acme" is at the company. */
function withSpecialty(raw: string): string {
  const job = raw.split(listStop)[0] ?? ''
  const field = /^\s[–—-]\s(\p{Lu}[\p{L}&]+(?: (?:& |and )?\p{Lu}[\p{L}&]+){0,2})\s{0,2}$/u.exec(raw.slice(job.length))?.[1]
  return field
    ?.split(' ')
    .every(
      (word) =>
        /^(?:&|and|it|hr|qa)$|(?:ing|tions?|nce|ment|ure|ity|sales|product|data|design|health)$/i.test(word) ||
        roleModifiers.has(word.toLowerCase()),
    )
    ? raw.trim()
    : job
}

const belongs = (part: string, company: string | null): boolean =>
  /^[\p{Lu}\p{Script=Han}\p{Script=Katakana}]/u.test(part) &&
  part.split(' ').length <= 5 &&
  !(company && (loose(part).startsWith(loose(company)) || loose(company).startsWith(loose(part)))) &&
  !namesIn(part).some(({ single, name }) => !single && !hasTitleHead(name)) &&
  !/\d/.test(part) &&
  !/^(?:I|We|You|He|She|They|This|The|It|Please|And|Inc|LLC|Ltd|GmbH)\b/.test(part)

/** "Director of Sales and Marketing" goes on at "and", "CTO and Lena Petrov" ends there. */
function untilNextPerson(text: string): string {
  const match = /\s(?:and|und|et|y|e|en|&|sowie)\s/iu.exec(text)
  if (!match) return text
  const rest = text.slice(match.index + match[0].length)
  const [next] = namesIn(rest)
  if ((next && next.at === 0 && (!next.single || !/^\p{Lu}\p{Ll}+$/u.test(rest.trim()))) || /^(?:\p{Ll}|I\b|me\b|myself\b)/u.test(rest))
    return text.slice(0, match.index)
  return text
}

/** A clause, not a job: "he'd be your manager". */
const clause =
  /(?:^|\s)(?:he|she|they|you|your|we|i|is|are|was|will|would|be|been|have|has|had|not|please|us|my|ihre?n?|votre|deine?|tu|seu|sua|je|who)(?:['’](?:d|ll|s|re|m))?(?=\s|$)/i

export const isClause = (words: string): boolean => clause.test(words)

/** "Produktionsleiter und Ihr künftiger Vorgesetzter": up to what somebody is to the candidate. */
export const toCandidate = new RegExp(`,?\\s(?:${dateWord('and')}|&)\\s${postWord('candidates')}\\s.*$`, 'iu')

/** "chair, Controller": what somebody is in the talk, and what they are. */
const part = /^([\p{L} ]{4,20}),\s(.{3,80})$/u

/** "Contracts Manager - *the job reports into him*": several small words behind a dash tell more of somebody, and name no job. */
export const withoutSaid = (words: string): string =>
  words.replace(/\s[–—-]\s(?:\p{Ll}[\p{L}'’]*\s){2}.*$/u, (said) => (hasTitleHead(said) ? said : ''))

export function cleanTitle(raw: string, company: string | null): string | null {
  if (/^(?:pour|para|per|für|voor|for|till|na)\s/iu.test(raw) && jobFrames.test(raw)) return null
  let title = withoutSaid(tidy(raw))
    .replace(part, (all: string, role: string, rest: string) => (notAJob.test(role) && hasTitleHead(rest) ? rest : all))
    .replace(articles, '')
    .replace(toCandidate, '')
    .replace(
      /[,;&]?\s(?:and |und |et |y |e |en )?(?:dr|prof|mr|mrs|ms|mme|mlle|frau|herrn?|pani?|panią|panem|sig|dott|ing|mag|m)\.?$/iu,
      '',
    )
    .replace(/\s(?:and|und|et|y|e|en|och|samt|oraz|i|&)$/iu, '')
    .replace(/[\s,.;:–-]+$/, '')
    .replace(/\s(?:here|hier|ici|aquí|aqui)$/iu, '')
  if (title.includes(')') && !title.includes('(')) title = tidy(title.replace(/\).*$/, ''))
  title = (title.split(/\s(?:at|@|bei|chez|presso|de la société)\s(?=\p{Lu})|\s\|\s/u)[0] ?? '').replace(/\s?[<[].*$/, '')
  if (company) {
    const parts = title.split(/(,\s?|\s[-–—]\s)/)
    while (parts.length > 2 && companyLike(parts.at(-1) ?? '', company)) parts.splice(-2)
    title = parts.join('')
    if (
      loose(title).startsWith(loose(company)) &&
      title.split(' ').length > company.split(' ').length + 0 &&
      title.toLowerCase().startsWith(company.toLowerCase())
    )
      title = tidy(title.slice(company.length).replace(/^['’]s/, ''))
  }
  if (company) title = withoutEmployer(title, company)
  if (title.length < 2 || title.length > 100 || notAJob.test(title) || !hasTitleHead(title) || title.includes('@') || /\d{3}/.test(title))
    return null
  if (title.split(' ').length > 10 || clause.test(title)) return null
  return title
}

/** "CEO da Loja Lume", "Head of Ops, Acme": the employer behind a small word is no part of the job. */
function withoutEmployer(title: string, company: string): string {
  const at = title.toLowerCase().lastIndexOf(company.toLowerCase())
  const small =
    at > 0 && at + company.length === title.length
      ? /\s(?:at|of|for|d[aeo]|d[aeo] la|del|della|di|bei|von|van|bij|chez|de|na|no)\s$/iu.exec(title.slice(0, at))
      : null
  if (small) return title.slice(0, small.index)
  // "Recruiter Waterschap Vliet"
  const front = title.slice(0, Math.max(0, at)).trimEnd()
  return at > 0 && at + company.length === title.length && hasTitleHead(front) ? front : title
}

const companyLike = (part: string, company: string) =>
  loose(part).startsWith(loose(company)) || (loose(part).length >= 4 && loose(company).startsWith(loose(part)))
