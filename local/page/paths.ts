export const deskPaths = {
  desk: '/local',
  example: '/local/example',
  wind: '/local/wind',
  mail: (id: string): string => `/local/mails/${encodeURIComponent(id)}`,
  text: (id: string): string => `/local/mails/${encodeURIComponent(id)}/text`,
  attachment: (id: string, at: number): string => `/local/mails/${encodeURIComponent(id)}/attachments/${at}`,
} as const

/** How far the clock is wound by one press. */
export const steps: readonly (readonly [duration: string, words: string])[] = [
  ['PT1H', 'An hour'],
  ['P1D', 'A day'],
  ['P1W', 'A week'],
  ['P4W', 'Four weeks'],
]

/** What was just done, by the word in the address. */
export const doneWords: Record<string, string> = {
  example: 'The example is in. Wind the clock and see the mails arrive.',
  again: 'That example is in already, so nothing changed. Try another one, or take it away on the first page.',
  wound: 'The clock has moved on, and everything due until now has been done.',
  winding: 'The clock was being wound already, so this press changed nothing.',
  'broke-off': 'Winding broke off, and the clock stands where it had got to. The reason is printed where roundtwo runs.',
  'nothing-planned': 'Nothing is planned, so there is no next mail to wind to. Try the example first.',
}
