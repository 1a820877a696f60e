import { remembering } from '../remember.ts'
import { type TouchpointKind, touchpointKindSchema } from './touchpoint.ts'

/** What a key says: whom or what the mail is about, which mail it is, and the how-many-eth of it. */
export interface TouchpointKeyParts {
  subject: string
  kind: TouchpointKind
  occasion: number
}

/** `<subject>#<kind>#<occasion>`: no time and no attempt in it, so one key is one mail. */
export const touchpointKey = (subject: string, kind: TouchpointKind, occasion: number): string => `${subject}#${kind}#${occasion}`

/** Subjects hold what their sender likes, also a `#`: kind and occasion are counted from the end. Undefined for what is no key. */
export const partsOfKey = remembering((key: string): Readonly<TouchpointKeyParts> | undefined => {
  const [occasion = '', kind, ...subject] = key.split('#').reverse()
  const known = touchpointKindSchema.safeParse(kind)
  const isWhole = known.success && subject.length > 0 && /^[1-9]\d{0,8}$/.test(occasion)
  return isWhole ? { subject: subject.reverse().join('#'), kind: known.data, occasion: Number(occasion) } : undefined
})
