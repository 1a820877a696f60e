import { asides } from './es/asides.ts'
import { changes } from './es/changes.ts'
import { companies } from './es/companies.ts'
import { dates } from './es/dates.ts'
import { decisions } from './es/decisions.ts'
import { houses } from './es/facts/houses.ts'
import { posts } from './es/facts/posts.ts'
import { rounds } from './es/facts/rounds.ts'
import { venues } from './es/facts/venues.ts'
import { fields } from './es/fields.ts'
import { jobs } from './es/jobs.ts'
import { labels } from './es/labels.ts'
import { mail } from './es/mail.ts'
import { people } from './es/people.ts'
import { places } from './es/places.ts'
import { talks } from './es/talks.ts'
import { tasks } from './es/tasks.ts'
import { verdict } from './es/verdict.ts'
import type { Language } from './language.ts'

export const es: Language = {
  code: 'es',
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
