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
const DAY = 24 * 60 * 60 * 1000

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
 * Sends what changed since the last time, and once a day what of all that is to come is new or gone. The sync token moves on only when all of it was
 * taken; what was taken is remembered by event, so a run that was cut short goes on where it stopped.
 */
function sendChanges_(began) {
  const memory = PropertiesService.getUserProperties()
  const token = memory.getProperty('syncToken')
  const isDaily = began - Number(memory.getProperty('lookedAt')) > DAY
  // Without changes the token has become too old (410), and what was deleted meanwhile is told by nobody.
  const changes = token && !isDaily ? look_(token, began) : null
  const found = changes || look_(null, began)
  for (const id of changes ? [] : missing_(memory, found.items, began)) {
    if (Date.now() - began > LONGEST_RUN) return
    const event = asked_(id)
    if (event.status === 'cancelled') tell_(memory, event, began)
    else memory.deleteProperty(nameOf_(id))
  }
  for (const event of found.items) {
    if (Date.now() - began > LONGEST_RUN) return
    tell_(memory, event, began)
  }
  if (!changes) memory.setProperty('lookedAt', String(began))
  if (found.token) memory.setProperty('syncToken', found.token)
}

/** All that changed since the token, or without one all that is to come. Null: the token is too old. */
function look_(token, now) {
  const since = token ? { syncToken: token } : { timeMin: new Date(now).toISOString() }
  const items = []
  let page = {}
  do {
    page = list_(Object.assign({ maxResults: 250 }, since, page.nextPageToken ? { pageToken: page.nextPageToken } : {}))
    if (page === null) return null
    items.push(...(page.items || []))
  } while (page.nextPageToken)
  return { items: items, token: page.nextSyncToken }
}

/** With a token no other filter is allowed; `maxResults` stays the same, as the API asks. */
function list_(options) {
  try {
    return Calendar.Events.list(CALENDAR, options)
  } catch (error) {
    if (options.syncToken && (hasCode_(error, 410) || /sync token is no longer valid/i.test(String(error.message)))) return null
    throw error
  }
}

const hasCode_ = (error, code) => Boolean(error.details && error.details.code === code)

/** A deleted event is given with the word cancelled, until Google has forgotten it. */
function asked_(id) {
  try {
    return Calendar.Events.get(CALENDAR, id)
  } catch (error) {
    if (hasCode_(error, 404) || hasCode_(error, 410)) return { id: id, status: 'cancelled' }
    throw error
  }
}

/**
 * Those remembered that should be to come and were not found: deleted, moved into the past, or a series whose last day is over. What was over a day
 * ago needs no cancel any more and is forgotten, since a project may remember 500 kB.
 */
function missing_(memory, found, now) {
  const ids = new Set(found.map((event) => event.id))
  const missing = []
  const all = memory.getProperties()
  for (const name of Object.keys(all)) {
    if (name.indexOf(nameOf_('')) !== 0) continue
    const id = name.slice(nameOf_('').length)
    const known = JSON.parse(all[name])
    const end = known.end ? new Date(known.end).getTime() : Infinity
    if (end < now - DAY || (known.gone && !ids.has(id))) memory.deleteProperty(name)
    else if (end > now && !ids.has(id)) missing.push(id)
  }
  return missing
}

/** A deleted event comes with little more than its id: its uid is the one remembered when it was sent. */
function tell_(memory, event, now) {
  const known = JSON.parse(memory.getProperty(nameOf_(event.id)) || 'null')
  const day = timeOf_(event.originalStartTime)
  if (event.status === 'cancelled') {
    const series = known || JSON.parse(memory.getProperty(nameOf_(event.recurringEventId || '')) || 'null')
    if (series === null || (known && known.gone) || isOver_(day, now)) return
    post_(cancelOf_(event, series))
    memory.setProperty(nameOf_(event.id), JSON.stringify(Object.assign({}, series, { gone: true }, day ? { end: day } : {})))
    return
  }
  if (!isToSend_(event, now) || (known && !known.gone && known.updated === event.updated)) return
  post_(event)
  const about = { uid: event.iCalUID, sequence: event.sequence || 0, updated: event.updated, end: event.recurrence ? null : timeOf_(event.end) }
  memory.setProperty(nameOf_(event.id), JSON.stringify(Object.assign(about, dayOf_(event))))
}

const nameOf_ = (id) => 'event:' + id

/** As the API would give it whole: not older than what it cancels. */
const cancelOf_ = (event, known) =>
  Object.assign(
    { kind: 'calendar#event', id: event.id, status: 'cancelled', iCalUID: known.uid, sequence: known.sequence, updated: event.updated || known.updated },
    dayOf_(event.originalStartTime ? event : known),
  )

/** Which day of which series: without it a cancel would be of all days. */
const dayOf_ = (event) =>
  event.originalStartTime ? { originalStartTime: event.originalStartTime, recurringEventId: event.recurringEventId } : {}

const timeOf_ = (time) => (time && (time.dateTime || time.date)) || null

const isOver_ = (time, now) => time !== null && new Date(time).getTime() < now

function isToSend_(event, now) {
  if (event.eventType && event.eventType !== 'default' && event.eventType !== 'fromGmail') return false
  if (!event.recurrence && isOver_(timeOf_(event.end), now)) return false
  return !ONLY_WITH_GUESTS || (event.attendees || []).some((one) => !one.self && !one.resource)
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
