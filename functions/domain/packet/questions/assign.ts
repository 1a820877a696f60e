/**
 * Each row gets a column of its own so that the weights add up to the most: the Hungarian method, by shortest augmenting paths. `weights`: at least
 * as many columns as rows. The column of each row.
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const columns = weights[0]?.length ?? 0
  const ofRow = new Array<number>(weights.length + 1).fill(0)
  const ofColumn = new Array<number>(columns + 1).fill(0)
  const taken = new Array<number>(columns + 1).fill(0)
  const before = new Array<number>(columns + 1).fill(0)
  for (let row = 1; row <= weights.length; row += 1) {
    taken[0] = row
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY)
    const seen = new Array<boolean>(columns + 1).fill(false)
    let at = 0
    do {
      seen[at] = true
      const from = taken[at] ?? 0
      let [next, delta] = [0, Number.POSITIVE_INFINITY]
      for (let column = 1; column <= columns; column += 1) {
        if (seen[column]) continue
        const cost = -(weights[from - 1]?.[column - 1] ?? 0) - (ofRow[from] ?? 0) - (ofColumn[column] ?? 0)
        if (cost < (least[column] ?? 0)) {
          least[column] = cost
          before[column] = at
        }
        if ((least[column] ?? 0) < delta) [delta, next] = [least[column] ?? 0, column]
      }
      for (let column = 0; column <= columns; column += 1) {
        if (seen[column]) {
          const one = taken[column] ?? 0
          ofRow[one] = (ofRow[one] ?? 0) + delta
          ofColumn[column] = (ofColumn[column] ?? 0) - delta
        } else least[column] = (least[column] ?? 0) - delta
      }
      at = next
    } while (taken[at] !== 0)
    for (; at !== 0; at = before[at] ?? 0) taken[at] = taken[before[at] ?? 0] ?? 0
  }
  const found = new Array<number>(weights.length).fill(-1)
  for (let column = 1; column <= columns; column += 1) {
    const row = taken[column] ?? 0
    if (row > 0) found[row - 1] = column - 1
  }
  return found
}
