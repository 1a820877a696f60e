import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in English. */
export const posts: PostWords = {
  articles: ['the'],
  apposed: ['our'],
  of: ['of'],
  isThere: ['is', 'are', 'be', 'will'],
  is: ['is'],
  goesOn: ['will', 'is'],
  goOn: [],
  with: ['with', 'by'],
  meets: ['meet'],
  besides: ['be', 'are', 'is'],
  by: ['of'],
  ours: ['our', 'my', 'your', 'the'],
  whose: ['our'],
  opens: ['to', 'with', 'by', 'for', 'at'],
  relative: ['who', 'whose', 'which'],
  candidates: ['your'],
  pointed: ['below', 'above', 'earlier', 'overleaf', '{in|in the} {subject|heading}'],
}
