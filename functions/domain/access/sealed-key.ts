import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'

/**
 * A key that another service made is stored sealed by one derived from the master secret (AES-256-GCM): the table alone tells nothing of it.
 * `place` is authenticated with it, so that a key moved to another door does not open.
 */
const keyOf = (master: Uint8Array): Buffer => createHmac('sha256', master).update('roundtwo sealed key 1').digest()

/** Derived, never drawn: one place holds one key, and the same key sealed again is the same text. */
const nonceOf = (key: Buffer, place: string, text: string): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify([place, text]))
    .digest()
    .subarray(0, 12)

const tagLength = 16

/** base64url of nonce, tag and what is sealed. */
export function seal(master: Uint8Array, place: string, text: string): string {
  const key = keyOf(master)
  const nonce = nonceOf(key, place, text)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Undefined where it was sealed by another master secret or for another place. */
export function unseal(master: Uint8Array, place: string, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 12 + tagLength) return undefined
  const decipher = createDecipheriv('aes-256-gcm', keyOf(master), bytes.subarray(0, 12), { authTagLength: tagLength })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(12, 12 + tagLength))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12 + tagLength)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
