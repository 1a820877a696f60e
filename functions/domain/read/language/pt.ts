import type { Language } from './language.ts'
import { asides } from './pt/asides.ts'
import { changes } from './pt/changes.ts'
import { companies } from './pt/companies.ts'
import { dates } from './pt/dates.ts'
import { decisions } from './pt/decisions.ts'
import { houses } from './pt/facts/houses.ts'
import { posts } from './pt/facts/posts.ts'
import { rounds } from './pt/facts/rounds.ts'
import { venues } from './pt/facts/venues.ts'
import { fields } from './pt/fields.ts'
import { jobs } from './pt/jobs.ts'
import { labels } from './pt/labels.ts'
import { mail } from './pt/mail.ts'
import { people } from './pt/people.ts'
import { places } from './pt/places.ts'
import { talks } from './pt/talks.ts'
import { tasks } from './pt/tasks.ts'
import { verdict } from './pt/verdict.ts'

export const pt: Language = {
  code: 'pt',
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
