import { asides } from './it/asides.ts'
import { changes } from './it/changes.ts'
import { companies } from './it/companies.ts'
import { dates } from './it/dates.ts'
import { decisions } from './it/decisions.ts'
import { houses } from './it/facts/houses.ts'
import { posts } from './it/facts/posts.ts'
import { rounds } from './it/facts/rounds.ts'
import { venues } from './it/facts/venues.ts'
import { fields } from './it/fields.ts'
import { jobs } from './it/jobs.ts'
import { labels } from './it/labels.ts'
import { mail } from './it/mail.ts'
import { people } from './it/people.ts'
import { places } from './it/places.ts'
import { talks } from './it/talks.ts'
import { tasks } from './it/tasks.ts'
import { verdict } from './it/verdict.ts'
import type { Language } from './language.ts'

export const it: Language = {
  code: 'it',
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
