import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in Dutch. */
export const posts: PostWords = {
  articles: ['de', 'het'],
  apposed: [],
  of: ['van'],
  isThere: ['is', 'zijn', 'wordt', 'worden', 'zal', 'zullen'],
  is: ['is'],
  goesOn: ['zal', 'is'],
  goOn: [],
  with: ['met'],
  meets: [],
  besides: ['zijn'],
  by: ['door'],
  ours: ['mijn', 'onze', 'de'],
  whose: ['onze'],
  opens: ['met', 'naar'],
  relative: ['dat', 'die'],
  candidates: ['je', 'jouw', 'uw'],
  pointed: ['hieronder', 'hierboven', 'onderstaand', 'in het onderwerp'],
  managers: [
    '{je|jouw|uw} {toekomstige|directe} {manager|leidinggevende}',
    'leidt het team',
    '{zou|wordt} {je|jouw|uw} {directe |}{leidinggevende|manager}',
    'aan wie je {zou |}rapporte*',
  ],
}
