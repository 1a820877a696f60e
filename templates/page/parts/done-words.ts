/** What was just done, told on the page the browser is sent to after a form. The address carries the name of the sentence, never the sentence. */
export const doneWords: Record<string, string> = {
  enrolled:
    'A mail is on its way to that address: it asks you to join, or lets you in if you have joined already. None within ten minutes? Look among the junk.',
  debrief: 'Saved. Below is a draft for each person you met.',
  'cut-short': 'Saved. Below is a draft for each person you met; each says that you had to stop early.',
  'no-show': 'Saved. Below is a note that asks for another time.',
  earlier: 'Saved, as said of the earlier time. What comes for the new one stays as it is.',
  moved: 'Saved. The old reminders have stopped; below is a note that asks for another time.',
  'point-answered': 'Noted as answered. Your next packet takes up what is still open.',
  'point-open': 'It is open again.',
  task: 'Noted. The reminders of this task follow that.',
  draft: 'Your note is kept as you wrote it.',
  'draft-back': 'Here is the first draft again.',
  letter: 'Noted. The draft follows what you chose.',
  sent: 'Noted as sent.',
  skipped: 'Noted: no note to this person.',
  open: 'Open again.',
  unchanged: 'Nothing was different, so nothing was changed.',
  'taken-back': 'Taken back: it is as it was before.',
  nothing: 'That was changed again since, so nothing was taken back.',
  edited: 'Your changes are kept. They win over later updates, and the difference is shown.',
  added: 'Added. Here is all I know of it; change or add anything.',
  answered: 'Thank you, that is settled. You can change your answer here.',
  settled: 'Thank you, that is settled.',
  offer: 'Noted: an offer. Its mail, with the drafts, is on its way.',
  accepted: 'Noted: you accepted. Congratulations! No reminder of its deadline will come.',
  rejected: 'Noted. No more mails will come about it.',
  'on-hold': 'Noted: on hold. One check-in comes, and nothing before it.',
  reopened: 'Taken back. You are waiting again.',
  outcome: 'Noted. Mails that are no longer needed will not come.',
  dismissed: 'Noted: not an interview. Its mails have stopped.',
  'took-back': 'Taken back.',
  corrected: 'Noted. The line and the score follow what you said.',
  piece: 'Kept. You can change it here at any time.',
  given: 'Noted. The posting is with that application now.',
  'piece-deleted': 'Deleted, with all its earlier versions. For an hour you can have it back from here.',
  restored: 'That version is back. The one before it is among the earlier ones.',
  'put-off': 'Noted: it comes at the hour you chose.',
  settings: 'Settings kept.',
  welcome: 'Thank you, that is kept. You can change it in the settings.',
  'example-gone': 'The example is off this page. The settings still lead to it.',
  'example-back': 'Here is the example again.',
  paused: 'Paused. What is still of use then comes afterwards.',
  resumed: 'Mails come again.',
  feed: 'Added: there is a calendar at this address. Its entries come in within five minutes.',
  'feed-removed': 'Removed. What was read from it stays.',
  stopped: 'Stopped. You can switch it on again in the settings.',
  'link-sent': 'If that is your address, a link is on its way. It works once, for an hour.',
  'calendar-open': 'Here is your address. One made before opens nothing any more.',
  'calendar-close': 'Closed. Nobody can read that calendar any more.',
  'door-key': 'Noted: webhooks are checked with their key now. The one before works for one more day.',
  'door-old-key': 'Ended. Only the present key opens that door.',
  'door-closed': 'Closed. Nothing comes in by that address any more.',
  'door-renewed': 'Here is a new key. The one before works for one more day.',
  notifications: 'Kept.',
  'notifications-off': 'Switched off. Nothing more is sent there.',
  'notifications-key': 'Here is a new signing key. For one more day the one before signs as well.',
  'mail-test': 'A test of this mail is on its way to you.',
  'test-sent': 'A test is on its way. Load this page again in a moment to see what became of it.',
  'sent-again': 'It is tried once more.',
  'token-ended': 'Taken back. That program can read nothing any more.',
  'kept-for': 'Noted. What is older is deleted within a day.',
  'brought-in': 'Everything in the file is here now.',
  deleted: 'Deleted. Raw messages follow within minutes.',
  'signed-out': 'You are signed out.',
  'signed-out-everywhere': 'You are signed out everywhere. Every browser has to sign in again.',
  'session-ended': 'Ended. That browser has to sign in again.',
}

/** The sentence an address names; where settings moved mails, it says how many. */
export function doneIn(query: URLSearchParams): string | undefined {
  const words = doneWords[query.get('done') ?? '']
  const mails = Number(query.get('mails') ?? 0)
  if (words === undefined || !Number.isInteger(mails) || mails < 1 || mails > 999) return words
  return `${words} ${mails === 1 ? 'One mail now comes' : `${mails} mails now come`} at another time, or not at all, or again.`
}

/** The candidate's word on an interview, an application or a message, and what they changed of their settings, ways in and out, and material: it can be taken back where it is confirmed. */
const ofOnesWord = new Set([
  ...['debrief', 'cut-short', 'no-show', 'earlier', 'moved', 'point-answered', 'point-open', 'task', 'draft', 'draft-back', 'letter'],
  ...[
    'sent',
    'skipped',
    'open',
    'edited',
    'answered',
    'settled',
    'offer',
    'accepted',
    'rejected',
    'on-hold',
    'reopened',
    'outcome',
    'dismissed',
    'took-back',
    'put-off',
    'corrected',
  ],
  ...['settings', 'welcome', 'paused', 'resumed', 'kept-for', 'feed', 'feed-removed'],
  ...['piece', 'given', 'restored', 'piece-deleted'],
  ...['door-key', 'door-old-key', 'door-closed', 'notifications', 'notifications-off', 'calendar-open', 'calendar-close', 'token-ended'],
])

export const canBeTakenBack = (done: string): boolean => ofOnesWord.has(done)

/** The address that tells what was done, with the instant of the act where it can be taken back. */
export function namingAct(path: string, at: string): string {
  const [, before, done, after = ''] = /^([^?#]*\?done=([\w-]+))(.*)$/.exec(path) ?? []
  return before && canBeTakenBack(done ?? '') ? `${before}&at=${encodeURIComponent(at)}${after}` : path
}
