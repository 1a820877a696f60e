import { type PieceField, type PieceForm, pieceFields } from '../../../../../templates/page/material/piece-fields.tsx'
import type { FieldProblem } from '../../../../../templates/page/parts/problems/refused.ts'
import { type PieceKind, type PieceValue, type StoryTheme, storyThemes } from '../../../../domain/material/material.ts'
import { materialCaps } from '../../../../domain/material/read/material-caps.ts'
import { readTyped } from '../../../../domain/material/read/typed.ts'
import { longestField, tooLong, wholeTextOf } from '../../request.ts'

const emptyTexts = Object.fromEntries(pieceFields.map((name) => [name, ''])) as Record<PieceField, string>

/** The form as the piece fills it; empty for a new one. */
export function formOfPiece(value: PieceValue | null, application: string): PieceForm {
  if (value === null) return { texts: emptyTexts, themes: [], application }
  const filled = Object.entries(value).flatMap(([name, field]): [string, string][] => {
    if (!(pieceFields as readonly string[]).includes(name)) return []
    if (Array.isArray(field)) return [[name, field.join(name === 'skills' ? ', ' : '\n')]]
    return [[name, field ?? '']]
  })
  // A CV's skills stand in its text.
  const texts = value.kind === 'cv' ? { text: value.text } : Object.fromEntries(filled)
  return { texts: { ...emptyTexts, ...texts }, themes: value.kind === 'story' ? value.themes : [], application }
}

export const typedPiece = (form: FormData): PieceForm => ({
  texts: Object.fromEntries(pieceFields.map((name) => [name, wholeTextOf(form, name) ?? ''])) as Record<PieceField, string>,
  themes: form.getAll('themes').filter((theme): theme is string => typeof theme === 'string'),
  application: wholeTextOf(form, 'application') ?? '',
})

const mostAsks = 30
const needed: Partial<Record<PieceKind, { field: PieceField; words: string }>> = {
  cv: { field: 'text', words: 'There is no text yet. Paste your CV, or choose a file.' },
  posting: { field: 'text', words: 'There is no text yet. Paste the posting, or choose a file.' },
  before: { field: 'words', words: 'There is nothing in it yet.' },
}

/** What cannot be kept as it is, each tied to its field. */
export function problemsOfPiece(kind: PieceKind, { texts }: PieceForm): FieldProblem[] {
  const most = (name: PieceField) => (name === 'text' ? materialCaps.textChars : longestField)
  const long = pieceFields
    .filter((name) => texts[name].length > most(name))
    .map((field) => ({ field, words: tooLong(texts[field].length, most(field)) }))
  const asks = (['questions', 'findOut'] as const)
    .filter((name) => linesOf(texts[name]).length > mostAsks)
    .map((field) => ({ field, words: `These are ${linesOf(texts[field]).length} lines, and I can keep ${mostAsks}.` }))
  return [...emptyProblems(kind, texts), ...long, ...asks]
}

function emptyProblems(kind: PieceKind, texts: PieceForm['texts']): FieldProblem[] {
  const one = needed[kind]
  if (one && texts[one.field] === '') return [one]
  const steps = ['situation', 'task', 'action', 'result'] as const
  if (kind === 'story' && steps.every((step) => texts[step] === ''))
    return [{ field: 'situation', words: 'Nothing of the story is told yet. One sentence of any step is enough to begin with.' }]
  if (kind === 'asks' && texts.questions === '' && texts.findOut === '')
    return [{ field: 'questions', words: 'There is nothing in it yet.' }]
  if (kind === 'look-back' && texts.met + texts.redo + texts.unsure === '') return [{ field: 'met', words: 'There is nothing in it yet.' }]
  if (kind === 'stance' && texts.pay + texts.relocation + texts.start === '')
    return [{ field: 'pay', words: 'There is nothing in it yet.' }]
  return []
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** `read`: what a file gave, or words that stand unchanged; else the text is read anew. */
export function valueOfForm(kind: PieceKind, { texts, themes }: PieceForm): PieceValue {
  const { text, title, company, location, situation, task, action, result, number, questions, findOut, words, pay, relocation, start } =
    texts
  switch (kind) {
    case 'cv':
      return readTyped('cv', text)
    case 'posting':
      return { kind, text, title: title || null, company: company || null, location: location || null }
    case 'story':
      return {
        kind,
        ...{ title: title || firstWords(situation || action || task || result), situation, task, action, result, number },
        themes: storyThemes.filter((theme): theme is StoryTheme => themes.includes(theme)),
        skills: texts.skills.split(/[,;\n]/).flatMap((skill) => skill.trim() || []),
      }
    case 'asks':
      return { kind, questions: linesOf(questions), findOut: linesOf(findOut) }
    case 'before':
      return { kind, words }
    case 'look-back':
      return { kind, met: texts.met, redo: texts.redo, unsure: texts.unsure }
    case 'stance':
      return { kind, pay, relocation, start }
  }
}

const firstWords = (text: string): string => text.split(/\s+/).slice(0, 8).join(' ')
