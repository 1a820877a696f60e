import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in Swedish. */
export const posts: PostWords = {
  articles: [],
  apposed: [],
  of: ['av'],
  isThere: ['är', 'blir'],
  is: ['är'],
  goesOn: ['är'],
  goOn: [],
  with: ['med'],
  meets: [],
  besides: ['är'],
  by: [],
  ours: ['vår', 'vårt', 'min'],
  whose: ['vår', 'våra', 'vårt'],
  opens: ['med', 'till'],
  relative: ['som'],
  candidates: ['din', 'ditt'],
  pointed: ['nedan', 'ovan'],
  managers: ['din {blivande |framtida |närmaste |närmsta |}chef', 'leder {teamet|gruppen}'],
}
