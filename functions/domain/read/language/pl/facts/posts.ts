import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in Polish. */
export const posts: PostWords = {
  articles: [],
  apposed: [],
  of: ['z'],
  isThere: ['jest', 'są', 'będzie', 'będą'],
  is: ['jest'],
  goesOn: ['jest'],
  goOn: [],
  with: ['z', 'ze'],
  meets: [],
  besides: ['są'],
  by: [],
  ours: ['nasz', 'nasza', 'naszym', 'naszą', 'mój', 'moja'],
  whose: ['nasz*'],
  opens: ['z', 'do'],
  relative: ['któr*'],
  candidates: ['twój', 'twoja', 'pana', 'pani'],
  pointed: ['poniżej', 'powyżej', 'w temacie'],
  managers: [
    '{pana|pani|twój|twoja} {przyszły |przyszła |bezpośredni |bezpośrednia |}{przełożony|przełożona|szef|szefowa}',
    'kieruje zespołem',
  ],
}
