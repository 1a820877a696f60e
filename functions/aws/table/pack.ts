import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import * as z from 'zod'
import type { Item } from './store.ts'

/** Items repeat each other's field names and words: packed they take a tenth of the room. Its own second of compressing is nobody's: 5 of 11. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** A stored item may have 400 KB, and an archive is one. */
const mostUnpacked = 64 * 1024 * 1024

const squeezed = (value: object): Buffer => brotliCompressSync(JSON.stringify(value), quality)
const unsqueezed = (bytes: Uint8Array): unknown => JSON.parse(brotliDecompressSync(bytes, { maxOutputLength: mostUnpacked }).toString())

const packedSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))

/** Items by the name of their shape, as they were stored. */
export type Pack = Record<string, Item[]>

export const pack = (items: Pack): string => squeezed(items).toString('base64')

export const unpack = (packed: string): Pack => packedSchema.parse(unsqueezed(Buffer.from(packed, 'base64')))

/** Where the packed fields lie: bytes, a third less than as text. */
const attribute = 'dense'

const fieldsSchema = z.record(z.string(), z.unknown())

/**
 * The same item with these fields packed into one attribute: each write is paid for by the whole kilobytes of its item, also where it changes a mark
 * alone. Only fields that no condition and no filter asks for, and no update takes away.
 */
export function dense(item: Item, fields: readonly string[]): Item {
  const given = Object.entries(item).filter(([, value]) => value !== undefined)
  const packed = given.filter(([field]) => fields.includes(field))
  if (packed.length === 0) return item
  const rest = given.filter(([field]) => !fields.includes(field))
  return { ...Object.fromEntries(rest), [attribute]: squeezed(Object.fromEntries(packed)) }
}

/** As it was given. A field that was written by itself since counts, not the one in the pack. */
export function loosened({ [attribute]: packed, ...item }: Item): Item {
  if (packed === undefined) return item
  if (!(packed instanceof Uint8Array)) throw new Error('What is packed is not bytes')
  return { ...fieldsSchema.parse(unsqueezed(packed)), ...item }
}
