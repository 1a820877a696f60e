import { describe, expect, it } from 'vitest'
import { languages } from '../../../../functions/domain/read/language/all.ts'
import { everyAsides } from '../../../../functions/domain/read/language/every/asides.ts'
import { everyChanges } from '../../../../functions/domain/read/language/every/changes.ts'
import { everyCompanies } from '../../../../functions/domain/read/language/every/companies.ts'
import { everyDates } from '../../../../functions/domain/read/language/every/dates.ts'
import { everyHouses } from '../../../../functions/domain/read/language/every/facts/houses.ts'
import { everyPosts } from '../../../../functions/domain/read/language/every/facts/posts.ts'
import { everyRounds } from '../../../../functions/domain/read/language/every/facts/rounds.ts'
import { everyVenues } from '../../../../functions/domain/read/language/every/facts/venues.ts'
import { everyJobs } from '../../../../functions/domain/read/language/every/jobs.ts'
import { everyMail } from '../../../../functions/domain/read/language/every/mail.ts'
import { everyPeople } from '../../../../functions/domain/read/language/every/people.ts'
import { everyPlaces } from '../../../../functions/domain/read/language/every/places.ts'
import { everyTalks } from '../../../../functions/domain/read/language/every/talks.ts'
import { everyTasks } from '../../../../functions/domain/read/language/every/tasks.ts'

describe('the words of one meaning', () => {
  it('are those of every language, in their order', () => {
    expect(Object.entries(everyCompanies)).toEqual(languages.map(({ code, companies }) => [code, companies]))
    expect(Object.entries(everyDates)).toEqual(languages.map(({ code, dates }) => [code, dates]))
    expect(Object.entries(everyJobs)).toEqual(languages.map(({ code, jobs }) => [code, jobs]))
    expect(Object.entries(everyPeople)).toEqual(languages.map(({ code, people }) => [code, people]))
    expect(Object.entries(everyPlaces)).toEqual(languages.map(({ code, places }) => [code, places]))
    expect(Object.entries(everyTalks)).toEqual(languages.map(({ code, talks }) => [code, talks]))
    expect(Object.entries(everyTasks)).toEqual(languages.map(({ code, tasks }) => [code, tasks]))
    expect(Object.entries(everyAsides)).toEqual(languages.map(({ code, asides }) => [code, asides]))
    expect(Object.entries(everyChanges)).toEqual(languages.map(({ code, changes }) => [code, changes]))
    expect(Object.entries(everyVenues)).toEqual(languages.map(({ code, venues }) => [code, venues]))
    expect(Object.entries(everyHouses)).toEqual(languages.map(({ code, houses }) => [code, houses]))
    expect(Object.entries(everyRounds)).toEqual(languages.map(({ code, rounds }) => [code, rounds]))
    expect(Object.entries(everyPosts)).toEqual(languages.map(({ code, posts }) => [code, posts]))
    expect(Object.entries(everyMail)).toEqual(languages.map(({ code, mail }) => [code, mail]))
  })
})
