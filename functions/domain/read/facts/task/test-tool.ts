import { employerLabel } from '../../../who/employer-domain.ts'
import { testTools } from '../../../who/lists/test-tools.ts'
import type { Sheet } from '../../lay-out/page.ts'

/** With something of its own behind it: "hackerrankforwork". */
const tellingLength = 6

/** It was sent by a house whose business is tests that are taken at home. */
export function isFromTestTool({ carried: { mail } }: Sheet): boolean {
  const label = employerLabel(mail?.from.email)
  return label !== null && testTools.some((name) => label === name || (name.length > tellingLength && label.startsWith(name)))
}
