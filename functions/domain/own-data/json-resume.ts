import type { Candidate } from '../access/candidate.ts'
import type { Cv, Position } from '../material/material.ts'

/** `now` goes without an end; months stay as exact as they were written (JSON Resume 1.0.0 takes `2021` and `2021-04`). */
const span = ({ from, until }: Position) => ({
  ...(from ? { startDate: from } : {}),
  ...(until && until !== 'now' ? { endDate: until } : {}),
})

/** The CV in the form that other tools read (jsonresume.org/schema, version 1.0.0). What was not found in it is not there; its whole text is the summary. */
export const jsonResume = (cv: Cv, { name, mail }: Pick<Candidate, 'name' | 'mail'>) => ({
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: { name, email: mail, summary: cv.text },
  work: cv.positions.map((one) => ({
    ...(one.place ? { name: one.place } : {}),
    ...(one.title ? { position: one.title } : {}),
    ...span(one),
    highlights: one.lines,
  })),
  education: cv.education.map((one) => ({
    ...(one.place ? { institution: one.place } : {}),
    ...(one.title ? { area: one.title } : {}),
    ...span(one),
    courses: one.lines,
  })),
  skills: cv.skills.map((name) => ({ name })),
  languages: cv.languages.map(({ language, level }) => ({ language, ...(level ? { fluency: level } : {}) })),
  certificates: cv.licences.map((name) => ({ name })),
})
