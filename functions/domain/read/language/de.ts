import { asides } from './de/asides.ts'
import { changes } from './de/changes.ts'
import { companies } from './de/companies.ts'
import { dates } from './de/dates.ts'
import { decisions } from './de/decisions.ts'
import { houses } from './de/facts/houses.ts'
import { posts } from './de/facts/posts.ts'
import { rounds } from './de/facts/rounds.ts'
import { venues } from './de/facts/venues.ts'
import { fields } from './de/fields.ts'
import { jobs } from './de/jobs.ts'
import { labels } from './de/labels.ts'
import { mail } from './de/mail.ts'
import { people } from './de/people.ts'
import { places } from './de/places.ts'
import { talks } from './de/talks.ts'
import { tasks } from './de/tasks.ts'
import { verdict } from './de/verdict.ts'
import type { Language } from './language.ts'

export const de: Language = {
  code: 'de',
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
