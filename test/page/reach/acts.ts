import type { Page } from 'playwright-core'
import { routes } from '../../../functions/app/page/routes.ts'

/** One button of one form. */
export interface Act {
  address: string
  form: number
  button: number
  /** What it does: the route it posts to, and the button's own words and value. */
  name: string
  /** What it sends as it stands; the zone is the browser's to choose. */
  sends: string
}

/** What is typed where a field is empty; into others nothing, since some exclude each other. */
const typed: Record<string, string> = {
  q: 'blue',
  url: 'https://hooks.example.com/other',
  topic: 'https://ntfy.sh/alex-9z8y7x6w5v',
  mail: 'kim@example.org',
  name: 'Kim Example',
  text: 'Requirements\n- Night shifts',
  company: 'Larkfield',
  start: '2026-12-15T10:00',
  pauseUntil: '2026-12-10',
  dueOn: '2026-12-12',
  decisionBy: '2026-12-12',
  title: 'A title',
  action: 'I asked them',
}
const posts = routes.flatMap(([method, path]) => (method === 'POST' ? [path] : []))
const parts = (path: string) => path.split('/')

/** The route a form posts to: the one with the fewest names of its own. */
export function postRoute(path: string): string {
  const fits = (route: string) =>
    parts(route).length === parts(path).length && parts(route).every((part, n) => part.startsWith('{') || part === parts(path)[n])
  return posts.filter(fits).sort((a, b) => (a.match(/\{/g)?.length ?? 0) - (b.match(/\{/g)?.length ?? 0))[0] ?? `GET ${path}`
}

const unfold = 'for (const one of document.querySelectorAll("details")) one.open = true'

/** Runs in the page: what can be pressed, by its place among the buttons of its form. */
const listed = `(() => {
  ${unfold}
  return [...document.forms].flatMap((form, at) => [...form.querySelectorAll('button:not([type=button])')].flatMap((button, n) =>
    button.matches(':disabled') || !button.checkVisibility() ? [] : [{ form: at, button: n,
      path: new URL(form.getAttribute('action') ?? '', location.href).pathname, method: form.method,
      sends: [...new FormData(form, button)].filter(([name]) => name !== 'homeZone').map(([name, value]) => name + '=' + (value.name ?? value)).join('\\n'),
      words: [button.name, button.value, button.textContent.trim()].filter(Boolean).join(' ') }]))
})()`

/** Every act a page offers; the local run’s own desk is no page of these. */
export async function actsOn(page: Page, address: string): Promise<Act[]> {
  const found = await page.evaluate<(Omit<Act, 'name'> & { path: string; method: string; words: string })[]>(listed)
  return found
    .filter(({ path }) => !path.startsWith('/local/'))
    .map(({ path, method, words, ...one }) => ({
      ...one,
      address,
      name: `${method === 'get' ? `GET ${path}` : postRoute(path)} ${words}`,
    }))
}

const filled = (form: number) => `(() => {
  ${unfold}
  const typed = ${JSON.stringify(typed)}
  for (const field of document.forms[${form}].elements)
    if (!field.value && field.name in typed && !['hidden', 'submit', 'file'].includes(field.type)) field.value = typed[field.name]
  for (const box of document.forms[${form}].querySelectorAll('[name=agree]')) box.checked = true
})()`

const invite = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:a@b.example',
  'DTSTART:20261215T150000Z',
  'END:VEVENT',
  'END:VCALENDAR',
]
const files: Record<string, { name: string; mimeType: string; buffer: Buffer }> = {
  '/messages': { name: 'invite.ics', mimeType: 'text/calendar', buffer: Buffer.from(invite.join('\r\n')) },
}

/** What a page says, without what only the script shows and what the browser's clock chooses. */
export const said = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    const main = document.querySelector('main').cloneNode(true)
    for (const one of main.querySelectorAll('select, [data-copy], [data-unless-live], [data-if-live], iframe')) one.remove()
    return [document.title, main.textContent.replace(/\\s+/g, ' ').trim()].join('\\n')
  })()`)

export interface Answer {
  status: number
  at: string
  how: 'done' | 'refused' | 'page'
}

/** Fills the form and presses its button with the Enter key. */
export async function perform(page: Page, url: string, { address, form, button, name }: Act): Promise<Answer> {
  try {
    await page.goto(url + address)
    await page.evaluate(filled(form))
    const file = files[name.split(' ')[0] ?? '']
    const inputs = page.locator('form').nth(form).locator('input[type=file]')
    if (file && (await inputs.count()) > 0) await inputs.setInputFiles(file)
    const pressed = page.locator('form').nth(form).locator('button:not([type=button])').nth(button)
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().isNavigationRequest() && one.frame() === page.mainFrame() && one.status() !== 303),
      pressed.press('Enter'),
    ])
    await page.waitForLoadState()
    const how = await page.evaluate<Answer['how']>(
      `document.querySelector('[role=alert]') ? 'refused' : document.querySelector('[role=status]')?.textContent.trim() ? 'done' : 'page'`,
    )
    return { status: answer.status(), at: page.url().slice(url.length), how }
  } catch (cause) {
    throw new Error(`${name} on ${address} got no answer`, { cause })
  }
}
