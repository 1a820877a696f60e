import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in Italian. */
export const posts: PostWords = {
  articles: ['il', 'lo', 'la', "l'"],
  apposed: [],
  of: ['da', 'di'],
  isThere: ['è', 'sono', 'sarà', 'saranno'],
  is: ['è'],
  goesOn: ['va'],
  goOn: [],
  with: ['con'],
  meets: [],
  besides: ['sono'],
  by: ['da'],
  ours: ['il nostro', 'la nostra', 'della', 'dell', 'del', 'al', 'alla', 'dal', 'dalla', 'la'],
  whose: ['nostro', 'nostra'],
  opens: ['con', 'a'],
  relative: ['che'],
  candidates: ['tuo', 'tua', 'suo', 'sua'],
  pointed: ['sotto', 'sopra', 'qui sotto', 'in oggetto'],
  managers: [
    'il tuo futuro {manager|responsabile|capo}',
    'la tua futura {manager|responsabile}',
    'guida il team',
    '{sarebbe|sarà} {il tuo|la tua|il suo|la sua} {futuro |futura |}{responsabile|capo|manager}',
    '{riporteresti|riporterebbe}',
  ],
}
