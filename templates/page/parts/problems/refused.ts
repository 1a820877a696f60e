import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** A mistake in a form, tied to its field by the field's id; by none where the form as a whole is refused. */
export interface FieldProblem {
  field: string
  words: string
}

/** A form that was not kept: what is wrong in it, and what was typed, by the names of its fields. */
export interface Refused {
  problems: readonly FieldProblem[]
  typed?: ReadonlyMap<string, readonly string[]>
}

/**
 * Known to the whole page: its title says so, a list at its top leads to each field, and every field shows its own words and what was typed into
 * it. No form hands any of it on.
 */
export const RefusedForm = createContext<Refused>({ problems: [] })

export const useProblems = (): readonly FieldProblem[] => useContext(RefusedForm).problems

export const useProblem = (field: string): FieldProblem | undefined => useProblems().find((one) => one.field === field)

/** What stands in a field: what was typed, where its form was refused, else what is kept. */
export const useTyped = (name: string, kept: string): string => useContext(RefusedForm).typed?.get(name)?.[0] ?? kept

/** Whether a box is ticked. A box left empty is not in a form: `shown` names those that stood there. */
export function useTicked(name: string, value: string, shown: string, kept: boolean): boolean {
  const { typed } = useContext(RefusedForm)
  return typed?.get('shown')?.includes(shown) ? (typed.get(name)?.includes(value) ?? false) : kept
}
