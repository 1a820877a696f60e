import { sentencesOf } from '../lay-out/own-words.ts'
import type { Words } from '../lay-out/page.ts'
import { type LabelId, labelIdOf, labelOf, pictureOf } from './labels.ts'
import { shapesOf, undecorated } from './shapes.ts'

const alone = (line: string): LabelId | null => labelIdOf(undecorated(line).replace(/[*_]{0,2}\s?[:：]?[*_]{0,2}$/u, ''))

/**
 * The lines with every label in one shape, "Label: value": rows of tables, columns, bold type, dashes, a label over its value and a label
 * behind a sentence. Facts look for that shape only.
 */
export function withLabels(lines: readonly Words[]): Words[] {
  const found: Words[] = []
  // Further down in a table of labels, also where one of its cells took several lines.
  let isRow = false
  const parted = lines.flatMap(partedAtLabels)
  for (let i = 0; i < parted.length; i += 1) {
    const line = parted[i]
    if (!line) continue
    const below = parted[i + 1]
    const opens = mayOpen(parted[i - 1]?.words ?? '', found.at(-1)?.words ?? '') || /^\p{Extended_Pictographic}/u.test(line.words)
    const heading =
      (opens || /[:：]\W{0,3}$/u.test(line.words)) && line.words.length < 64 && below?.part === line.part && below.words !== ''
        ? alone(line.words)
        : null
    if (heading && below && mayStandBelow(below.words, heading)) {
      const words = undecorated(line.words).replace(/[*_]{0,2}\s?[:：]?[*_]{0,2}$/u, '')
      const isAlone = parted[i + 2] === undefined || parted[i + 2]?.words === '' || labelOf(parted[i + 2]?.words ?? '') !== null
      const joins = isAlone || heading === 'role' || heading === 'company'
      found.push({ part: line.part, words: joins ? `${words}: ${undecorated(below.words)}` : `${words}:` })
      if (joins) i += 1
      continue
    }
    const picture = labelOf(line.words) === null ? pictureOf(line.words) : null
    if (picture && picture.id !== 'link' && !/^https?:/.test(picture.value)) {
      // Whoever else is met stands below, without a picture.
      const isList = picture.id === 'people' && below !== undefined && below.words !== '' && pictureOf(below.words) === null
      found.push(
        ...(isList ? [`${picture.words}:`, picture.value] : [`${picture.words}: ${picture.value}`]).map((words) => ({
          part: line.part,
          words,
        })),
      )
      continue
    }
    const label = labelOf(line.words)
    const inTable: boolean = label?.shape === 'cell' && ((below?.part === line.part && below.words.includes(' | ')) || isRow)
    const sure: ReturnType<typeof labelOf> =
      label !== null && label.value !== '' && (opens || inTable || label.shape === 'colon') ? label : null
    isRow = line.words !== '' && (isRow || sure?.shape === 'cell')
    found.push(sure === null ? line : { part: line.part, words: `${sure.words}: ${sure.value}` })
  }
  return found
}

/** Without a colon "Recruiter" and "Recruiter | Acme" are labels only below an empty line or another row: under a name they are a job. */
const mayOpen = (above: string, made: string): boolean => above === '' || labelOf(made) !== null || !shapesOf(above).next().done

/** What a label of its own line is about is a short line, and no label itself. */
const mayStandBelow = (line: string, id: LabelId): boolean =>
  line.length <= 140 &&
  labelOf(line) === null &&
  alone(line) === null &&
  !(/[.!?]$/u.test(line) && line.split(' ').length > 12 && id !== 'place')

/** "The link will follow. Panel: Ivo Marek": the label begins a line of its own. */
function partedAtLabels(line: Words): Words[] {
  if (!/[.!?。]\s/u.test(line.words) || !/[:：]/u.test(line.words)) return [line]
  const parts: string[] = []
  for (const sentence of sentencesOf(line.words)) {
    if (parts.length === 0 || colonLabel(sentence)) parts.push(sentence)
    else parts[parts.length - 1] = `${parts.at(-1)} ${sentence}`
  }
  return parts.map((words) => ({ part: line.part, words }))
}

const colonLabel = (sentence: string): boolean => {
  for (const { words, shape, value } of shapesOf(sentence)) if (shape === 'colon') return value !== '' && labelIdOf(words) !== null
  return false
}
