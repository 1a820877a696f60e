import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in Spanish. */
export const posts: PostWords = {
  articles: ['el', 'la', 'los', 'las'],
  apposed: [],
  of: ['de'],
  isThere: ['está', 'están', 'estará', 'estarán', 'es', 'son'],
  is: ['es'],
  goesOn: ['va a', 'va', 'es'],
  goOn: ['van a'],
  with: ['con'],
  meets: [],
  besides: ['son'],
  by: ['por', 'de'],
  ours: ['mi', 'nuestro', 'nuestra', 'el', 'la', 'del', 'de'],
  whose: ['nuestro', 'nuestra'],
  opens: ['con', 'a'],
  relative: ['que'],
  candidates: ['tu', 'su'],
  pointed: ['abajo', 'arriba', 'más abajo', 'a continuación', 'en el asunto'],
  managers: [
    '{tu|su} futur{o|a|} {jefe|jefa|manager|responsable}',
    '{lidera|dirige} el equipo',
    '{sería|será|es} {tu|su} {futuro |futura |}{jefe|jefa|responsable|manager}',
    'reportaría{s|} a',
  ],
}
