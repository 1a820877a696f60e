import type { Format } from '../../read/reading.ts'
import type { Audience } from '../view.ts'

/** Longer than any job title; keeps the look-up as short as it reads. */
const longestTitle = 200

/** Whose part in it the words themselves name: as good as said. */
const stated = {
  'skip-level': /\bskip[- ]level\b|\bmanager[’']s manager\b/u,
  'hiring-manager': /\b(?:hiring manager|your (?:future )?manager|your boss)\b/u,
} as const

/** First match wins: who recruits or leads the company is told from the title before anything else. */
const byTitle: [Audience, RegExp][] = [
  [
    'recruiter',
    /\b(?:recruit\w*|talent|sourcer|people (?:partner|ops|operations|team)|human resources|hr|hrbp|personal(?:referent\w*|abteilung|leitung)|recrutement|rrhh|recursos humanos|(?:recruit\w*|talent|interview|hiring|people|scheduling|staffing) coordinator)\b|^(?:interview )?coordinator$|人事|採用/u,
  ],
  [
    'executive',
    /\b(?:chief|executive director|c[efotpmi]o|chro|cpto|founder|co-?founder|president|managing director|geschäftsführer\w*|(?:s|e)?vp|vice president|(?:managing|general|founding|equity) partner|gründer\w*|directeur général|pdg)\b|代表取締役|社長/u,
  ],
  ['skip-level', stated['skip-level']],
  ['hiring-manager', stated['hiring-manager']],
  [
    'skip-level',
    /\b(?:senior director|director of|group director|director|head of|bereichsleit\w*|directeur|directrice|director[a]?|direttore)\b|部長/u,
  ],
  [
    'hiring-manager',
    /\b(?:manager|team ?lead|lead|teamleit\w*|leiter\w*|responsable|jefe|jefa|gerente|supervisor|head (?:chef|nurse)|matron|head ?teacher|chef de cuisine|küchenchef\w*|stationsleit\w*)\b|^(?:school |deputy |vice[- ])?principal(?=$|,)|課長/u,
  ],
]

const crossFunctional =
  /\b(?:partner team|stakeholder|cross-functional|customer success|sales|marketing|finance|legal|operations|support|compliance|procurement)\b/u

const byFormat: Partial<Record<Format, Audience>> = {
  'recruiter-screen': 'recruiter',
  'hiring-manager': 'hiring-manager',
  executive: 'executive',
  peer: 'peer',
}

/** The families of work a title can belong to; somebody from another family than the role listens for other things. */
const families: [string, RegExp][] = [
  ['engineering', /engineer|developer|software|architect|devops|sre|entwickl|programmer|programmier|ingenieur/u],
  ['design', /design|ux|research/u],
  ['product', /product/u],
  ['data', /data|analy[ts]|scien/u],
  ['sales', /sales|account|business development|vertrieb/u],
  ['marketing', /marketing|brand|content|growth/u],
  ['finance', /finance|account(?:ing|ant)|controller|treasur/u],
  ['operations', /operation|logistic|supply/u],
  ['care', /nurs|midwi|pflege|infirm|enfermer|clinical|matron/u],
  ['kitchen', /chef|cook|kitchen|cocina|cuisin|küche|koch/u],
  ['teaching', /teacher|head of year|lehrer|enseignant|profesor/u],
]

const familyOf = (text: string): string | undefined => families.find(([, words]) => words.test(text))?.[0]

interface About {
  role: string | null
  format: Format | null
  alone: boolean
  isRecruiter: boolean
}

const formatSays = ({ alone, format }: About): Audience | null => (alone && format ? (byFormat[format] ?? null) : null)

/**
 * A director may be anybody's manager: where the candidate stands to a person is only a guess from most titles. Who recruits and who leads the
 * company is in the title itself.
 */
export function isGuessed(person: { title: string | null }, audience: Audience | null, about: About): boolean {
  if (audience === null || audience === 'recruiter' || audience === 'executive' || formatSays(about)) return false
  const title = (person.title ?? '').slice(0, longestTitle).toLowerCase()
  return !((audience === 'skip-level' || audience === 'hiring-manager') && stated[audience].test(title))
}

/**
 * What a person in the room cares about, from the title; where the format is about that one person, from the format. A product *manager* or account
 * *manager* manages no people, so those read as peers or partners. Null when nothing says so: nothing is guessed.
 */
export function audienceOf(person: { title: string | null }, about: About): Audience | null {
  const fromFormat = formatSays(about)
  if (fromFormat) return fromFormat
  if (about.isRecruiter) return 'recruiter'
  const title = (person.title ?? '').slice(0, longestTitle).toLowerCase()
  if (!title) return null
  const named = byTitle.find(([audience, words]) => !(managesNobody.test(title) && audience === 'hiring-manager') && words.test(title))?.[0]
  if (named === 'executive' || named === 'recruiter') return named
  const role = about.role?.toLowerCase() ?? ''
  const [theirs, ours] = [familyOf(title), familyOf(role)]
  const isKnown = theirs !== undefined && ours !== undefined
  const isSame = isKnown ? theirs === ours : sharesField(title, role)
  const otherFamily = !isSame && (isKnown || (theirs !== ours && crossFunctional.test(title)))
  if (otherFamily && ours !== undefined) return 'cross-functional'
  if ((named === 'skip-level' || named === 'hiring-manager') && stated[named].test(title)) return named
  const [above, own] = [rankOf(title), rankOf(role)]
  // Whoever leads something else leads nobody here, and whoever stands no higher than the job is not over it.
  if (named) return above > own && (isSame || !namesField(title)) ? named : null
  return isSame && above >= own ? 'peer' : null
}

const managesNobody = /\b(?:product|project|program(?:me)?|account|community|office|customer success|social media|brand|case) manager\b/u

/** How high a job stands: over those who lead, over others, over nobody, still to learn it. */
function rankOf(title: string): number {
  if (/\b(?:director\w*|head of|head teacher|headteacher|bereichsleit\w*|directeur|directrice|direttore)\b|部長/u.test(title)) return 3
  if (!managesNobody.test(title) && byTitle.some(([audience, words]) => audience === 'hiring-manager' && words.test(title))) return 2
  return /\b(?:intern|trainee|apprentice|graduate|assistant|junior|werkstudent\w*|azubi|stagiaire|becari[oa])\b/u.test(title) ? 0 : 1
}

/** Words of rank and grammar: what is left says of what. */
const rankWords = new Set(
  `head lead leader leiter leiterin leitung team teamleiter teamleiterin teamlead manager director directeur directrice direttore supervisor responsable
  jefe jefa gerente senior junior deputy assistant associate group regional general global staff principal chief officer vice your future their the and for
  with who new von der des die und del los las future over interim acting hiring`.split(/\s+/u),
)

const fieldsIn = (title: string): string[] => title.match(/\p{L}{4,}/gu)?.filter((word) => !rankWords.has(word)) ?? []

const namesField = (title: string): boolean => fieldsIn(title).length > 0

/** "Nurse Manager" and "Staff Nurse", "Head of Science" and "Teacher of Science". */
const sharesField = (title: string, role: string): boolean => {
  const own = fieldsIn(role)
  return fieldsIn(title).some((word) => own.some((other) => word.slice(0, 6) === other.slice(0, 6)))
}
