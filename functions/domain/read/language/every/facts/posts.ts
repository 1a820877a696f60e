import { posts as de } from '../../de/facts/posts.ts'
import { posts as en } from '../../en/facts/posts.ts'
import { posts as es } from '../../es/facts/posts.ts'
import { posts as fr } from '../../fr/facts/posts.ts'
import { posts as it } from '../../it/facts/posts.ts'
import { posts as ja } from '../../ja/facts/posts.ts'
import type { PostWords } from '../../meanings/facts/posts.ts'
import { posts as nl } from '../../nl/facts/posts.ts'
import { posts as pl } from '../../pl/facts/posts.ts'
import { posts as pt } from '../../pt/facts/posts.ts'
import { posts as sv } from '../../sv/facts/posts.ts'
import type { Every } from '../every.ts'

/** What stands around the job of somebody. */
export const everyPosts: Every<PostWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
