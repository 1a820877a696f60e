import type { Browser, Page } from 'playwright-core'
import type { PageAnswer } from '../../functions/app/page/answer.ts'
import { origin } from './browser.ts'

interface Looked {
  width: number
  scheme?: 'light' | 'dark'
  height?: number
  script?: boolean
}

/** A page in Chromium whose every address is answered by the pages themselves, without a network. */
export async function chromiumPage(
  browser: Browser,
  get: (path: string) => Promise<PageAnswer>,
  { width, scheme = 'light', height = 844, script = true }: Looked,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  })
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
