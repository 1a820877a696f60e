import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in French. */
export const posts: PostWords = {
  articles: ['le', 'la', 'les', "l'"],
  apposed: [],
  of: ['de'],
  isThere: ['est', 'sont', 'sera', 'seront'],
  is: ['est'],
  goesOn: ['est', 'va'],
  goOn: ['vont'],
  with: ['avec'],
  meets: [],
  besides: ['sont'],
  by: ['par'],
  ours: ['mon', 'ma', 'notre', 'la', 'le', 'du', 'de'],
  whose: ['notre'],
  opens: ['avec', 'à'],
  relative: ['qui'],
  candidates: ['votre', 'ton', 'ta'],
  pointed: ['ci-dessous', 'ci-dessus', 'plus bas', 'plus haut', 'en objet'],
  managers: [
    'votre {futur|future} {manager|responsable|chef|supérieur|supérieure}',
    '{futur|future} manager',
    "dirige l'équipe",
    '{serait|sera} votre {futur |future |}{manager|manageuse|responsable|n+1|supérieur|supérieure}',
    '{rattaché|rattachée} à {elle|lui}',
  ],
}
