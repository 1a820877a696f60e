import { describe, expect, it } from 'vitest'
import { materialOf } from '../../../functions/domain/material/material.ts'
import { readTyped } from '../../../functions/domain/material/read/typed.ts'
import { workCountryOf } from '../../../functions/domain/packet/trade/work-country.ts'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { localCountries, playbookIn } from '../../../templates/playbook/local-words.ts'
import { playbook } from '../../../templates/playbook/playbook.ts'
import { aPiece } from '../../builders.ts'
import { squeeze } from '../html-text.ts'
import { sampleMaterial } from '../sample-material.ts'
import { aCandidate, anApplication, aPerson, aRound, aTouchpoint, aView, sampleLinks } from '../sample-view.ts'

const where = {
  London: { location: '10 Downing Street, London SW1A 2AA' },
  'New York': { location: '410 East 61st Street, New York, NY 10065' },
  Dublin: { location: '5 Dame Street, Dublin, Ireland' },
  Harrowmere: { location: '4 Harrow Road, Harrowmere' },
  nowhere: { location: null },
} as const

const packetOf = (
  place: keyof typeof where,
  role: string,
  how?: { by: 'phone'; calls: 'they' },
  homeZone = 'Etc/UTC',
  format: 'recruiter-screen' | null = null,
): string => {
  const fields = how ? { how } : {}
  const round = aRound(
    'round-2',
    { zone: null, ...fields },
    { zone: null, title: 'Interview', start: '2026-12-04T16:00:00Z', format, ...where[place], ...fields },
  )
  const view = aView([anApplication([round], { company: 'Fernhill', domain: null, role })], { candidate: aCandidate({ homeZone }) })
  return squeeze(renderMail(aTouchpoint('packet'), view, sampleLinks, '2026-12-02T16:00:00Z').text)
}

describe('the words of a line of work', () => {
  it.each([
    ['London', 'Registered Nurse', 'your NMC PIN \\(or other registration\\) with its revalidation date'],
    ['New York', 'Registered Nurse', 'your license number with its renewal date'],
    ['Dublin', 'Registered Nurse', 'your PIN with its renewal date'],
    ['London', 'Teacher of Mathematics', 'DBS certificate if you have one'],
    ['New York', 'Teacher of Mathematics', 'teaching certificate, background check if you have one'],
    ['Dublin', 'Teacher of Mathematics', 'Garda vetting if you have one'],
    ['London', 'Truck Driver', 'Driving or forklift licence, Driver CPC and tachograph cards'],
    ['New York', 'Truck Driver', 'CDL, DOT medical card'],
    ['New York', 'Accountant', 'CPA license or the parts you’ve passed'],
    ['Harrowmere', 'Truck Driver', 'Driver’s or forklift license, the medical and training papers'],
  ] as const)('are those of where it is: %s, %s', (place, role, words) => {
    expect(packetOf(place, role)).toMatch(new RegExp(words, 'i'))
  })

  it('are nobody’s where no country is known', () => {
    const text = packetOf('nowhere', 'Registered Nurse', { by: 'phone', calls: 'they' })
    expect(text).toContain('your registration or license number and its renewal date')
    expect(text).toContain('two people who can speak for your work')
    expect(text).not.toMatch(/\bPIN\b|referee|references/)
  })

  it('are those of where the candidate lives, where nothing else tells', () => {
    const call = { by: 'phone', calls: 'they' } as const
    const text = packetOf('nowhere', 'Registered Nurse', call, 'America/New_York', 'recruiter-screen')
    expect(text).toContain('your license number and its renewal date')
    expect(text).toContain('your resume')
    expect(text).not.toMatch(/\bCVs?\b/)
    expect(packetOf('nowhere', 'Registered Nurse', call, 'Europe/London', 'recruiter-screen')).toMatch(/your CV/)
  })

  it('are nobody’s where a place is named that may be anywhere, wherever the candidate lives', () => {
    for (const home of ['America/New_York', 'Europe/London']) {
      const text = packetOf('Harrowmere', 'Staff Nurse', undefined, home)
      expect(text).toContain('your registration or license number with its renewal date')
      expect(text).not.toMatch(/\bPIN\b|your license number/)
    }
  })

  it('on the road are a fleet’s own: pre-trip, back up and load securement in one country, walk-round and banksman in the other', () => {
    const trial = (country: 'US' | 'GB') => JSON.stringify(playbookIn(country).trades.logistics.trial)
    expect(trial('US')).toMatch(
      /pre-trip inspection.*get out and look before you back up, or ask for a spotter.*CDL, DOT medical card.*load securement/,
    )
    expect(trial('US')).not.toMatch(/walk|reverse|straps|license/i)
    expect(trial('GB')).toMatch(/banksman.*tachograph cards.*walk-round checks.*tyres/)
  })

  it('call what one sends a CV for research, and outside of America', () => {
    for (const country of localCountries) {
      const words = JSON.stringify(playbookIn(country))
      expect(/[Yy]our (?:own )?CV\b/.test(words), country).toBe(!['US', 'CA'].includes(country))
      expect(/[Yy]our (?:own )?resume\b/.test(words), country).toBe(['US', 'CA'].includes(country))
      expect(JSON.stringify(playbookIn(country, 'research'))).toMatch(/[Yy]our CV/)
    }
  })

  it.each([
    ['America/New_York', 'Product Designer', 'resume'],
    ['America/Toronto', 'Product Designer', 'resume'],
    ['America/New_York', 'Research Scientist', 'CV'],
    ['Europe/London', 'Product Designer', 'CV'],
  ])('call so what is quoted from it, too: %s, %s', (homeZone, role, paper) => {
    const round = aRound('round-2', { zone: null }, { zone: null, title: 'Interview', start: '2026-12-04T16:00:00Z', format: null })
    const application = anApplication([round], { company: 'Fernhill', domain: null, role })
    const view = aView([application], { candidate: aCandidate({ homeZone }), material: sampleMaterial(round) })
    const text = squeeze(renderMail(aTouchpoint('packet'), view, sampleLinks, '2026-12-02T16:00:00Z').text)
    expect(text).toMatch(new RegExp(`\\b[Yy]our ${paper}\\b`))
    expect(text).not.toMatch(paper === 'CV' ? /\b[Yy]our resume\b/ : /\bCV\b/)
  })

  it('of one country stand in no other’s', () => {
    const foreign = {
      US: /\bPIN\b|referee|licence|DBS|Garda|safeguarding lead/,
      GB: /\blicense|Garda|food handler|two references|background check/i,
      IE: /\blicense|DBS|food handler|two references|background check/i,
      AU: /\blicense|DBS|Garda|\bPIN\b|two references|background check/i,
    }
    for (const [country, words] of Object.entries(foreign))
      expect(JSON.stringify(playbookIn(country as keyof typeof foreign).trades)).not.toMatch(words)
    expect(JSON.stringify(playbook.trades)).not.toMatch(/\bPIN\b|referee|two references|licence|DBS|Garda|safeguarding lead/)
  })

  it('change nothing but words that are there', () => {
    for (const country of localCountries) expect(playbookIn(country).trades).not.toEqual(playbook.trades)
    expect(playbookIn(null)).toBe(playbook)
    expect(playbookIn('DE')).toBe(playbook)
  })
})

describe('the country of a line of work', () => {
  const round = aRound('round-2', { zone: null }, { zone: null, location: null })
  const application = anApplication([round], { domain: null })
  const named = (text: string, domain: string | null = null, home = 'Etc/UTC') => {
    const posting = aPiece('p', readTyped('posting', text), { identity: round.interviews[0]?.identity ?? null })
    return workCountryOf({ ...application, domain }, materialOf([posting]), home)
  }

  it('is told by the posting where place, domain and zone do not', () => {
    expect(named('Staff nurse\nRequirements\n- NMC registration\n- Enhanced DBS')).toBe('GB')
    expect(named('Truck driver\nRequirements\n- CDL class A')).toBe('US')
    expect(named('Requirements\n- Night shifts')).toBeNull()
    expect(named('Requirements\n- NMC or AHPRA registration')).toBeNull()
    expect(named('Requirements\n- NMC registration', 'hospital.ie')).toBe('IE')
    // A title names it as well.
    const called = (title: string) =>
      workCountryOf(
        { ...application, role: 'Staff Nurse', rounds: [{ ...round, interviewers: [aPerson('Orla Quinn', { title })] }] },
        materialOf([]),
        'Etc/UTC',
      )
    expect(called('Lead Nurse, A&E, Band 7')).toBe('GB')
    expect(called('Matron')).toBeNull()
    // Else by where the candidate lives.
    expect(named('Requirements\n- Night shifts', null, 'America/Chicago')).toBe('US')
    expect(named('Requirements\n- NMC registration', null, 'America/Chicago')).toBe('GB')
  })
})
