import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { noBrowser } from '../../../bench/look.ts'
import { aPhone, chromium, served, tabTo } from './a-phone.ts'

afterAll(() => chromium?.close())

const onAPhone = describe.skipIf(chromium === null)
const patience = { timeout: 90_000 }
const typed = { tomas: 'the night shift tablets', ines: 'the design system', redo: 'the pricing question' }

/** The debrief as its mail opens it: nobody is signed in. */
async function opened({ script = true } = {}) {
  const town = await served()
  const phone = await aPhone({ script })
  const page = await phone.newPage()
  await page.goto(town.links().debrief(town.roundId))
  const told = async () => {
    const { debrief, interviewers } = await town.round()
    return { redo: debrief?.redo ?? null, details: interviewers.map(({ name, detail }) => `${name}: ${detail}`) }
  }
  return { town, phone, page, told }
}

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save and see the drafts' }).click()
  await page.waitForURL(/\/drafts\?done=/)
}

onAPhone(chromium ? 'a debrief on a phone' : `a debrief on a phone: ${noBrowser}`, () => {
  describe.each([true, false])('with scripts: %s', (script) => {
    it('is told by the keyboard alone, for two people in under 300 characters, on its first screen', patience, async () => {
      const { page, town, told } = await opened({ script })
      let characters = 0
      for (const [id, words] of [
        ['detail-0', typed.tomas],
        ['detail-1', typed.ines],
        ['redo', typed.redo],
        ['decisionBy', '12112026'],
      ] as const) {
        await tabTo(page, id)
        await page.keyboard.type(words)
        characters += words.length
      }
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/drafts\?done=debrief/)

      expect(characters).toBeLessThan(300)
      expect(await told()).toEqual({
        redo: typed.redo,
        details: [`Tomas Okafor: ${typed.tomas}`, `Ines Duarte: ${typed.ines}`],
      })
      expect((await town.round()).debrief?.decisionBy).toBe('2026-12-11')
      expect(await page.locator('textarea').first().inputValue()).toContain(typed.tomas)
    })

    it('is saved once, however often its button is pressed', patience, async () => {
      const { page, told } = await opened({ script })
      await page.fill('#detail-0', typed.tomas)
      await page.locator('summary', { hasText: 'More, if you like' }).click()
      await page.fill('#new-name-0', 'Ada Quist')
      await page.getByRole('button', { name: 'Save all of it' }).dblclick()
      await page.waitForURL(/\/drafts\?done=/)
      await page.goBack()
      await page.getByRole('button', { name: 'Save and see the drafts' }).click()
      await page.waitForURL(/\/drafts\?done=/)
      expect((await told()).details).toEqual([`Tomas Okafor: ${typed.tomas}`, 'Ines Duarte: null', 'Ada Quist: null'])
    })

    it('open in two tabs loses nothing of either', patience, async () => {
      const { page, phone, told } = await opened({ script })
      const other = await phone.newPage()
      await other.goto(page.url())
      await page.fill('#detail-0', typed.tomas)
      await other.fill('#redo', typed.redo)
      await save(page)
      await save(other)
      expect(await told()).toEqual({ redo: typed.redo, details: [`Tomas Okafor: ${typed.tomas}`, 'Ines Duarte: null'] })
    })

    it('shows what was saved after a reload, and saves nothing by it', patience, async () => {
      const { page, town } = await opened({ script })
      await page.fill('#redo', typed.redo)
      await save(page)
      const before = town.stored()
      await page.reload()
      await page.goto(`${town.at}/rounds/${town.roundId}/debrief`)
      expect(await page.inputValue('#redo')).toBe(typed.redo)
      expect(town.stored()).toBe(before)
    })

    it('saves nothing by a link that has run out, and says where to go on', patience, async () => {
      const { page, town } = await opened({ script })
      await page.fill('#redo', typed.redo)
      town.moveTo('2027-01-20T15:00:00Z')
      const before = town.stored()
      await page.getByRole('button', { name: 'Save and see the drafts' }).click()
      await page.waitForLoadState()
      expect(await page.textContent('main')).toMatch(/sign in|newer mail/i)
      expect(town.stored()).toBe(before)
    })
  })

  it('keeps what was typed over a reload, and over a save that did not get through', patience, async () => {
    const { page, town, phone, told } = await opened()
    await page.fill('#redo', typed.redo)
    await page.reload()
    expect(await page.inputValue('#redo')).toBe(typed.redo)

    await phone.setOffline(true)
    await page
      .getByRole('button', { name: 'Save and see the drafts' })
      .click()
      .catch(() => {})
    await phone.setOffline(false)
    const later = await phone.newPage()
    await later.goto(`${town.at}${new URL(town.links().debrief(town.roundId)).pathname}`)
    expect(await later.inputValue('#redo')).toBe(typed.redo)
    await save(later)
    expect((await told()).redo).toBe(typed.redo)

    expect(await later.evaluate('localStorage.length')).toBe(0)
  })

  it('shows after a reload what another tab has saved since, beside what was typed here', patience, async () => {
    const { page, phone, told } = await opened()
    const other = await phone.newPage()
    await other.goto(page.url())
    await other.fill('#redo', typed.redo)
    await save(other)
    await page.fill('#detail-1', typed.ines)
    await page.reload()
    expect([await page.inputValue('#redo'), await page.inputValue('#detail-1')]).toEqual([typed.redo, typed.ines])
    await save(page)
    expect(await told()).toEqual({ redo: typed.redo, details: ['Tomas Okafor: null', `Ines Duarte: ${typed.ines}`] })
  })

  it.each([true, false])('is free of what axe finds, colours too, and scrolls one way only (dark: %s)', patience, async (dark) => {
    const town = await served({ localOwner: 'alex' })
    const phone = await aPhone({ dark, width: 320 })
    const page = await phone.newPage()
    for (const path of ['debrief', 'drafts']) {
      await page.goto(`${town.at}/rounds/${town.roundId}/${path}`)
      for (const summary of await page.locator('summary').all()) await summary.click()
      await page.evaluate(axe.source)
      const { violations } = (await page.evaluate('axe.run(document)')) as axe.AxeResults
      expect(violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    }
  })
})
