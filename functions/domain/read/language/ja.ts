import { asides } from './ja/asides.ts'
import { changes } from './ja/changes.ts'
import { companies } from './ja/companies.ts'
import { dates } from './ja/dates.ts'
import { decisions } from './ja/decisions.ts'
import { houses } from './ja/facts/houses.ts'
import { posts } from './ja/facts/posts.ts'
import { rounds } from './ja/facts/rounds.ts'
import { venues } from './ja/facts/venues.ts'
import { fields } from './ja/fields.ts'
import { jobs } from './ja/jobs.ts'
import { labels } from './ja/labels.ts'
import { mail } from './ja/mail.ts'
import { people } from './ja/people.ts'
import { places } from './ja/places.ts'
import { talks } from './ja/talks.ts'
import { tasks } from './ja/tasks.ts'
import { verdict } from './ja/verdict.ts'
import type { Language } from './language.ts'

export const ja: Language = {
  code: 'ja',
  asides,
  companies,
  dates,
  decisions,
  fields,
  labels,
  mail,
  talks,
  changes,
  people,
  places,
  jobs,
  tasks,
  verdict,
  venues,
  houses,
  rounds,
  posts,
}
