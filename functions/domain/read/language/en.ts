import { asides } from './en/asides.ts'
import { changes } from './en/changes.ts'
import { companies } from './en/companies.ts'
import { dates } from './en/dates.ts'
import { decisions } from './en/decisions.ts'
import { houses } from './en/facts/houses.ts'
import { posts } from './en/facts/posts.ts'
import { rounds } from './en/facts/rounds.ts'
import { venues } from './en/facts/venues.ts'
import { fields } from './en/fields.ts'
import { jobs } from './en/jobs.ts'
import { labels } from './en/labels.ts'
import { mail } from './en/mail.ts'
import { people } from './en/people.ts'
import { places } from './en/places.ts'
import { talks } from './en/talks.ts'
import { tasks } from './en/tasks.ts'
import { verdict } from './en/verdict.ts'
import type { Language } from './language.ts'

export const en: Language = {
  code: 'en',
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
