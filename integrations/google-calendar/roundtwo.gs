/**
 * Tells your roundtwo of invites the moment they stand in your Google calendar. Paste this whole file into a project of your own at
 * script.google.com (README.md beside it says where to press), fill in the next two lines, run `setUp` once.
 *
 * What it sends, and where: each event that is to come and has a guest beside you, as your calendar holds it (title, time, place, text, guests),
 * to the one address below. What it does not send: events of yours alone, birthdays, focus times, and what is over. Nothing is sent elsewhere, and
 * `stop` ends it.
 */
const DOOR = 'https://…/hooks/…' // Settings, Webhooks, "Anything that speaks Standard Webhooks": the address
const KEY = 'whsec_…' // the signing key shown there
const CALENDAR = 'primary'
/** `false`: also events without guests. */
const ONLY_WITH_GUESTS = true

/** Run once by hand: tries the door, sends what is to come, and asks Google to run this on every change and every ten minutes. */
function setUp() {
  if (!/^https:\/\/[^…]+\/hooks\/[\w-]+$/.test(DOOR)) throw new Error('DOOR is not the address from your settings page.')
  if (!/^whsec_[A-Za-z0-9+/=]+$/.test(KEY)) throw new Error('KEY is not the signing key from your settings page; it begins with whsec_.')
  stop()
  sync_()
  ScriptApp.newTrigger('onCalendarChange').forUserCalendar(Session.getEffectiveUser().getEmail()).onEventUpdated().create()
  // Events that another program puts in do not always run the trigger above.
  ScriptApp.newTrigger('onClock').timeBased().everyMinutes(10).create()
  console.log('Done. A change in your calendar is told within a minute, at the latest within ten.')
}

/** Run by hand to end it: no trigger stays, and what was remembered is forgotten. */
function stop() {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger)
  PropertiesService.getUserProperties().deleteAllProperties()
}

/** Google says that something changed, and not what. */
function onCalendarChange() {
  sync_()
}

function onClock() {
  sync_()
}

/** Google ends a run after six minutes. */
const LONGEST_RUN = 4 * 60 * 1000

/** One at a time: two runs would send the same. */
function sync_() {
  const lock = LockService.getUserLock()
  if (!lock.tryLock(20 * 1000)) return
  try {
    sendChanges_(Date.now())
  } finally {
    lock.releaseLock()
  }
}

/**
 * Sends what changed since the last time. The sync token moves on only when all of it was taken; what was taken is remembered by event, so a run that
 * was cut short goes on where it stopped.
 */
function sendChanges_(began) {
  const memory = PropertiesService.getUserProperties()
  const token = memory.getProperty('syncToken')
  let page = null
  do {
    page = list_(token, page && page.nextPageToken, began)
    if (page === null) {
      // The token has become too old (410): everything to come is looked through, and only what is new is sent.
      memory.deleteProperty('syncToken')
      return sendChanges_(began)
    }
    for (const event of page.items || []) {
      if (Date.now() - began > LONGEST_RUN) return
      tell_(memory, event, began)
    }
  } while (page.nextPageToken)
  if (page.nextSyncToken) memory.setProperty('syncToken', page.nextSyncToken)
  if (!token) forgetOld_(memory, began)
}

/** Null: a full look is needed. With a token no other filter is allowed; `maxResults` stays the same, as the API asks. */
function list_(token, pageToken, now) {
  const since = token ? { syncToken: token } : { timeMin: new Date(now).toISOString() }
  try {
    return Calendar.Events.list(CALENDAR, Object.assign({ maxResults: 250 }, since, pageToken ? { pageToken: pageToken } : {}))
  } catch (error) {
    const gone = (error.details && error.details.code === 410) || /sync token is no longer valid/i.test(String(error.message))
    if (token && gone) return null
    throw error
  }
}

/** A deleted event comes with little more than its id: its uid is the one remembered when it was sent. */
function tell_(memory, event, now) {
  const known = JSON.parse(memory.getProperty(nameOf_(event.id)) || 'null')
  if (event.status === 'cancelled') {
    const series = known || JSON.parse(memory.getProperty(nameOf_(event.recurringEventId || '')) || 'null')
    if (series === null || (known && known.gone)) return
    post_(cancelOf_(event, series))
    memory.setProperty(nameOf_(event.id), JSON.stringify(Object.assign({}, series, { gone: true })))
    return
  }
  if (!isToSend_(event, now) || (known && !known.gone && known.updated === event.updated)) return
  post_(event)
  const end = (event.end && (event.end.dateTime || event.end.date)) || null
  const about = { uid: event.iCalUID, sequence: event.sequence || 0, updated: event.updated, end: event.recurrence ? null : end }
  memory.setProperty(nameOf_(event.id), JSON.stringify(about))
}

const nameOf_ = (id) => 'event:' + id

/** As the API would give it whole: not older than what it cancels. */
const cancelOf_ = (event, known) =>
  Object.assign(
    { kind: 'calendar#event', id: event.id, status: 'cancelled', iCalUID: known.uid, sequence: known.sequence, updated: event.updated || known.updated },
    event.originalStartTime ? { originalStartTime: event.originalStartTime, recurringEventId: event.recurringEventId } : {},
  )

function isToSend_(event, now) {
  if (event.eventType && event.eventType !== 'default' && event.eventType !== 'fromGmail') return false
  const end = event.end && (event.end.dateTime || event.end.date)
  if (!event.recurrence && end && new Date(end).getTime() < now) return false
  return !ONLY_WITH_GUESTS || (event.attendees || []).some((one) => !one.self && !one.resource)
}

/** What was over a day ago needs no cancel any more; a project may remember 500 kB. */
function forgetOld_(memory, now) {
  const all = memory.getProperties()
  for (const name of Object.keys(all)) {
    const end = name.indexOf('event:') === 0 ? JSON.parse(all[name]).end : null
    if (end && new Date(end).getTime() < now - 24 * 60 * 60 * 1000) memory.deleteProperty(name)
  }
}

const PAUSES = [1000, 4000]

/** Standard Webhooks 1.0.0: the very bytes that are signed are the bytes that are sent. */
function post_(event) {
  const body = Utilities.newBlob(JSON.stringify(event)).getBytes()
  for (let attempt = 0; ; attempt += 1) {
    const answer = UrlFetchApp.fetch(DOOR, {
      method: 'post',
      contentType: 'application/json',
      headers: headersFor_(body),
      payload: body,
      muteHttpExceptions: true,
      followRedirects: false,
    })
    const status = answer.getResponseCode()
    if (status < 300) return
    // Too large for the door, or nothing it reads: the next event may be better.
    if (status === 400 || status === 413 || status === 422) return console.warn('One event was not taken: ' + answer.getContentText())
    // Google mails its owner of a run that failed; the next run tries again.
    if ((status < 500 && status !== 429) || attempt >= PAUSES.length) throw new Error('The door answered ' + status + ': ' + answer.getContentText())
    Utilities.sleep(PAUSES[attempt])
  }
}

/** The id is that of the bytes: sent again they are the same message. */
function headersFor_(body) {
  const id = 'msg_' + Utilities.base64EncodeWebSafe(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, body)).slice(0, 27)
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signed = Utilities.newBlob(id + '.' + timestamp + '.').getBytes().concat(body)
  const key = Utilities.base64Decode(KEY.slice('whsec_'.length))
  const signature = 'v1,' + Utilities.base64Encode(Utilities.computeHmacSha256Signature(signed, key))
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
}
