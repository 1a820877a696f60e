import { guardedPoster } from '../outside/guarded-poster.ts'
import type { Part } from '../part.ts'

export const poster: Part<'poster'> = { name: 'poster', make: () => guardedPoster() }
