import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import * as z from 'zod'
import type { Item } from './store.ts'

/** Items repeat each other's field names and words: packed they take a tenth of the room. Its own second of compressing is nobody's: 5 of 11. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** A stored item may have 400 KB, and an archive is one. */
const mostUnpacked = 64 * 1024 * 1024

const packedSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))

/** Items by the name of their shape, as they were stored. */
export type Pack = Record<string, Item[]>

export const pack = (items: Pack): string => brotliCompressSync(JSON.stringify(items), quality).toString('base64')

export const unpack = (packed: string): Pack =>
  packedSchema.parse(JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64'), { maxOutputLength: mostUnpacked }).toString()))
