import * as z from 'zod'
import { cleanLine } from '../../read/carry/clean-text.ts'
import { type Cv, monthSchema, type Position } from '../material.ts'

const text = z.string().max(20_000).optional().catch(undefined)
const list = <S extends z.ZodType>(schema: S) => z.array(schema).max(200).optional().catch(undefined)
const lines = list(z.string().max(20_000))

/** https://jsonresume.org/schema, as far as it is used; what does not fit is left out and stays in no line. */
const resumeSchema = z.object({
  basics: z.object({ name: text, label: text, summary: text }).optional().catch(undefined),
  work: list(z.object({ name: text, company: text, position: text, startDate: text, endDate: text, summary: text, highlights: lines })),
  volunteer: list(z.object({ organization: text, position: text, startDate: text, endDate: text, summary: text, highlights: lines })),
  education: list(z.object({ institution: text, area: text, studyType: text, startDate: text, endDate: text, courses: lines })),
  skills: list(z.object({ name: text, keywords: lines })),
  languages: list(z.object({ language: text, fluency: text })),
  certificates: list(z.object({ name: text, issuer: text })),
})

const monthOf = (date: string | undefined): string | null => monthSchema.safeParse(date?.slice(0, 7)).data ?? null

/** Undefined where it is some other JSON. */
export function jsonResume(json: string): Cv | undefined {
  const resume = resumeSchema.safeParse(parsed(json)).data
  if (!resume || (resume.work === undefined && resume.skills === undefined && resume.education === undefined)) return undefined
  const positions = [
    ...(resume.work ?? []).map((one) => positionOf({ ...one, place: one.name ?? one.company })),
    ...(resume.volunteer ?? []).map((one) => positionOf({ ...one, place: one.organization })),
  ]
  const education = (resume.education ?? []).map(({ institution, studyType, area, courses, ...dates }) =>
    positionOf({ ...dates, place: institution, position: [studyType, area].filter(Boolean).join(', '), highlights: courses }),
  )
  const cv = {
    positions,
    education,
    skills: (resume.skills ?? []).flatMap(({ name, keywords }) => [name, ...(keywords ?? [])]).flatMap((one) => cleanLine(one) ?? []),
    languages: (resume.languages ?? []).flatMap(({ language, fluency }) => {
      const named = cleanLine(language)
      return named ? [{ language: named, level: cleanLine(fluency) }] : []
    }),
    licences: (resume.certificates ?? []).flatMap(({ name, issuer }) => cleanLine([name, issuer].filter(Boolean).join(', ')) ?? []),
  }
  return { text: textOf([resume.basics?.name, resume.basics?.label, resume.basics?.summary], cv), ...cv }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

interface Held {
  position?: string | undefined
  place?: string | undefined
  startDate?: string | undefined
  endDate?: string | undefined
  summary?: string | undefined
  highlights?: string[] | undefined
}

const positionOf = ({ position, place, startDate, endDate, summary, highlights = [] }: Held): Position => ({
  title: cleanLine(position),
  place: cleanLine(place),
  from: monthOf(startDate),
  until: endDate === undefined && startDate !== undefined ? 'now' : monthOf(endDate),
  lines: [summary, ...highlights].flatMap((one) => cleanLine(one) ?? []),
})

/** The same as lines, in the order of a CV. */
function textOf(head: (string | undefined)[], { positions, education, skills, languages, licences }: Omit<Cv, 'text'>): string {
  const part = (heading: string, written: string[]): string[] => (written.length > 0 ? ['', heading, ...written] : [])
  const ofPosition = ({ title, place, from, until, lines: own }: Position): string[] => [
    [title, place, [from, until].filter(Boolean).join(' – ')].filter(Boolean).join(', '),
    ...own.map((line) => `- ${line}`),
  ]
  return [
    ...head.flatMap((one) => cleanLine(one) ?? []),
    ...part('Experience', positions.flatMap(ofPosition)),
    ...part('Education', education.flatMap(ofPosition)),
    ...part('Skills', skills.length > 0 ? [skills.join(', ')] : []),
    ...part(
      'Languages',
      languages.map(({ language, level }) => (level ? `${language} (${level})` : language)),
    ),
    ...part('Certificates', licences),
  ].join('\n')
}
