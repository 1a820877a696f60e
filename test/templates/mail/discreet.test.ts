import { describe, expect, it } from 'vitest'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { allSamples, fullSamples } from '../sample-mails.ts'
import { type Sample, sampleLinks } from '../sample-view.ts'

const discreet = ({ touchpoint, view, now, more }: Sample) =>
  renderMail(touchpoint, { ...view, candidate: { ...view.candidate, discreet: true } }, sampleLinks, now, more)
const open = ({ touchpoint, view, now, more }: Sample) => renderMail(touchpoint, view, sampleLinks, now, more)

const asked = allSamples.filter(({ touchpoint: { kind } }) => !['sign-in', 'welcome', 'invitation'].includes(kind))

/** What a mail list and a locked screen show: subject, first words, the names of files. */
const shownOf = (sample: Sample): string => {
  const { subject, html, attachments } = discreet(sample)
  const preview = /<div style="[^"]*" aria-hidden="true">([^<]*)/.exec(html)?.[1] ?? ''
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? ''
  return [subject, preview, title, ...attachments.map(({ name }) => name)].join(' | ')
}

describe('discreet subjects', () => {
  it('name no company, no role, no person and no interview, whatever the mail', () => {
    for (const sample of asked) {
      const shown = shownOf(sample)
      const names = sample.view.applications.flatMap(({ company, role, domain, rounds }) => [
        company,
        role,
        domain,
        ...rounds.flatMap(({ interviewers, recruiter }) => [...interviewers, recruiter].map((one) => one?.name)),
      ])
      for (const name of names) if (name) expect(shown.toLowerCase().includes(name.toLowerCase()), `${sample.name}: ${shown}`).toBe(false)
      expect(shown, sample.name).not.toMatch(/interview|offer|recruit|debrief|packet|role\b|job/i)
      expect(shown, sample.name).toContain('Open it to read.')
    }
  })

  it('tell different news apart', () => {
    const subjects = fullSamples.filter((one) => asked.includes(one)).map((sample) => discreet(sample).subject)
    expect(new Set(subjects).size).toBe(subjects.length)
  })

  it('leave what stands inside as it is', () => {
    for (const sample of asked) expect(discreet(sample).text, sample.name).toBe(open(sample).text)
  })

  it('are as ever where nobody asked for it', () => {
    const [packet] = fullSamples.filter(({ touchpoint }) => touchpoint.kind === 'packet')
    expect(packet && open(packet).subject).toContain('Prepare: Halden Labs')
  })
})
