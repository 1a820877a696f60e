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
  managers: [
    '{ihr|ihre|ihrem|ihren|ihrer|dein|deine|deinem|deinen|deiner} {mögliche{r|n|m|} |künftige{r|n|m|} |zukünftige{r|n|m|} |potenzielle{r|n|m|} |direkte{r|n|m|} |}{vorgesetzte*|führungskraft|chefin|chef|teamleiter|teamleiterin}',
    'direkte{r|n|} {vorgesetzte*|führungskraft}',
    'leitet das {team|vertriebsteam|entwicklungsteam|produktteam|backend-team|frontend-team}',
    'an {sie|ihn} …6 {berichten|berichtest}',
    'berichten {sie |würden sie |}{direkt |}an {sie|ihn}',
  ],
}
