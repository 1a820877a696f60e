import type { Browser, Locator, Page } from 'playwright-core'
import { aDevice, type Device, overflow, small } from '../page/chromium.ts'

/** What a way through the house costs a person: mails they got, taps and typed characters. */
export interface Counts {
  mails: number
  taps: number
  typed: number
}

export type Walker = Awaited<ReturnType<typeof aWalker>>

const wholeWords = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Runs in the browser: whether another page comes when this is pressed. */
const leadsOn = (one: { tagName: string; type?: string; href?: string }): boolean =>
  one.tagName === 'A' ? /^http/.test(one.href ?? '') : one.tagName === 'BUTTON' && one.type === 'submit'

/**
 * A person before a screen: sees what it shows, presses what they see by its words, types into fields by their labels. Every page they come to fits
 * the width of the screen, and what is to be pressed on it is as large as a thumb.
 */
export async function aWalker(browser: Browser, device: Device) {
  const context = await aDevice(browser, device)
  let page = await context.newPage()
  const counts: Counts = { mails: 0, taps: 0, typed: 0 }

  const complain = async (words: string): Promise<never> => {
    throw new Error(`${words} at ${page.url()}:\n${wholeWords(await page.locator('body').innerText())}`)
  }
  const look = async () => {
    await page.waitForLoadState('load')
    const by = await overflow(page)
    if (by !== 0) await complain(`${by} px too wide`)
    const tooSmall = page.url().startsWith('http') ? await small(page) : []
    if (tooSmall.length > 0) await complain(`too small for a thumb: ${tooSmall.join(', ')}`)
  }
  const touch = async (target: Locator) => {
    counts.taps += 1
    await (device.touch ? target.tap() : target.click())
  }
  const press = async (target: Locator) => {
    const leads = await target.evaluate(leadsOn)
    const there = leads ? page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame()) : undefined
    await touch(target)
    await there
    await look()
  }
  /** What bears these words, and is seen; what is folded away has to be unfolded first. */
  const found = async (words: string | RegExp, within: Page | Locator = page): Promise<Locator> => {
    const exact = typeof words === 'string'
    const target = within
      .getByRole('button', { name: words, exact })
      .or(within.getByRole('link', { name: words, exact }))
      .or(within.locator('summary').filter({ hasText: words }))
      .or(within.locator('label:has(input[type=radio], input[type=checkbox])').filter({ hasText: words }))
      .filter({ visible: true })
      .first()
    await target.waitFor().catch(() => complain(`nothing to press that says ${words}`))
    return target
  }
  const field = async (label: string | RegExp, at = 0): Promise<Locator> => {
    const target = page
      .getByLabel(label, { exact: typeof label === 'string' })
      .filter({ visible: true })
      .nth(at)
    await target.waitFor().catch(() => complain(`no field ${label}`))
    return target
  }
  /** Typed at once: a date or a time is four or eight digits on any keyboard. */
  const put = async (target: Locator, words: string) => {
    counts.taps += 1
    counts.typed += /^\d{4}-\d\d-\d\d/.test(words) || /^\d\d:\d\d$/.test(words) ? words.replace(/\D/g, '').length : words.length
    await target.fill(words)
  }

  return {
    counts,
    /** For looking closer, and for pictures. */
    page: () => page,
    async open(address: string): Promise<void> {
      await page.goto(address)
      await look()
    },
    /** A mail as a mail program shows it; what is pressed in it opens in the browser. */
    async read({ html }: { html: string }): Promise<void> {
      await page.goto('about:blank')
      await page.setContent(html)
      await look()
    },
    press: async (words: string | RegExp, within?: string) => press(await found(words, within === undefined ? page : page.locator(within))),
    type: async (label: string | RegExp, words: string, at?: number) => put(await field(label, at), words),
    async choose(label: string | RegExp, option: string): Promise<void> {
      counts.taps += 2
      await (await field(label)).selectOption({ label: option })
    },
    async handOver(label: string | RegExp, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
      counts.taps += 2
      await (await field(label)).setInputFiles(file)
    },
    /** Pressed to save a file; its bytes. */
    async download(words: string | RegExp): Promise<{ name: string; text: string }> {
      const target = await found(words)
      const [download] = await Promise.all([page.waitForEvent('download'), touch(target)])
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk)
      return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') }
    },
    /** Waits for it: some pages look again by themselves. */
    async sees(...all: (string | RegExp)[]): Promise<void> {
      for (const words of all) {
        const shown = page.locator('body').getByText(words).filter({ visible: true }).first()
        await shown.waitFor().catch(() => complain(`does not see ${words}`))
      }
    },
    /** Everything the page shows. */
    text: async (): Promise<string> => wholeWords(await page.locator('body').innerText()),
    valueOf: async (label: string | RegExp): Promise<string> => (await field(label)).inputValue(),
    /** A program beside the browser: the taps are of its kind, whatever it is called. */
    elsewhere(taps: number, typed = 0): void {
      counts.taps += taps
      counts.typed += typed
    },
    async close(): Promise<void> {
      await context.close()
    },
    async freshTab(): Promise<void> {
      await page.close()
      page = await context.newPage()
    },
  }
}

/** The first mail address in a text. */
export function addressIn(text: string): string {
  const found = /[\w.+-]+@[\w.-]+\w/.exec(text)?.[0]
  if (found === undefined) throw new Error(`no address in: ${text}`)
  return found
}
