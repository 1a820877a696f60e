import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in German. */
export const posts: PostWords = {
  articles: ['der', 'die', 'das', 'den', 'dem'],
  apposed: [],
  of: ['von'],
  isThere: ['ist', 'sind', 'wird', 'werden'],
  is: ['ist'],
  goesOn: ['wird', 'werden', 'ist'],
  goOn: [],
  with: ['mit'],
  meets: [],
  besides: ['sind'],
  by: ['von'],
  ours: ['unser', 'unsere', 'unserem', 'unserer', 'meine', 'meinem', 'meiner', 'der', 'die', 'dem', 'beim', 'vom', 'zum', 'zur'],
  whose: ['unser*'],
  opens: ['mit', 'zu', 'bei'],
  relative: ['der', 'die', 'das'],
  candidates: ['dein*', 'ihr*'],
  pointed: ['oben', 'unten', 'nachfolgend', 'nachstehend', 'im betreff'],
}
