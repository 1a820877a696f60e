import { describe, expect, it } from 'vitest'
import type { PageAnswer } from '../../functions/app/page/answer.ts'
import { matchPath } from '../../templates/page/parts/paths.ts'
import { anInterview } from '../builders.ts'
import { parseMail } from '../templates/html-text.ts'
import { aTown, hidden, pathOf } from './browser.ts'

type Town = Awaited<ReturnType<typeof aTown>>
interface Wrong {
  /** The form of which page, sent where, with what. */
  page: string
  to?: string
  fields: Record<string, string>
  /** The field that is wrong, and what still stands in others. */
  field: string
  keeps?: Record<string, string | boolean>
}

const round = async (town: Town) => (await town.round()).id
const application = async (town: Town) => `/applications/${(await town.round()).applicationId}`

const cases: Record<string, (town: Town) => Wrong | Promise<Wrong>> = {
  settings: () => ({
    page: '/settings',
    fields: {
      homeZone: 'Europe/Berlin',
      from: 'late',
      until: '08:15',
      otherMails: 'a@b.example',
      tone: 'warm',
      shown: 'packet',
      form: 'Settings',
    },
    field: 'from',
    keeps: { homeZone: 'Europe/Berlin', until: '08:15', otherMails: 'a@b.example', tone: 'warm', from: 'late' },
  }),
  'settings, a zone of two clocks': () => ({
    page: '/settings',
    fields: { homeZone: 'EST' },
    field: 'homeZone',
    keeps: { homeZone: 'EST' },
  }),
  pause: () => ({
    page: '/settings',
    to: '/settings/pause',
    fields: { pauseUntil: '2020-01-01', all: 'yes', shown: 'pauseAll' },
    field: 'pauseUntil',
    keeps: { pauseUntil: '2020-01-01', pauseAll: true },
  }),
  feeds: () => ({ page: '/feeds', fields: { url: 'nothing' }, field: 'url', keeps: { url: 'nothing' } }),
  notifications: () => ({
    page: '/settings/notifications',
    fields: { act: 'webhook', url: 'http://x.example', full: 'on', shown: 'full', form: 'A program of yours' },
    field: 'url',
    keeps: { url: 'http://x.example', full: true, topic: '' },
  }),
  'a phone': () => ({
    page: '/settings/notifications',
    fields: { act: 'ntfy', topic: 'no topic' },
    field: 'topic',
    keeps: { topic: 'no topic' },
  }),
  programs: () => ({ page: '/settings/programs', fields: { name: 'x'.repeat(61) }, field: 'name', keeps: { name: 'x'.repeat(61) } }),
  'a signing key': async (town) => {
    await town.owner().send('/settings/webhooks', { provider: 'calcom', act: 'open' })
    return {
      page: '/settings/webhooks',
      fields: { provider: 'calcom', act: 'theirs', number: '1', 'key-calcom': 'short' },
      field: 'key-calcom',
      keeps: { 'key-calcom': 'short' },
    }
  },
  material: () => ({ page: '/material', fields: { text: 'hello', as: '' }, field: 'text', keeps: { text: 'hello' } }),
  'a piece of material': () => ({
    page: '/material/new/posting',
    fields: { title: 'Designer', text: '' },
    field: 'text',
    keeps: { title: 'Designer' },
  }),
  debrief: async (town) => ({
    page: `/rounds/${await round(town)}/debrief`,
    fields: { happened: 'yes', redo: 'typed', decisionBy: '2040-01-01' },
    field: 'decisionBy',
    keeps: { redo: 'typed', decisionBy: '2040-01-01' },
  }),
  correction: async (town) => ({
    page: `/rounds/${await round(town)}/edit`,
    fields: { round: 'two' },
    field: 'round',
    keeps: { round: 'two' },
  }),
  'adding by hand': () => ({ page: '/add', fields: { role: 'Nurse' }, field: 'company', keeps: { role: 'Nurse' } }),
  'dropping in': () => ({ page: '/', to: '/messages', fields: { text: '' }, field: 'file' }),
  welcome: () => ({
    page: '/welcome',
    fields: { homeZone: 'Europe/Berlin', nights: 'other', from: 'late', until: '07:00' },
    field: 'from',
    keeps: { homeZone: 'Europe/Berlin', until: '07:00' },
  }),
  'an offer’s day': async (town) => ({
    page: await application(town),
    fields: { outcome: 'offer', dueOn: '2040-01-01', dueAt: '12:30', form: 'They made an offer' },
    field: 'offer-on',
    keeps: { 'offer-on': '2040-01-01', 'offer-at': '12:30', 'on-hold-on': '' },
  }),
  'a line of the CV': async (town) => {
    const path = await application(town)
    await town.owner().send('/material/new/cv', { text: 'Experience\nNurse, Elm Clinic, 2014 – 2019\n- Night shifts' })
    const text = 'Requirements\n- Night shifts in a clinic\n- SQL or Python\n- Fluent French'
    await town
      .owner()
      .send(`/material/new/posting?application=${path.split('/').at(-1)}`, { text, application: path.split('/').at(-1) ?? '' })
    const page = matchPath(path.split('/').at(-1) ?? '')
    const [, id = ''] = /name="requirement" value="([^"]+)"/.exec((await town.owner().get(page)).body) ?? []
    return {
      page,
      fields: { requirement: id, says: 'line', line: 'none of mine' },
      field: `line-${id}`,
      keeps: { [`line-${id}`]: 'none of mine' },
    }
  },
  'a draft': async (town) => ({
    page: `/rounds/${await round(town)}/drafts`,
    fields: { person: 'tomas.okafor@bluepine.example', keep: '1', body: 'x'.repeat(9_000), form: 'The text for Tomas Okafor' },
    field: 'draft-0',
    keeps: { 'draft-0': 'x'.repeat(9_000) },
  }),
  'a file brought in': () => ({ page: '/your-data', fields: {}, field: 'file' }),
  'a text too long to keep': () => ({
    page: '/settings',
    fields: { homeZone: 'Europe/Berlin', from: '20:00', until: '09:00', otherMails: 'x'.repeat(9_000) },
    field: 'otherMails',
    keeps: { otherMails: 'x'.repeat(9_000) },
  }),
}

const read = ({ body }: PageAnswer) => {
  const document = parseMail(body.replace('<!doctype html>', ''))
  return document
}

describe.each(Object.entries(cases))('a form that is refused: %s', (_name, make) => {
  it('says so in the title, names its field, keeps what was typed and takes the focus', async () => {
    const town = await aTown([anInterview()])
    const { page, to, fields, field, keeps = {} } = await make(town)
    const answer = await town.owner().send(page, fields, to)
    expect(answer.statusCode).toBe(422)
    const document = read(answer)
    expect(document.title).toMatch(/^Error: .+ · roundtwo$/)
    const [link] = document.querySelectorAll('[role="alert"] a')
    expect(link?.getAttribute('href')).toBe(`#${field}`)
    const wrong = document.getElementById(field)
    expect(wrong?.getAttribute('aria-invalid')).toBe('true')
    expect(wrong?.hasAttribute('autofocus')).toBe(true)
    expect(document.getElementById(wrong?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(link?.textContent)
    expect(wrong?.closest('details:not([open])')).toBeNull()
    for (const [id, value] of Object.entries(keeps)) {
      const kept = document.getElementById(id) as unknown as { value: string; checked: boolean }
      expect(typeof value === 'boolean' ? kept.checked : kept.value, id).toBe(value)
    }
  })
})

describe.each(Object.entries(cases))('a form that is too old: %s', (_name, make) => {
  it('comes back with what was typed and a gesture of today, and does nothing', async () => {
    const town = await aTown([anInterview()])
    const { page, to, fields, keeps = {} } = await make(town)
    const before = town.stored()
    const answer = await town.owner().post(to ?? page, { ...fields, gesture: 'of-before' })
    expect(answer.statusCode).toBe(403)
    expect(town.stored()).toBe(before)
    const document = read(answer)
    expect(document.title).toMatch(/^Error: .+ · roundtwo$/)
    const alert = document.querySelector('[role="alert"]')
    expect(alert?.textContent).toContain('This form had been open for too long, so nothing was done. Send it once more.')
    expect(alert?.querySelector('a')).toBeNull()
    const form = [...document.querySelectorAll('form')].find(
      (one) => one.getAttribute('method') === 'post' && one.getAttribute('action')?.startsWith(to ?? page),
    )
    expect(form?.querySelector('[name=gesture]')?.getAttribute('value')).toBe(hidden((await town.owner().get('/settings')).body, 'gesture'))
    for (const [id, value] of Object.entries(keeps)) {
      const kept = document.getElementById(id) as unknown as { value: string; checked: boolean }
      expect(typeof value === 'boolean' ? kept.checked : kept.value, id).toBe(value)
    }
  })
})

describe('a form that is too old', () => {
  it('saves after its reader has signed in anew', async () => {
    const town = await aTown([])
    const visitor = town.stranger()
    const signIn = async () => {
      const link = pathOf(town.links().signIn())
      await visitor.send(link, {})
    }
    await signIn()
    const gesture = hidden((await visitor.get('/settings')).body, 'gesture')
    town.moveTo('2026-12-02T22:00:00Z')
    await signIn()
    const fields = { homeZone: 'Europe/Berlin', from: '20:00', until: '09:00', form: 'Settings' }
    const answer = await visitor.post('/settings', { ...fields, gesture })
    expect(answer.statusCode).toBe(403)
    const again = hidden(answer.body, 'gesture')
    expect((await visitor.post('/settings', { ...fields, gesture: again })).headers.location).toContain('done=settings')
  })

  it('shows nothing of what was typed where the browser does not say that the form is ours', async () => {
    const town = await aTown([])
    const answer = await town.owner().post('/settings', { otherMails: 'planted@evil.example', gesture: 'x' }, {})
    expect(answer.statusCode).toBe(403)
    expect(answer.body).not.toContain('planted')
  })
})

describe('a form that is refused', () => {
  it('names every wrong address, however many there are', async () => {
    const town = await aTown([])
    const otherMails = ['one', 'two', 'three', 'four', 'five'].join('\n')
    const { body } = await town.owner().send('/settings', { homeZone: 'Europe/Berlin', from: '20:00', until: '09:00', otherMails })
    for (const one of otherMails.split('\n')) expect(body.match(new RegExp(`“${one}” is no mail address`, 'g'))).toHaveLength(2)
  })

  it('keeps ticks as they were set, and those of another form as they are kept', async () => {
    const town = await aTown([])
    const { body } = await town.owner().send('/settings', {
      ...{ homeZone: 'Europe/Berlin', from: 'late', until: '09:00', form: 'Settings' },
      ...{ shown: ['packet', 'card', 'discreet'], kind: ['card'], discreet: 'on' },
    })
    const document = read({ body } as PageAnswer)
    const ticked = (selector: string) => (document.querySelector(selector) as unknown as { checked: boolean }).checked
    expect([
      ticked('[value="packet"][name="kind"]'),
      ticked('[value="card"][name="kind"]'),
      ticked('[value="debrief"][name="kind"]'),
    ]).toEqual([false, true, true])
    expect([ticked('#discreet'), ticked('#pauseAll')]).toEqual([true, false])
  })

  it('is the same for whoever is not signed in', async () => {
    const town = await aTown()
    const answer = await town.stranger().send('/sign-in', { mail: 'no address' })
    const document = read(answer)
    expect([answer.statusCode, document.title]).toEqual([422, 'Error: Sign in · roundtwo'])
    expect((document.getElementById('mail') as unknown as { value: string }).value).toBe('no address')
  })

  it('is the same behind the link of a mail', async () => {
    const town = await aTown()
    const visitor = town.stranger()
    const stop = pathOf(town.links().stop('nudge'))
    await visitor.get(stop)
    const answer = await visitor.post(`${stop}/pause`, { pauseUntil: '2020-01-01' })
    expect(answer.statusCode).toBe(422)
    expect(read(answer).title).toBe('Error: Stop these mails · roundtwo')
  })
})

describe('a save that changed nothing says so', () => {
  const same: Record<string, (town: Town) => Promise<PageAnswer>> = {
    settings: (town) => town.owner().send('/settings', { homeZone: 'America/New_York', from: '21:30', until: '07:30' }),
    'a correction': async (town) => town.owner().send(`/rounds/${await round(town)}/edit`, {}),
    notifications: async (town) => {
      const save = () => town.owner().send('/settings/notifications', { act: 'ntfy', topic: 'https://ntfy.sh/alex-5k2m9x7q' })
      await save()
      return save()
    },
    'a program’s address': async (town) => {
      const save = () => town.owner().send('/settings/notifications', { act: 'webhook', url: 'https://hooks.example.com/r2' })
      await save()
      return save()
    },
    'how long it is kept': (town) => town.owner().send('/your-data', { months: '0' }, '/your-data/keep'),
    'a piece of material': async (town) => {
      const save = (path: string) => town.owner().send(path, { text: 'Experience\nNurse, Elm Clinic, 2014 – 2019' })
      return save(pathOf((await save('/material/new/cv')).headers.location ?? '').split('?')[0] ?? '')
    },
    'a debrief': async (town) => {
      const path = `/rounds/${await round(town)}/debrief`
      const person = 'tomas.okafor@bluepine.example'
      const fields = { happened: 'yes', person, met: person, detail: 'Tablets', redo: 'The pricing question' }
      const first = await town.owner().send(path, fields)
      expect(first.headers.location).toContain('done=debrief')
      return town.owner().send(path, fields)
    },
    'a draft': async (town) => {
      const path = `/rounds/${await round(town)}/drafts`
      const person = 'tomas.okafor@bluepine.example'
      const document = read(await town.owner().get(path))
      const body = document.getElementById('draft-0')?.textContent ?? ''
      return town.owner().send(path, { person, keep: '1', body: body.replaceAll('\n', '\r\n') })
    },
    'a draft kept before': async (town) => {
      const path = `/rounds/${await round(town)}/drafts`
      const fields = { person: 'tomas.okafor@bluepine.example', keep: '1', body: 'Hi Tomas,\n\nThank you.' }
      expect((await town.owner().send(path, fields)).headers.location).toContain('done=draft')
      return town.owner().send(path, fields)
    },
    'an empty draft where none was kept': async (town) => {
      const path = `/rounds/${await round(town)}/drafts`
      return town.owner().send(path, { person: 'tomas.okafor@bluepine.example', keep: '1', body: '' })
    },
    'a calendar there is': async (town) => {
      const bytes = Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
      town.world.fetcher = { fetch: async () => ({ outcome: 'fetched', bytes, etag: null, lastModified: null }) }
      const save = () => town.owner().send('/feeds', { url: 'https://calendar.example.com/a.ics' })
      await save()
      return save()
    },
  }
  it.each(Object.entries(same))('%s', async (_name, save) => {
    const town = await aTown([anInterview()])
    expect((await save(town)).headers.location).toContain('done=unchanged')
  })
})
