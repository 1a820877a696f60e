/** Minutes of a day by the clock. */
export const dayLength = 24 * 60

/** Whole days: the hour of the clock stays, whatever the clocks do between. Null for a part of a day. */
export const daysOf = (minutes: number): number | null => (minutes % dayLength === 0 ? minutes / dayLength : null)
