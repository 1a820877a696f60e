import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMessage } from '../../../../functions/domain/read/read-message.ts'
import { carrierSchema } from '../../../../functions/domain/read/reading.ts'
import { type Label, labelOf } from '../../../../functions/domain/read/verdict/score-label.ts'
import { type FactName, fields } from '../../../corpus/score-fields.mjs'
import { reader } from '../read-text.ts'
import { layouts } from './label-layouts.ts'
import { askedOfLetters, letterOf, wordingCount } from './letters.ts'
import { type Labelled, perturbations, type Variant } from './perturbations.ts'

const corpus = join(import.meta.dirname, '../../../corpus')

export function labelledFiles(folders = ['invites', 'own']): Labelled[] {
  return folders.flatMap((folder) =>
    readdirSync(join(corpus, folder))
      .filter((file) => /\.(?:ics|eml|json)$/.test(file) && !file.endsWith('.expected.json'))
      .map((file) => {
        const path = join(corpus, folder, file)
        const carrier = carrierSchema.parse(file.slice(file.lastIndexOf('.') + 1))
        const label: Label = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.expected.json'), 'utf8'))
        return { file: `${folder}/${file}`, carrier, raw: readFileSync(path, 'utf8'), label }
      }),
  )
}

export interface Fact {
  name: FactName | 'interview'
  isRight: boolean
  sure: number
  expected: unknown
  read: unknown
}

/** Each fact of the label beside what was read; of what is no interview only that. */
export async function factsOf({ raw, carrier, label }: Variant): Promise<Fact[]> {
  const outcome = await readMessage(Buffer.from(raw, 'utf8'), carrier, reader)
  const reading = outcome.outcome === 'read' ? outcome.reading : null
  const read = reading ? labelOf(reading) : null
  const isFound = read?.interview ?? false
  const found: Fact = {
    name: 'interview',
    isRight: isFound === label.interview,
    sure: read?.sure ?? 0,
    expected: label.interview,
    read: isFound,
  }
  if (!label.interview) return [found]
  const names = Object.keys(fields) as FactName[]
  return [
    found,
    ...names.map((name) => {
      const key = name.startsWith('interviewer') ? 'interviewers' : name.startsWith('session') ? 'sessions' : name
      const [expected, actual] = [factOf(label, key), read && factOf(read, key)]
      const isRight = isFound && fields[name](expected, actual, label, read) === 1
      return { name, isRight, sure: reading?.evidence[key]?.sure ?? 0, expected, read: actual }
    }),
  ]
}

const factOf = (label: Label, key: string): unknown => Object.entries(label).find(([name]) => name === key)?.[1] ?? null

export interface Trial {
  perturbation: string
  file: string
  variant: Variant
  facts: Fact[]
}

type Change = { perturbation: string; one: Labelled; variant: Variant }

/** Every change of every file, or every nth of them: the same ones each time. */
export function* trials(files: readonly Labelled[], step = 1): Generator<Change> {
  let at = 0
  for (const one of files) {
    const changes: [string, () => Variant | null][] = [
      ...Object.entries(perturbations).map(([name, change]): [string, () => Variant | null] => [name, () => change(one)]),
      ...Object.keys(layouts).map((layout, i): [string, () => Variant | null] => [
        `letter: ${layout}`,
        () => letterOf(one, layout, (i + one.file.length) % wordingCount),
      ]),
    ]
    for (const [perturbation, change] of changes) {
      at += 1
      const variant = at % step === 0 ? change() : null
      if (variant && variant.raw !== one.raw) yield { perturbation, one, variant }
    }
  }
}

/** Of a letter all that it says is asked, of any other change what was read rightly before, where that is known. */
export async function tried({ perturbation, one, variant }: Change, before: readonly Fact[] | null): Promise<Trial> {
  const right = before && new Set(before.filter(({ isRight }) => isRight).map(({ name }) => name))
  const asked = ({ name }: Fact) => (perturbation.startsWith('letter') ? askedOfLetters.includes(name) : (right?.has(name) ?? true))
  return { perturbation, file: one.file, variant, facts: (await factsOf(variant)).filter(asked) }
}
