import { describe, expect, it } from 'vitest'
import { languages } from '../../../../functions/domain/read/language/all.ts'
import { everyAsides } from '../../../../functions/domain/read/language/every/asides.ts'
import { everyChanges } from '../../../../functions/domain/read/language/every/changes.ts'
import { everyCompanies } from '../../../../functions/domain/read/language/every/companies.ts'
import { everyDates } from '../../../../functions/domain/read/language/every/dates.ts'
import { everyJobs } from '../../../../functions/domain/read/language/every/jobs.ts'
import { everyMail } from '../../../../functions/domain/read/language/every/mail.ts'
import { everyPeople } from '../../../../functions/domain/read/language/every/people.ts'
import { everyTalks } from '../../../../functions/domain/read/language/every/talks.ts'
import { everyTasks } from '../../../../functions/domain/read/language/every/tasks.ts'

describe('the words of one meaning', () => {
  it('are those of every language, in their order', () => {
    expect(everyCompanies).toEqual(languages.map(({ companies }) => companies))
    expect(everyDates).toEqual(languages.map(({ dates }) => dates))
    expect(everyJobs).toEqual(languages.map(({ jobs }) => jobs))
    expect(everyPeople).toEqual(languages.map(({ people }) => people))
    expect(everyTalks).toEqual(languages.map(({ talks }) => talks))
    expect(everyTasks).toEqual(languages.map(({ tasks }) => tasks))
    expect(everyAsides).toEqual(languages.map(({ code, asides }) => [code, asides]))
    expect(everyChanges).toEqual(languages.map(({ code, changes }) => [code, changes]))
    expect(everyMail).toEqual(languages.map(({ code, mail }) => [code, mail]))
  })
})
