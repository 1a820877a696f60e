/**
 * Milliseconds of the quickest of at most three runs; the first one under `enough` will do. What costs too much costs it every time; a machine
 * that does something else meanwhile does not.
 */
export async function quickest(run: () => unknown, enough = 0): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 3 && least >= enough; turn += 1) {
    const begun = performance.now()
    await run()
    least = Math.min(least, performance.now() - begun)
  }
  return least
}

/**
 * Whether four times as much takes about four times as long, and not the square of it: eight times at the most, and what is too short to measure.
 * What grows with the square does so each time; one that does not is looked at again, as the machine may have been slower for the whole than for the quarter.
 */
export async function growsWithLength(run: (part: number) => () => unknown): Promise<boolean> {
  const [quarter, whole] = [run(0.25), run(1)]
  for (let look = 0; look < 3; look += 1) {
    const most = 8 * (await quickest(quarter)) + 40
    if ((await quickest(whole, most)) < most) return true
  }
  return false
}
