type Value = string | number | boolean

/** What must be true of the stored item for a write, or of a found item for a query. Data, so that it reads the same for any store. */
export type Condition =
  | { absent: string }
  | { equals: [field: string, value: Value] }
  | { below: [field: string, value: Value] }
  | { atMost: [field: string, value: Value] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }

export const absent = (field: string): Condition => ({ absent: field })
export const equals = (field: string, value: Value): Condition => ({ equals: [field, value] })
export const below = (field: string, value: Value): Condition => ({ below: [field, value] })
export const atMost = (field: string, value: Value): Condition => ({ atMost: [field, value] })
export const all = (...conditions: Condition[]): Condition => ({ all: conditions })
export const any = (...conditions: Condition[]): Condition => ({ any: conditions })
export const not = (condition: Condition): Condition => ({ not: condition })

export interface Expression {
  text: string
  names: Record<string, string>
  values: Record<string, unknown>
}

/** In DynamoDB's words. Every name goes through a placeholder, so no reserved word can break a write. */
export function expressionOf(condition: Condition): Expression {
  const names: Record<string, string> = {}
  const values: Record<string, unknown> = {}
  const name = (field: string) => {
    names[`#${field}`] = field
    return `#${field}`
  }
  const value = (it: Value) => {
    const placeholder = `:c${Object.keys(values).length}`
    values[placeholder] = it
    return placeholder
  }
  const words = (it: Condition): string => {
    if ('absent' in it) return `attribute_not_exists(${name(it.absent)})`
    if ('equals' in it) return `${name(it.equals[0])} = ${value(it.equals[1])}`
    if ('below' in it) return `${name(it.below[0])} < ${value(it.below[1])}`
    if ('atMost' in it) return `${name(it.atMost[0])} <= ${value(it.atMost[1])}`
    if ('not' in it) return `NOT ${bracketed(it.not)}`
    if ('all' in it) return it.all.map(inner).join(' AND ')
    return it.any.map(inner).join(' OR ')
  }
  const bracketed = (it: Condition): string => `(${words(it)})`
  // DynamoDB refuses brackets that are not needed, such as those around a single comparison inside others.
  const inner = (it: Condition): string => ('all' in it || 'any' in it ? bracketed(it) : words(it))
  return { text: words(condition), names, values }
}
