import { cleanLine } from '../../read/carry/clean-text.ts'
import { type Story, type StoryTheme, storyThemes } from '../material.ts'

const steps = {
  situation: 'situation|context|background|s',
  task: 'task|goal|challenge|t',
  action: 'action|actions|what i did|a',
  result: 'result|results|outcome|r',
  number: 'number|figure|metric',
  themes: 'themes|theme|shows',
  skills: 'skills|skill',
  title: 'title|story|name',
} as const
type Step = keyof typeof steps
const stepOf = new Map(Object.entries(steps).flatMap(([step, words]) => words.split('|').map((word) => [word, step as Step] as const)))

/** Steps as they are labelled (`Situation: …`); words without a label stand in the situation, for the candidate to sort. Empty: nothing was told. */
export function readStory(text: string, title: string | null = null): Story {
  const found: Record<Step, string[]> = { situation: [], task: [], action: [], result: [], number: [], themes: [], skills: [], title: [] }
  let step: Step = 'situation'
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':')
    const label =
      colon < 0 || colon > 24
        ? ''
        : line
            .slice(0, colon)
            .replace(/[^\p{L} ]/gu, '')
            .trim()
            .toLowerCase()
    const next = stepOf.get(label)
    if (next) step = next
    found[step].push(next ? line.slice(colon + 1).trim() : line)
  }
  const words = (one: Step): string => found[one].join('\n').trim()
  const items = (one: Step): string[] =>
    words(one)
      .split(/[,;\n]/)
      .flatMap((item) => cleanLine(item) ?? [])
  return {
    title: cleanLine(words('title')) ?? title ?? firstWords(words('situation') || words('action')),
    situation: words('situation'),
    task: words('task'),
    action: words('action'),
    result: words('result'),
    number: cleanLine(words('number')) ?? numberIn(words('result')),
    themes: items('themes').filter((one): one is StoryTheme => (storyThemes as readonly string[]).includes(one.toLowerCase())),
    skills: items('skills'),
  }
}

/** What was done, and two more of its steps, each by its label: a brief for a task has a background and a goal as well. */
export function tellsSteps(text: string): boolean {
  const told = new Set(
    text.split('\n').flatMap(
      (line) =>
        stepOf.get(
          line
            .slice(0, Math.max(0, line.indexOf(':')))
            .replace(/[^\p{L} ]/gu, '')
            .trim()
            .toLowerCase(),
        ) ?? [],
    ),
  )
  return told.has('action') && (['situation', 'task', 'result'] as const).filter((step) => told.has(step)).length >= 2
}

const firstWords = (text: string): string => (cleanLine(text) ?? '').split(' ').slice(0, 8).join(' ')

/** A figure with what it counts: `from 40 to 12 minutes`, `30 %`, `€2m`. A year is none. */
export function numberIn(result: string): string {
  const words = (cleanLine(result) ?? '').split(' ')
  const at = words.findIndex((word) => /\d/.test(word) && !/^\(?(19|20)\d\d\)?[.,;:)]*$/.test(word))
  return at < 0
    ? ''
    : words
        .slice(at, at + 3)
        .join(' ')
        .replace(/[.,;:]+$/, '')
}
