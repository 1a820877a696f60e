import axe from 'axe-core'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { sheet, style } from '../../../templates/mail/render/style.ts'
import { fullSamples, variants } from '../sample-mails.ts'
import { type Sample, sampleLinks } from '../sample-view.ts'

/** axe in a document without layout: everything but contrast, which is reckoned from the colours below. */
async function violationsOf({ touchpoint, view, now, more }: Sample): Promise<string[]> {
  const window = new Window({ settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true } })
  window.document.write(renderMail(touchpoint, view, sampleLinks, now, more).html)
  window.eval(axe.source)
  const run = Reflect.get(window, 'axe') as typeof axe
  const { violations } = await run.run(window.document.documentElement as unknown as Element, {
    rules: { 'color-contrast': { enabled: false } },
  })
  await window.happyDOM.close()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

describe('axe finds nothing wrong with', () => {
  it.each([...fullSamples, ...variants])('the mail $name', async (one) => {
    expect(await violationsOf(one)).toEqual([])
  })
})

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}
const colour = (css: string, property: string): string => new RegExp(`(?:^|[;{\\s])${property}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1] ?? ''
/** The rule of the dark scheme that names this selector and sets this property. */
const dark = (selector: string, property: string): string =>
  [...(sheet.split('prefers-color-scheme: dark')[1] ?? '').matchAll(/([^{}]+)\{([^}]*)\}/g)]
    .filter(([, selectors, body]) => (selectors ?? '').split(/[,\s]+/).includes(selector) && colour(body ?? '', property) !== '')
    .map(([, , body]) => colour(body ?? '', property))
    .at(-1) ?? ''

describe('contrast is at least 4.5 to 1', () => {
  const card = colour(style.card, 'background-color')
  it.each([
    ['words', colour(style.inside, 'color'), card],
    ['quiet words', colour(style.quiet, 'color'), card],
    ['links', colour(style.link, 'color'), card],
    ['notices', colour(style.notice, 'color'), colour(style.notice, 'background-color')],
    ['buttons', colour(style.firstLink, 'color'), colour(style.first, 'background-color')],
    ['second buttons', colour(style.secondLink, 'color'), colour(style.second, 'background-color')],
    ['the head of a draft', colour(style.draftHead, 'color'), colour(style.draft, 'background-color')],
    ['words in the dark', dark('.inside', 'color'), dark('.card', 'background-color')],
    ['quiet words in the dark', dark('.soft', 'color'), dark('.draft', 'background-color')],
    ['links in the dark', dark('.link', 'color'), dark('.card', 'background-color')],
    ['notices in the dark', dark('.notice', 'color'), dark('.notice', 'background-color')],
    ['buttons in the dark', dark('.first', 'color'), dark('.first', 'background-color')],
    ['second buttons in the dark', dark('.second', 'color'), dark('.second', 'background-color')],
  ])('for %s', (_name, ink, paper) => {
    expect([ink, paper].join()).toMatch(/^#[0-9a-f]{6},#[0-9a-f]{6}$/)
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5)
  })
})
