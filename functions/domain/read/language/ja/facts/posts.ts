import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in Japanese. */
export const posts: PostWords = {
  articles: [],
  apposed: [],
  of: [],
  isThere: [],
  is: [],
  goesOn: [],
  goOn: [],
  with: [],
  meets: [],
  besides: [],
  by: [],
  ours: [],
  whose: [],
  opens: [],
  relative: [],
  candidates: [],
  pointed: [],
  managers: ['直属の上司', '上長', '上司となる', '上司になる'],
}
