import { asides } from './fr/asides.ts'
import { changes } from './fr/changes.ts'
import { companies } from './fr/companies.ts'
import { dates } from './fr/dates.ts'
import { decisions } from './fr/decisions.ts'
import { houses } from './fr/facts/houses.ts'
import { posts } from './fr/facts/posts.ts'
import { rounds } from './fr/facts/rounds.ts'
import { venues } from './fr/facts/venues.ts'
import { fields } from './fr/fields.ts'
import { jobs } from './fr/jobs.ts'
import { labels } from './fr/labels.ts'
import { mail } from './fr/mail.ts'
import { people } from './fr/people.ts'
import { places } from './fr/places.ts'
import { talks } from './fr/talks.ts'
import { tasks } from './fr/tasks.ts'
import { verdict } from './fr/verdict.ts'
import type { Language } from './language.ts'

export const fr: Language = {
  code: 'fr',
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
