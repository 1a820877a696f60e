import { remembering } from '../../remember.ts'
import type { CvLine } from '../cv/cv-lines.ts'
import type { Requirement } from '../posting/requirements.ts'
import { plainWords } from '../words/plain.ts'
import { jobs, papers, seniority } from '../words/ranks.ts'
import { either, says } from '../words/sections.ts'

interface Name {
  words: string
  rung: number
  decides: boolean
}

const laddersOf = (lists: readonly (readonly string[])[]): readonly (readonly Name[])[] =>
  lists.map((rungs) =>
    rungs
      .flatMap((names, rung) =>
        names
          .replace(/^</, '')
          .split('|')
          .map((name) => ({ words: ` ${name} `, rung, decides: names.startsWith('<') })),
      )
      .sort((a, b) => b.words.length - a.words.length),
  )

const [paperLadders, jobLadders] = [laddersOf(papers), laddersOf(jobs)]

/** Each of its rungs that a text names; a name inside of a longer one is part of that. */
function rungsIn(plain: string, ladder: readonly Name[]): Name[] {
  let left = plain
  return ladder.filter(({ words }) => {
    const [singular, plural] = [left.includes(words), left.includes(`${words.trimEnd()}s `)]
    if (!singular && !plural) return false
    left = left.replaceAll(singular ? words : `${words.trimEnd()}s `, ' | ')
    return true
  })
}

/** Which rung is held by whom these words describe, on each ladder; undefined where they say nothing of it. */
const heldRungs = (plain: string, ladders: readonly (readonly Name[])[]): (number | undefined)[] =>
  ladders.map((ladder) => {
    const named = rungsIn(plain, ladder)
    const deciding = named.find(({ decides }) => decides)
    return deciding?.rung ?? (named.length === 0 ? undefined : Math.max(...named.map(({ rung }) => rung)))
  })

/** Of alternatives the lowest is enough. */
const askedRungs = (plain: string, ladders: readonly (readonly Name[])[]): (number | undefined)[] =>
  ladders.map((ladder) => {
    const rungs = rungsIn(plain, ladder)
    const deciding = rungs.find(({ decides }) => decides)?.rung
    const all = rungs.map(({ rung }) => rung)
    return all.length === 0 ? undefined : says(plain, either) ? Math.min(...all) : (deciding ?? Math.max(...all))
  })

const held = { papers: remembering((plain) => heldRungs(plain, paperLadders)), jobs: remembering((plain) => heldRungs(plain, jobLadders)) }
const asked = {
  papers: remembering((plain) => askedRungs(plain, paperLadders)),
  jobs: remembering((plain) => askedRungs(plain, jobLadders)),
}

const isLower = (own: readonly (number | undefined)[], wanted: readonly (number | undefined)[]): boolean =>
  wanted.some((rung, at) => rung !== undefined && own[at] !== undefined && own[at] < rung) &&
  !wanted.some((rung, at) => rung !== undefined && own[at] !== undefined && own[at] >= rung)

/** "Level 3", of whichever paper. */
const levelIn = (plain: string): number | undefined => {
  const found = / (?:level|stufe|niveau|nivel) (\d) /.exec(plain)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** From on the way to a job to above others. */
function seniorityOf(plain: string, isCv: boolean): number {
  if (says(plain, seniority.learning)) return 0
  if (says(plain, seniority.senior)) return 2
  return says(plain, seniority.above) || (isCv && says(plain, seniority.aboveInCv)) ? 3 : 1
}

/** A job that is a step below the one that is asked for. */
export function isJobBelow(wanted: string, title: string): boolean {
  const [ask, own] = [plainWords(wanted), plainWords(title)]
  const [rungs, ownRungs] = [asked.jobs(ask), held.jobs(own)]
  const isOnLadder = rungs.some((rung, at) => rung !== undefined && ownRungs[at] !== undefined)
  return isOnLadder ? isLower(ownRungs, rungs) : seniorityOf(own, true) < seniorityOf(ask, false)
}

/** It names a job that has its place in an order, or says "as a". */
export const namesJob = (words: string): boolean =>
  asked.jobs(plainWords(words)).some((rung) => rung !== undefined) || says(plainWords(words), 'as a|as an|as|als|en tant que|como')

const isAsked = (rungs: readonly (number | undefined)[]): boolean => rungs.some((rung) => rung !== undefined)

/** Whether a line holds the thing a step below what is asked: it answers nothing, and is worth saying. */
export function belowOf({ words, kind }: Requirement): (line: CvLine) => boolean {
  const ask = plainWords(words)
  const [level, wanted] = [kind === 'licence' || kind === 'degree' ? levelIn(ask) : undefined, asked.papers(ask)]
  const [isPaper, isJob] = [isAsked(wanted), kind !== 'licence' && isAsked(asked.jobs(ask))]
  const isOfJob = ({ part, isHead }: CvLine): boolean => isJob && part !== 'education' && (part !== 'experience' || isHead)
  return (line) =>
    (level !== undefined && (levelIn(line.plain) ?? level) < level) ||
    (isPaper && isLower(held.papers(line.plain), wanted)) ||
    (isOfJob(line) && isJobBelow(words, line.held))
}
