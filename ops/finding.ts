/** One thing that was looked at, and what to do where it is not well. */
export interface Finding {
  /** `note`: good to know, and nothing to stop for. */
  is: 'well' | 'ill' | 'note'
  what: string
  fix?: string
}

export const well = (what: string): Finding => ({ is: 'well', what })
export const ill = (what: string, fix: string): Finding => ({ is: 'ill', what, fix })
export const note = (what: string, fix?: string): Finding => ({ is: 'note', what, ...(fix && { fix }) })

/** A look at something, which may itself fail: then that is what was found. */
export type Look = () => Promise<Finding | Finding[]>

const marks: Record<Finding['is'], string> = { well: 'ok  ', ill: 'BAD ', note: 'note' }

export async function lookAt(looks: Record<string, Look>, say: (line: string) => void): Promise<Finding[]> {
  const found: Finding[] = []
  for (const [name, look] of Object.entries(looks)) {
    for (const finding of [await look().catch((error: unknown) => failed(name, error))].flat()) {
      found.push(finding)
      say(`${marks[finding.is]}  ${finding.what}`)
      if (finding.fix) say(`        ${finding.fix}`)
    }
  }
  return found
}

const failed = (name: string, error: unknown): Finding =>
  ill(
    `Could not look at: ${name} (${error instanceof Error ? error.name : String(error)}).`,
    error instanceof Error ? error.message : 'Try again.',
  )
