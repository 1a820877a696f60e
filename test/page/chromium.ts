import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { PageAnswer } from '../../functions/app/page/answer.ts'
import { origin } from './browser.ts'

/** What a page is looked at with. */
export interface Device {
  width: number
  height?: number
  scheme?: 'light' | 'dark'
  script?: boolean
  /** A phone: fingers instead of a mouse, and the page's own viewport. */
  touch?: boolean
  /** Whose clocks the browser goes by; the machine's where nothing is said. */
  zone?: string
}

const optionsOf = ({ width, height = 844, scheme = 'light', script = true, touch = false, zone }: Device) => ({
  viewport: { width, height },
  colorScheme: scheme,
  javaScriptEnabled: script,
  locale: 'en-US',
  hasTouch: touch,
  isMobile: touch,
  ...(zone !== undefined && { timezoneId: zone }),
})

/** A browser, wiped: nobody is signed in. */
export async function aDevice(browser: Browser, device: Device): Promise<BrowserContext> {
  const context = await browser.newContext(optionsOf(device))
  context.setDefaultTimeout(20_000)
  return context
}

/** A page in Chromium whose every address is answered by the pages themselves, without a network. */
export async function chromiumPage(browser: Browser, get: (path: string) => Promise<PageAnswer>, device: Device): Promise<Page> {
  const page = await browser.newPage({ ...optionsOf(device), reducedMotion: 'reduce' })
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== origin) return route.abort()
    const answer = await get(url.pathname + url.search)
    await route.fulfill({
      status: answer.statusCode,
      headers: answer.headers,
      body: answer.isBase64Encoded ? Buffer.from(answer.body, 'base64') : answer.body,
    })
  })
  return page
}

/** Pixels by which a page is wider than its screen. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Controls and links that stand alone, smaller than a thumb; links within a sentence may be as small as their line (WCAG 2.5.8). */
export const small = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('button, summary, select, input:not([type=hidden]), a.button, nav a, a.day, .plain > li > a, :is(p, li) > a:only-child')]
    .filter((one) => one.matches('button, summary, select, input, .button, nav a, .day, .plain a') || one.parentElement.textContent.trim() === one.textContent.trim())
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.skip'))
    .map((one) => [one, (['checkbox', 'radio'].includes(one.type) ? (one.closest('label') ?? one) : one).getBoundingClientRect()])
    .filter(([, { height, width }]) => height < 43.5 || width < 43.5)
    .map(([one, { height, width }]) => one.outerHTML.slice(0, 120) + ' ' + Math.round(width) + 'x' + Math.round(height))`)
