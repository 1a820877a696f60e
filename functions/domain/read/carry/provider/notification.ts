import { at, isObject, type Json, list, raw } from './json-value.ts'

/** Word that a calendar changed, which names the event at most and leaves it out: each service tells where to ask for it. */
export const isNotification = (body: Json): boolean => [isGraphs, isGoogles, isCronofys, isNylass].some((is) => is(body))

/** Graph change notifications without `resourceData` of their own. */
const isGraphs = (body: Json): boolean =>
  list(body, 'value').some(
    (each) => raw(each, 'subscriptionId') !== null || (raw(each, 'changeType') !== null && raw(each, 'resource') !== null),
  )

/** Google's push says all in its headers, which a tool between may hand on as fields; the answer to a watch is a channel. */
const isGoogles = (body: Json): boolean =>
  raw(body, 'kind') === 'api#channel' ||
  (isObject(body) && Object.keys(body).some((name) => name.toLowerCase().replaceAll('_', '-') === 'x-goog-resource-state'))

const isCronofys = (body: Json): boolean => raw(body, 'notification.type') !== null && raw(body, 'channel.channel_id') !== null

/** Of version 2 always; of version 3 where the event was too large for it. That it is gone needs no more than its id. */
const isNylass = (body: Json): boolean =>
  list(body, 'deltas').some((each) => isObject(at(each, 'object_data'))) ||
  (raw(body, 'specversion') !== null &&
    raw(body, 'data.object.grant_id') !== null &&
    raw(body, 'type') !== 'event.deleted' &&
    !isObject(at(body, 'data.object.when')))
