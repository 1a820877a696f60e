import type { Page } from 'playwright-core'

/** Runs in the page: unfolds what is folded, finds what can be used, and notes what takes the focus from now on. */
const begin = `(() => {
  for (const one of document.querySelectorAll('details')) one.open = true
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, iframe')]
  const inGroup = (one) => all.filter(({ type, name, form }) => type === 'radio' && name === one.name && form === one.form)
  const stops = (one) => one.type !== 'radio' || one === (inGroup(one).find(({ checked }) => checked) ?? inGroup(one)[0])
  window.usable = all.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled') && stops(one))
  window.reached = []
  const seen = (one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return one.tagName === 'IFRAME' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
  }
  const note = (one) => {
    if (one === document.body || one === window.reached.at(-1)?.one) return
    window.reached.push({ one, seen: seen(one) })
  }
  document.addEventListener('focusin', ({ target }) => note(target))
  window.addEventListener('blur', () => note(document.activeElement))
})()`

/** Once round the page, or as far as it goes. */
const isRound = 'window.reached.length > 1 && window.reached.slice(1).some(({ one }) => one === window.reached[0].one)'

/**
 * Runs in the page: what is wrong with the way the focus took. A line is read from left to right, lines from top to bottom; what stands beside a
 * column may begin above where that ended.
 */
const judge = `(() => {
  const told = (one) => (one.outerHTML.match(/^<[^>]*>/)?.[0] ?? '').slice(0, 100) + (one.textContent ?? '').trim().slice(0, 40)
  const { usable, reached } = window
  const around = reached.findIndex(({ one }, at) => at > 0 && one === reached[0].one)
  const way = (around < 0 ? reached : reached.slice(0, around)).map(({ one }) => one)
  const off = usable.findIndex((one, at) => one !== way[at])
  const box = (one) => {
    const { top, bottom, left, right } = [...one.getClientRects()].find(({ width }) => width > 0) ?? one.getBoundingClientRect()
    return { top: top + scrollY, bottom: bottom + scrollY, left, right }
  }
  const columns = [...document.querySelectorAll('.desk')].flatMap((desk) => getComputedStyle(desk).display === 'grid' ? [...desk.children] : [])
  const columnOf = (one) => columns.find((column) => column.contains(one))
  const backwards = usable.flatMap((one, at) => {
    const before = usable[at - 1]
    if (!before || !one.closest('main') || !before.closest('main') || columnOf(one) !== columnOf(before)) return []
    const [a, b] = [box(before), box(one)]
    const line = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.bottom - a.top, b.bottom - b.top) / 2
    return (line ? b.left < a.left : b.top < a.top) ? ['stands before ' + told(before) + ': ' + told(one)] : []
  })
  return [
    ...usable.filter((one) => !way.includes(one)).map((one) => 'is not reached: ' + told(one)),
    ...way.filter((one) => !usable.includes(one)).map((one) => 'takes the focus and cannot be used: ' + told(one)),
    ...(off < 0 || way.length !== usable.length ? [] : ['comes before its turn: ' + told(way[off])]),
    ...reached.filter(({ seen }) => !seen).map(({ one }) => 'does not show its focus: ' + told(one)),
    ...backwards,
  ]
})()`

/** Goes round a page with the Tab key alone; what is wrong with the way. */
export async function byTab(page: Page): Promise<string[]> {
  await page.evaluate(begin)
  // A date or an hour has a stop for each of its parts, and a mail in its frame one for each of its links.
  const parts = await page.locator('input[type=date], input[type=time], input[type=datetime-local]').count()
  const inFrames = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.locator('a[href]').count()),
  )
  const stops = (await page.evaluate<number>('window.usable.length')) + parts * 7 + inFrames.reduce((sum, some) => sum + some, 0)
  // Twice the way: a key that comes while a frame is still drawn on a busy machine moves nothing.
  for (let pressed = 0; pressed < 2 * stops + 30 && !(await page.evaluate<boolean>(isRound)); )
    for (let n = 0; n < 10; n += 1, pressed += 1) await page.keyboard.press('Tab')
  return page.evaluate<string[]>(judge)
}
