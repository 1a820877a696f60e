import type { Language } from './language.ts'
import { asides } from './nl/asides.ts'
import { changes } from './nl/changes.ts'
import { companies } from './nl/companies.ts'
import { dates } from './nl/dates.ts'
import { decisions } from './nl/decisions.ts'
import { houses } from './nl/facts/houses.ts'
import { posts } from './nl/facts/posts.ts'
import { rounds } from './nl/facts/rounds.ts'
import { venues } from './nl/facts/venues.ts'
import { fields } from './nl/fields.ts'
import { jobs } from './nl/jobs.ts'
import { labels } from './nl/labels.ts'
import { mail } from './nl/mail.ts'
import { people } from './nl/people.ts'
import { places } from './nl/places.ts'
import { talks } from './nl/talks.ts'
import { tasks } from './nl/tasks.ts'
import { verdict } from './nl/verdict.ts'

export const nl: Language = {
  code: 'nl',
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
