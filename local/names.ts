/** What the stacks call things in the local run. */
export const names = {
  table: 'roundtwo',
  bucket: 'roundtwo-inbox',
  timerGroup: 'roundtwo',
  configurationSet: 'roundtwo',
  secret: 'roundtwo',
  mailDomain: 'roundtwo.localhost',
} as const

/** The one person the local run is for. */
export const candidateId = 'local'

/** Mail for this address is the candidate's; on one's own machine it need not be hard to guess. */
export const mailToken = 'invites'
export const inboxAddress = `${mailToken}@${names.mailDomain}`
