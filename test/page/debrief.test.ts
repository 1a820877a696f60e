import { describe, expect, it } from 'vitest'
import { debriefPath, draftsPath } from '../../templates/page/parts/paths.ts'
import { parseMail } from '../templates/html-text.ts'
import { aTown, pathOf } from './browser.ts'

const told = {
  happened: 'yes',
  person: 'tomas.okafor@bluepine.example',
  met: 'tomas.okafor@bluepine.example',
  detail: 'We talked about the night shift tablets',
  'new-name': 'Ines Duarte',
  'new-title': 'Designer',
  'new-email': 'Ines@bluepine.example',
  'new-detail': '',
  redo: 'The pricing question',
  doubt: 'Whether I have led a team',
  decisionBy: '2026-12-11',
  told: 'From March on',
  promise: 'The deck',
  promiseDue: '2026-12-04',
  sign: ['ran-longer', 'nonsense'],
  outcome: '',
}

describe('the debrief page', () => {
  it('opens by its link, saves without signing in and shows a draft for each person met', async () => {
    const town = await aTown()
    const visitor = town.stranger()
    const round = await town.round()
    const followed = await visitor.get(pathOf(town.links().debrief(round.id)))
    expect(followed).toMatchObject({ statusCode: 303, headers: { location: debriefPath(round.id) } })

    const saved = await visitor.send(debriefPath(round.id), told)
    expect(saved).toMatchObject({ statusCode: 303, headers: { location: `${draftsPath(round.id)}?done=debrief` } })
    const drafts = (await visitor.get(draftsPath(round.id))).body
    expect(drafts).toContain('about the night shift tablets.')
    expect(drafts).toContain('Ines Duarte')
    expect((await town.round()).debrief).toMatchObject({
      redo: 'The pricing question',
      doubt: 'Whether I have led a team',
      signs: ['ran-longer'],
    })
    expect((await town.round()).interviewers.map(({ name, addedLater }) => [name, addedLater])).toEqual([
      ['Tomas Okafor', false],
      ['Ines Duarte', true],
    ])
  })

  it('moves the follow-up to two business days after the stated date', async () => {
    const town = await aTown()
    const round = await town.round()
    await town.owner().send(debriefPath(round.id), told)
    const { touchpoints } = await town.world.table.readCandidate('alex')
    expect(touchpoints.find(({ kind }) => kind === 'nudge')).toMatchObject({ state: 'planned', due: '2026-12-15T14:30:00Z' })
  })

  it('keeps everything that was typed when something needs another look', async () => {
    const town = await aTown()
    const round = await town.round()
    const before = town.stored()
    const page = await town.owner().send(debriefPath(round.id), { ...told, 'new-name': '', 'new-email': 'nope', decisionBy: '2026-02-31' })
    expect(page.statusCode).toBe(422)
    for (const words of [
      'We talked about the night shift tablets',
      'The pricing question',
      'value="nope"',
      'value="2026-02-31"',
      'Add the name of this person.',
    ])
      expect(page.body).toContain(words)
    expect(town.stored()).toBe(before)
  })

  it('adds a row for one more person without saving and without losing what was typed', async () => {
    const town = await aTown()
    const round = await town.round()
    const before = town.stored()
    const page = await town.owner().send(debriefPath(round.id), { ...told, more: '1' })
    expect(page.body.match(/name="new-name"/g)).toHaveLength(2)
    expect(page.body).toContain('value="Ines Duarte"')
    expect(town.stored()).toBe(before)
  })

  it('can be sent twice and changed: the later one counts, nobody doubles', async () => {
    const town = await aTown()
    const round = await town.round()
    await town.owner().send(debriefPath(round.id), told)
    await town.owner().send(debriefPath(round.id), told)
    town.moveTo('2026-12-02T22:00:00Z')
    await town.owner().send(debriefPath(round.id), {
      ...told,
      person: ['tomas.okafor@bluepine.example', 'ines@bluepine.example'],
      met: ['tomas.okafor@bluepine.example', 'ines@bluepine.example'],
      detail: ['The night shift tablets', 'The design system'],
      'new-name': '',
      'new-title': '',
      'new-email': '',
      redo: 'Another one',
    })
    expect((await town.round()).debrief?.redo).toBe('Another one')
    expect((await town.round()).interviewers.map(({ name, detail }) => [name, detail])).toEqual([
      ['Tomas Okafor', 'The night shift tablets'],
      ['Ines Duarte', 'The design system'],
    ])
  })

  it('asks for no thank-you after a no-show', async () => {
    const town = await aTown()
    const round = await town.round()
    await town
      .owner()
      .send(debriefPath(round.id), { ...told, happened: 'no-show', met: [], 'new-name': '', 'new-title': '', 'new-email': '' })
    const { touchpoints } = await town.world.table.readCandidate('alex')
    expect(touchpoints.filter(({ kind, state }) => kind === 'thanks' && state === 'planned')).toEqual([])
  })
})

describe('a debrief that is shown once more before it is saved', () => {
  /** What a browser sends of the page as it stands. */
  const asItStands = (html: string): Record<string, string[]> => {
    const document = parseMail(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
    const fields = [...document.querySelectorAll('form[aria-label="Debrief"] :is(input, textarea)')] as unknown as HTMLInputElement[]
    const sent = fields.filter(({ name, type, checked }) => name && (!['checkbox', 'radio'].includes(type) || checked))
    return Object.fromEntries(sent.map(({ name }) => [name, sent.filter((one) => one.name === name).map(({ value }) => value)]))
  }
  const first = { ...told, 'was:detail': '', 'was:redo': '', 'was:doubt': '', 'was:promise': '' }

  it.each([
    ['for one more person', { more: '1' }],
    ['for a date to be mended', { decisionBy: '2029-12-11' }],
  ])('%s, then saves what had been typed', async (_why, over) => {
    const town = await aTown()
    const path = debriefPath((await town.round()).id)
    const shown = await town.owner().send(path, { ...first, ...over })
    const answer = await town.owner().post(path, { ...asItStands(shown.body), decisionBy: '2026-12-11' })
    expect(answer.statusCode).toBe(303)
    const { debrief, interviewers } = await town.round()
    expect(debrief).toMatchObject({ redo: told.redo, doubt: told.doubt, promise: told.promise })
    expect(interviewers[0]?.detail).toBe(told.detail)
  })
})

describe('two tabs of one debrief', () => {
  const person = 'tomas.okafor@bluepine.example'
  const shown = { person, met: person, happened: 'yes' }

  it('lose nothing of each other: what a tab leaves as it was stays as the other wrote it', async () => {
    const town = await aTown()
    const round = await town.round()
    const owner = town.owner()
    await owner.send(debriefPath(round.id), {
      ...shown,
      detail: 'the night shift',
      'was:detail': '',
      redo: '',
      'was:redo': '',
      'new-name': 'Ines Duarte',
    })
    town.moveTo('2026-12-02T22:00:00Z')
    await owner.send(debriefPath(round.id), { ...shown, detail: '', 'was:detail': '', redo: 'The pricing question', 'was:redo': '' })
    const after = await town.round()
    expect(after.debrief?.redo).toBe('The pricing question')
    expect(after.interviewers.map(({ name, detail }) => [name, detail])).toEqual([
      ['Tomas Okafor', 'the night shift'],
      ['Ines Duarte', null],
    ])
  })

  it('can still empty a field', async () => {
    const town = await aTown()
    const round = await town.round()
    await town.owner().send(debriefPath(round.id), { ...shown, detail: 'the night shift' })
    town.moveTo('2026-12-02T22:00:00Z')
    await town.owner().send(debriefPath(round.id), { ...shown, detail: '', 'was:detail': 'the night shift' })
    expect((await town.round()).interviewers[0]?.detail).toBeNull()
  })
})

describe('what is told of a round', () => {
  it('stands on its page, each in its own field, and what is for the candidate alone in no draft', async () => {
    const town = await aTown()
    const round = await town.round()
    const owner = town.owner()
    await owner.send(debriefPath(round.id), {
      ...told,
      onlyForMe: 'grumpy about the tablets',
      stressed: 'fewer night calls',
      forgot: 'my first team',
    })
    const page = (await owner.get(`/rounds/${round.id}`)).body
    for (const words of ['grumpy about the tablets', 'fewer night calls', 'my first team', 'From March on', 'The deck'])
      expect(page).toContain(words)
    expect((await owner.get(draftsPath(round.id))).body).not.toMatch(/grumpy|From March on/)
  })
})

describe('marking a note', () => {
  it('closes that person, and can be taken back', async () => {
    const town = await aTown()
    const round = await town.round()
    const person = 'tomas.okafor@bluepine.example'
    const owner = town.owner()
    await owner.send(draftsPath(round.id), { person, done: 'sent' })
    expect((await town.round()).interviewers[0]?.thanked).toBe('sent')
    town.moveTo('2026-12-02T22:00:00Z')
    await owner.send(draftsPath(round.id), { person, done: 'open' })
    expect((await town.round()).interviewers[0]?.thanked).toBe('open')
  })

  it('leaves no last call once everyone is done', async () => {
    const town = await aTown()
    const round = await town.round()
    await town.owner().send(draftsPath(round.id), { person: 'tomas.okafor@bluepine.example', done: 'skipped' })
    const { touchpoints } = await town.world.table.readCandidate('alex')
    expect(touchpoints.filter(({ kind, state }) => ['thanks', 'last-call'].includes(kind) && state === 'planned')).toEqual([])
  })

  it('refuses a person nobody knows', async () => {
    const town = await aTown()
    const round = await town.round()
    expect((await town.owner().send(draftsPath(round.id), { person: 'nobody', done: 'sent' })).statusCode).toBe(404)
  })
})

describe('a note on its page', () => {
  const person = 'tomas.okafor@bluepine.example'

  it('is kept as the candidate has changed it, in the mail as well, and given back when emptied', async () => {
    const town = await aTown()
    const round = await town.round()
    const owner = town.owner()
    await owner.send(draftsPath(round.id), { person, keep: '1', body: 'Hi Tomas,\n\nmy own words.\n\nAlex' })
    expect((await owner.get(draftsPath(round.id))).body).toContain('my own words.')
    expect((await town.round()).interviewers[0]?.draft).toContain('my own words.')
    town.moveTo('2026-12-02T22:00:00Z')
    await owner.send(draftsPath(round.id), { person, keep: '1', body: '' })
    expect((await owner.get(draftsPath(round.id))).body).toContain('[what you and Tomas talked about]')
  })

  it('offers no way to send it before its gap is filled', async () => {
    const town = await aTown()
    const round = await town.round()
    const owner = town.owner()
    const ways = async () => /<div class="row" data-ways="draft-0"( hidden)?>/.exec((await owner.get(draftsPath(round.id))).body)?.[1]
    expect(await ways()).toBe(' hidden')
    await owner.send(draftsPath(round.id), { person, keep: '1', body: 'Hi Tomas,\n\nno gap.\n\nAlex' })
    expect(await ways()).toBeUndefined()
    expect((await owner.get(draftsPath(round.id))).body).toContain('https://mail.google.com/mail/?view=cm')
  })

  it('shows beside it what is not for that person', async () => {
    const town = await aTown()
    const round = await town.round()
    await town.owner().send(debriefPath(round.id), { ...told, detail: 'he seemed bored tbh' })
    const page = (await town.owner().get(draftsPath(round.id))).body
    expect(page).toContain('Your note, not in the draft: “he seemed bored tbh”')
    expect(page.match(/he seemed bored/g)).toHaveLength(1)
  })
})
