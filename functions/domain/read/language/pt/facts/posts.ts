import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in Portuguese. */
export const posts: PostWords = {
  articles: ['o', 'a'],
  apposed: [],
  of: ['da', 'de'],
  isThere: ['é', 'são', 'estará', 'estarão'],
  is: ['é'],
  goesOn: ['vai'],
  goOn: [],
  with: ['com'],
  meets: [],
  besides: ['são'],
  by: ['por', 'pela', 'pelo', 'da', 'de'],
  ours: ['meu', 'minha', 'nosso', 'nossa', 'pela', 'pelo', 'da', 'do', 'ao', 'a'],
  whose: ['nosso', 'nossa'],
  opens: ['com', 'a'],
  relative: ['que'],
  candidates: ['seu', 'sua', 'teu', 'tua'],
  pointed: ['abaixo', 'acima', 'a seguir', 'no assunto'],
  managers: [
    '{sua|seu|tua|teu} futur{o|a} {gestor|gestora|chefe|líder}',
    'lidera o time',
    '{gestor|gestora} da {vaga|área}',
    '{seria|será} {a sua|o seu|sua|seu|tua|teu} {futuro |futura |}{gestor|gestora|chefe|líder}',
    '{responderia|reportaria} a',
  ],
}
