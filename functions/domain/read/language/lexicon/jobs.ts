import { oneOf } from '../../vocabulary/patterns.ts'
import { jobs as en } from '../en/jobs.ts'
import { jobs as es } from '../es/jobs.ts'
import { wordsIn } from '../every/every.ts'
import { everyJobs } from '../every/jobs.ts'
import { jobs as fr } from '../fr/jobs.ts'
import { jobs as it } from '../it/jobs.ts'
import { matcherOf } from '../matching/matcher.ts'
import type { JobWords } from '../meanings/jobs.ts'
import { jobs as pl } from '../pl/jobs.ts'
import { jobs as pt } from '../pt/jobs.ts'
import { toolProducts, tools } from '../world.ts'

const wordsOf = (list: keyof JobWords): string[] => wordsIn(everyJobs, (jobs) => jobs[list])

const heads = matcherOf(wordsOf('heads'))
const gluedHeads = new RegExp(`${oneOf(wordsOf('gluedHeads'))}(?![\\p{L}])`, 'iu')
export const hasTitleHead = (text: string): boolean => heads.test(text) || gluedHeads.test(text)

/** In Romance languages the field stands behind the head, in capitals too: "Responsabile Relazioni Esterne". */
const english = new Set(en.heads)
export const englishHeads = matcherOf(en.heads)
const headsOf = (some: readonly JobWords[]) => matcherOf(some.flatMap(({ heads }) => heads).filter((head) => !english.has(head)))
export const romanceHeads = headsOf([fr, es, pt, it])
/** There and in Polish: "Kierownik magazynu". */
export const fieldsFollow = headsOf([fr, es, pt, it, pl])

export const roleModifiers = new Set(wordsOf('modifiers'))
/** As a piece of a pattern. */
export const roleNouns = oneOf(wordsOf('nouns'))
export const roleLeads = matcherOf([...wordsOf('roleLeads'), ...wordsOf('jobFrames')])
export const jobFrames = matcherOf(wordsOf('jobFrames'))
export const applications = matcherOf([...wordsOf('applications'), ...wordsOf('anyApplications')])
export const jobApplications = matcherOf(wordsOf('applications'))
export const asksForJob = matcherOf(wordsOf('asks'))
export const recruiterTitles = matcherOf(wordsOf('recruiters'))
/** Of whoever writes: they arrange the talk. */
export const arrangerTitles = matcherOf([...wordsOf('recruiters'), ...wordsOf('arrangers')])

const executives = matcherOf(wordsOf('executives'))
/** `Chief X Officer` in any trade. */
const chiefOfficer = /(?<![\p{L}])chief(?: [\p{L}&-]{2,30}){1,4} officer(?![\p{L}])/iu
const besideExecutive = /(?:assistant|office of|assistenz|deputy to|advisor to|chief of staff|\bto the\b)/i
export const isExecutive = (title: string): boolean => (executives.test(title) || chiefOfficer.test(title)) && !besideExecutive.test(title)

export const agencyWords = matcherOf(wordsOf('agencies'))
export const companyLeads = matcherOf(wordsOf('companyLeads'))
export const companyTails = new Set(wordsOf('companyTails'))
export const toolNames = matcherOf(tools)
export const products = matcherOf(toolProducts)
