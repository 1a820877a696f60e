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
    /\b(?:recruit\w*|talent|sourcer|people (?:partner|ops|operations|team)|human resources|hr|hrbp|personal(?:referent\w*|abteilung|leitung)|recrutement|rrhh|recursos humanos|coordinator)\b|人事|採用/u,
  ],
  [
    'executive',
    /\b(?:chief|c[efotpmi]o|chro|cpto|founder|co-?founder|president|managing director|geschäftsführer\w*|(?:s|e)?vp|vice president|(?:managing|general|founding|equity) partner|gründer\w*|directeur général|pdg)\b|代表取締役|社長/u,
  ],
  ['skip-level', stated['skip-level']],
  ['hiring-manager', stated['hiring-manager']],
  [
    'skip-level',
    /\b(?:senior director|director of|group director|director|head of|bereichsleit\w*|directeur|directrice|director[a]?|direttore)\b|部長/u,
  ],
  ['hiring-manager', /\b(?:manager|team ?lead|lead|teamleit\w*|leiter\w*|responsable|jefe|jefa|gerente|supervisor)\b|課長/u],
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
  ['engineering', /engineer|developer|software|architect|devops|sre|entwickl|programm|ingenieur/u],
  ['design', /design|ux|research/u],
  ['product', /product/u],
  ['data', /data|analyt|scien/u],
  ['sales', /sales|account|business development|vertrieb/u],
  ['marketing', /marketing|brand|content|growth/u],
  ['finance', /finance|account(?:ing|ant)|controller|treasur/u],
  ['operations', /operation|logistic|supply/u],
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
  const managesNobody =
    /\b(?:product|project|program(?:me)?|account|community|office|customer success|social media|brand|case) manager\b/u.test(title)
  const named = byTitle.find(([audience, words]) => !(managesNobody && audience === 'hiring-manager') && words.test(title))?.[0]
  if (named === 'executive' || named === 'recruiter') return named
  const [theirs, ours] = [familyOf(title), about.role ? familyOf(about.role.toLowerCase()) : undefined]
  const otherFamily = (theirs !== undefined && ours !== undefined && theirs !== ours) || (theirs !== ours && crossFunctional.test(title))
  if (otherFamily && ours !== undefined) return 'cross-functional'
  return named ?? (theirs !== undefined && theirs === ours ? 'peer' : null)
}
