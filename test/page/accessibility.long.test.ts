import axe from 'axe-core'
import { Window } from 'happy-dom'
import { beforeAll, describe, expect, it } from 'vitest'
import { everyPage } from './every-page.ts'
import { examplePages } from './example-pages.ts'

const names = [
  'home',
  'home with the example',
  'example',
  'example round',
  'example coming',
  'example correction',
  'example packet',
  'example debrief',
  'example drafts',
  'example application',
  'example match',
  'example material',
  'example mail',
  'example end',
  'round',
  'correction',
  'correction with mistakes',
  'adding by hand',
  'adding work by hand',
  'packet',
  'full day',
  'debrief',
  'drafts',
  'application',
  'questions',
  'question',
  'question that is settled',
  'messages',
  'message',
  'refused message',
  'message being read',
  'coming month',
  'mail',
  'mail as text',
  'match',
  'match without a posting',
  'material',
  'notes before',
  'material: cv',
  'material: posting',
  'material: story',
  'material: asks',
  'material: stance',
  'feeds',
  'settings',
  'notifications, off',
  'notifications with a key',
  'notifications',
  'your calendar',
  'putting a mail off',
  'your calendar, closed',
  'your data',
  'deleting an application',
  'programs',
  'ways in',
  'deleting everything',
  'privacy',
  'sign-in',
  'enter',
  'stop',
  'stopped',
  'paused',
  'stopped no more',
  'problem',
  'joining',
  'welcome',
  'welcome with mistakes',
  'welcome, kept',
  'enrolling',
  'enrolling with mistakes',
  'the staff’s page',
  'home near the end of a term',
  'debrief with mistakes',
  'material with a mistake',
  'feeds with a mistake',
  'webhooks',
  'webhooks of every kind, with the workflow',
  'webhooks with a key',
  'webhooks with an old key',
  'webhooks with a mistake',
]

let pages = new Map<string, string>()
beforeAll(async () => {
  pages = new Map([...(await everyPage()), ...(await examplePages())])
})

/** Colours need a real browser; they are looked at in pictures. */
async function violations(html: string): Promise<string[]> {
  const window = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      enableJavaScriptEvaluation: true,
      suppressInsecureJavaScriptEnvironmentWarning: true,
    },
  })
  window.document.write(html)
  window.eval(axe.source)
  const run = window.eval(`axe.run(document, { rules: { 'color-contrast': { enabled: false } } })`)
  const result = (await run) as axe.AxeResults
  await window.happyDOM.close()
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

describe('every page', () => {
  it('is looked at by something that sees a missing label', async () => {
    const bad = '<!doctype html><html lang="en"><head><title>x</title></head><body><main><h1>x</h1><input type="text"></main></body></html>'
    expect((await violations(bad)).join()).toContain('label')
  })

  it('is one of those looked at here', () => {
    expect([...pages.keys()].sort()).toEqual([...names].sort())
  })

  it.each(names)('%s can be read and used without seeing it', async (name) => {
    expect(await violations(pages.get(name) ?? '')).toEqual([])
  })

  it.each(names)('%s has one main heading, and no level is skipped', (name) => {
    const levels = [...(pages.get(name) ?? '').matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })
})
