/** What was just done, told on the page the browser is sent to after a form. The address carries the name of the sentence, never the sentence. */
export const doneWords: Record<string, string> = {
  debrief: 'Saved. Below is a draft for each person you met.',
  'no-show': 'Saved. No thank-you notes, then; the round page shows what comes next.',
  sent: 'Noted as sent.',
  skipped: 'Noted: no note to this person.',
  open: 'Open again.',
  edited: 'Your changes are kept. They win over later updates, and the difference is shown.',
  answered: 'Thank you, that is settled. You can change your answer here.',
  outcome: 'Noted. Mails that are no longer needed will not come.',
  dismissed: 'Noted: not an interview. Its mails have stopped.',
  'took-back': 'Taken back.',
  settings: 'Settings kept.',
  feed: 'Added. The first look comes within five minutes.',
  'feed-removed': 'Removed. What was read from it stays.',
  stopped: 'Stopped. You can switch it on again in the settings.',
  'link-sent': 'If that is your address, a link is on its way. It works once, for fifteen minutes.',
  'signed-out': 'You are signed out.',
}
