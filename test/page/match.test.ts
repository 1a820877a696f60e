import { describe, expect, it } from 'vitest'
import { nurseCv, wardNurse } from '../domain/match/some-postings.ts'
import { parseMail, squeeze } from '../templates/html-text.ts'
import { aTown } from './browser.ts'

/** A candidate with an application, whose posting and CV are handed in where they are given. */
async function aMatch({ posting, cv }: { posting?: string; cv?: string }) {
  const town = await aTown()
  const { applicationId } = await town.round()
  const owner = town.owner()
  if (posting) await owner.send(`/material/new/posting?application=${applicationId}`, { text: posting, application: applicationId })
  if (cv) await owner.send('/material/new/cv', { text: cv })
  const path = `/applications/${applicationId}/match`
  const html = async () => (await owner.get(path)).body
  const idOf = async (words: string) => new RegExp(`<li id="([0-9a-f]+)">${words}`).exec(await html())?.[1] ?? ''
  return {
    town,
    path,
    html,
    owner,
    text: async () => squeeze(parseMail(await html()).body.textContent ?? ''),
    say: async (words: string, fields: Record<string, string>) => owner.send(path, { requirement: await idOf(words), ...fields }),
  }
}

const whole = { posting: wardNurse, cv: nurseCv }
const nights = 'Able to work nights and weekends'

describe('the page of a match', () => {
  it('says first how many must-haves are answered, and shows how its number comes about', async () => {
    const { text } = await aMatch(whole)

    expect(await text()).toContain('4 of 6 must-haves')
    expect(await text()).toMatch(/Wound care 3 × 1 = 3/)
    expect(await text()).toMatch(/[\d.]+ of \d+ makes \d+ of 100/)
    expect(await text()).toContain('not that you lack it')
  })

  it('quotes the CV, and says "nothing found" where it is silent', async () => {
    const { text } = await aMatch(whole)

    expect(await text()).toContain('Your resume: “NMC registration (Adult), PIN 00X0000X”')
    expect(await text()).toContain(`${nights} 2 × 0 = 0I didn’t find it in your resume.`)
  })

  it('shows no number without a CV, and asks for a posting where there is none', async () => {
    expect(await (await aMatch({ posting: wardNurse })).text()).not.toMatch(/of 100\b/)
    expect(await (await aMatch({})).text()).toContain('There is no posting for it yet.')
  })

  it('gives a name and a wish no number, and tells a posting that was handed in as the CV', async () => {
    expect(await (await aMatch({ ...whole, cv: 'Jane Doe. Looking for new challenges.' })).text()).not.toMatch(/of 100\b/)
    const twice = await (await aMatch({ ...whole, cv: wardNurse })).text()
    expect(twice).toContain('What you handed in as your resume is this posting. Hand your resume in')
    expect(twice).not.toMatch(/of 100\b|must-haves/)
  })

  it('tells what is under way and what is a step below as that', async () => {
    const posting = 'Accountant\n\nRequirements\n- ACCA or CIMA qualified\n- SAP\n- Level 3 food hygiene\n- VAT returns'
    const cv =
      'Experience\nAccountant, Fern, 2018 – 2022\n- VAT returns\n\nEducation\nAAT Level 2, 2018\nLevel 2 food hygiene\n\nSkills\ncurrently learning SAP'
    const { text } = await aMatch({ posting, cv })
    expect(await text()).toContain('1 of 4 must-haves')
    expect(await text()).toContain('ACCA or CIMA qualified 3 × 0.3 = 0.9Your resume, a step below what they ask: “AAT Level 2, 2018”')
    expect(await text()).toContain('Your resume, as under way: “currently learning SAP”')
  })

  it('follows "I have this", "not relevant" and another line of the CV, and a word taken back', async () => {
    const { say, text } = await aMatch(whole)
    await say(nights, { says: 'have' })
    expect(await text()).toContain('5 of 6 must-haves')
    await say(nights, { says: 'not-relevant' })
    expect(await text()).toContain('4 of 5 must-haves')
    await say(nights, { says: 'line', line: 'Personal care for elderly residents' })
    expect(await text()).toContain('You chose: “Personal care for elderly residents”')
    await say(nights, { says: 'open' })
    expect(await text()).toContain('4 of 6 must-haves')
  })

  it('takes no line that the CV does not have, and none that the posting does not ask', async () => {
    const { say, owner, path } = await aMatch(whole)

    expect((await say(nights, { says: 'line', line: 'Astronaut' })).statusCode).toBe(422)
    expect((await owner.send(path, { requirement: 'nothing', says: 'have' })).statusCode).toBe(404)
  })

  it('gives the packet page its open point and what to lead with, each with where it is from, and no number', async () => {
    const { town, owner } = await aMatch(whole)
    const packet = (path: string) => owner.get(path).then(({ body }) => squeeze(parseMail(body).body.textContent ?? ''))
    const { id } = await town.round()

    expect(await packet(`/rounds/${id}/packet`)).toContain(`“${nights}” From the posting. I didn’t find it in your resume.`)
    expect(await packet(`/rounds/${id}/packet`)).toContain('From your resume; the posting asks for “')
    expect(await packet(`/rounds/${id}/packet`)).not.toMatch(/of 100|must-haves/)
    expect(await packet(`/rounds/${id}/packet?copy=share`)).not.toContain('The posting and your resume')
  })

  it('is for the owner alone', async () => {
    const { town, path } = await aMatch(whole)

    expect((await town.stranger().get(path)).statusCode).toBe(303)
  })

  it('stands in no mail and changes no plan', async () => {
    const { town, say } = await aMatch(whole)
    const planned = async () => (await town.world.table.readCandidate('alex')).touchpoints.map(({ key, state, due }) => [key, state, due])
    await say(nights, { says: 'have' })
    const before = await planned()
    await say(nights, { says: 'not-relevant' })

    expect(await planned()).toEqual(before)
    expect(JSON.stringify(town.outbox)).not.toMatch(/of 100|must-haves/)
  })
})
