import type { AsideWords } from './meanings/asides.ts'
import type { ChangeWords } from './meanings/changes.ts'
import type { CompanyWords } from './meanings/companies.ts'
import type { DateWords } from './meanings/dates.ts'
import type { DecisionWords } from './meanings/decisions.ts'
import type { HouseWords } from './meanings/facts/houses.ts'
import type { PostWords } from './meanings/facts/posts.ts'
import type { RoundWords } from './meanings/facts/rounds.ts'
import type { VenueWords } from './meanings/facts/venues.ts'
import type { FieldWords } from './meanings/fields.ts'
import type { JobWords } from './meanings/jobs.ts'
import type { LabelWords } from './meanings/labels.ts'
import type { MailWords } from './meanings/mail.ts'
import type { PeopleWords } from './meanings/people.ts'
import type { PlaceWords } from './meanings/places.ts'
import type { TalkWords } from './meanings/talks.ts'
import type { TaskWords } from './meanings/tasks.ts'
import type { VerdictWords } from './meanings/verdict.ts'

/**
 * A language as data: words only, sorted by what they mean. A list that is missing is a type error; an empty one says that the language
 * has no such word. Small letters, one word or phrase an entry, accents as written; a blank stands for one blank, line end or hyphen.
 * What `*`, `…`, `{a|b}` and `<name>` mean in a phrase: `matching/phrase.ts`.
 */
export interface Language {
  /** BCP 47 primary tag. */
  code: string
  dates: DateWords
  decisions: DecisionWords
  fields: FieldWords
  labels: LabelWords
  mail: MailWords
  talks: TalkWords
  changes: ChangeWords
  asides: AsideWords
  people: PeopleWords
  places: PlaceWords
  jobs: JobWords
  companies: CompanyWords
  tasks: TaskWords
  verdict: VerdictWords
  venues: VenueWords
  houses: HouseWords
  rounds: RoundWords
  posts: PostWords
}
