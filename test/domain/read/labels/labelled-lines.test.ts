import { describe, expect, it } from 'vitest'
import { conceptsOfName } from '../../../../functions/domain/read/labels/field-name.ts'
import { withLabels } from '../../../../functions/domain/read/labels/labelled-lines.ts'

const shaped = (text: string) => withLabels(text.split('\n').map((words) => ({ part: 'mail text', words }))).map(({ words }) => words)

describe('lines with their labels in one shape', () => {
  it.each([
    ['💼 Data Engineer', ['job: Data Engineer']],
    ['🏢 Brightkiln', ['company: Brightkiln']],
    ['📍 5 Main St, Bozeman', ['location: 5 Main St, Bozeman']],
    ['👤 Ivo Marek (CTO)', ['interviewers: Ivo Marek (CTO)']],
    ['👥 Ivo Marek – CTO\nLena Roth – COO', ['interviewers:', 'Ivo Marek – CTO', 'Lena Roth – COO']],
    ['👥 Ivo Marek – CTO\n📍 5 Main St', ['interviewers: Ivo Marek – CTO', 'location: 5 Main St']],
    ['👥 Panel: Ivo Marek', ['Panel: Ivo Marek']],
    ['Stop by for coffee ☕ and 💼', ['Stop by for coffee ☕ and 💼']],
  ])('%j', (text, expected) => expect(shaped(text)).toEqual(expected))
})

describe('the name of a field', () => {
  it.each([
    ['interviewer_email', ['people', 'mail']],
    ['InterviewerEmail', ['people', 'mail']],
    ['Interviewer E-Mail', ['people', 'mail']],
    ['job_title', ['role']],
    ['gespraechspartner', ['people']],
    ['Gesprächspartner', ['people']],
    ['hora_de_inicio', ['start']],
    ['endzeit', ['end']],
    ['createdAt', ['stamp']],
    ['x_quux', []],
  ])('%s', (name, expected) => expect([...conceptsOfName(name)]).toEqual(expected))
})
