import type { CarriedEvent } from '../../carry/carried.ts'
import { labelOf } from '../../labels/labels.ts'
import { findLinks } from '../../lay-out/links.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Evidence } from '../../reading.ts'

export interface LinkFact {
  url: string | null
  evidence: Evidence | null
}

/** Where video calls live. The path matters: the same hosts serve help, portals and dial-in pages. */
const rooms: RegExp[] = [
  /^https?:\/\/(?:[\w-]{1,63}\.)?zoom(?:gov)?\.us\/(?:j|my|w|s|wc)\//i,
  /^https?:\/\/(?:[\w-]{1,63}\.)?zoom\.com\/(?:j|my|w)\//i,
  /^https?:\/\/meet\.google\.com\/(?!tel|linkredirect|_meet)[a-z]/i,
  /^https?:\/\/teams\.(?:microsoft\.com|live\.com)\/(?:l\/meetup-join|meet|_#\/l\/meetup-join|v2\/\?meetingjoin)/i,
  /^https?:\/\/(?:[\w-]{1,63}\.){1,2}teams\.microsoft\.us\/l\/meetup-join/i,
  /^https?:\/\/[\w-]{1,63}\.webex\.com\/(?:meet|[\w-]{1,63}\/j\.php|join|wbxmjs|webappng|m\/)/i,
  /^https?:\/\/(?:[\w-]{1,63}\.)?(?:whereby\.com|daily\.co|jitsi\.[a-z.]{2,12}|meet\.jit\.si|8x8\.vc|around\.co|gather\.town|app\.gather\.town|tuple\.app|pop\.com|livestorm\.co|vowel\.com|riverside\.fm|butter\.us|meet\.ffmuc\.net|senfcall\.de|bluejeans\.com|chime\.aws|app\.chime\.aws|gotomeeting\.com|gotomeet\.me|goto\.com|global\.gotomeeting\.com|meetings\.vonage\.com|v\.ringcentral\.com|meetings\.ringcentral\.com|facetime\.apple\.com|discord\.gg|meet\.goto\.com|join\.skype\.com|meet\.lync\.com|vc\.larksuite\.com|meeting\.tencent\.com|wonder\.me|huddle\.[\w-]{2,20}\.com|eu\.bbcollab\.com|meet\.[\w-]{2,40}\.[a-z]{2,10})\//i,
  /^https?:\/\/app\.cal\.com\/video\//i,
  /^https?:\/\/[\w.-]{3,80}\/(?:bigbluebutton|b|jitsi|meet|meeting|video|room|rooms|join|call)\/[\w-]{3,}/i,
]
/** Places where the work itself happens; they count only when nothing else does. */
const workplaces =
  /^https?:\/\/(?:[\w-]{1,63}\.)?(?:hirevue\.[a-z]{2,12}|coderpad\.io|app\.coderpad\.io|codesignal\.com|app\.codesignal\.com|hackerrank\.com|codility\.com|codeinterview\.io|karat\.(?:com|io)|interviewing\.io|codepair\.com|miro\.com|sparkhire\.com|willo\.video|vidcruiter\.com|hireflix\.com|brighthire\.(?:ai|com)|app\.brighthire\.ai|byteboard\.dev|metaview\.ai|intervue\.io)\//i
const neverLinks =
  /(?:dial-?in|dialin|tel\.meet|support\.|\/help|aka\.ms|meetingoptions|\/options|unsubscribe|reschedul|cancel|calendly\.com\/(?:cancellations|reschedulings)|portal|my-applications|applications?\/|\/jobs?\/|careers|privacy|\/u\/|maps\.|goo\.gl\/maps|linkedin\.com|download|\/test(?:\/|$)|feedback|survey|calendar\.google|htmlLink|\.pdf|usp\/pstn|confirm|availability|\/schedule(?:\/|$|\?)|docs\.google|drive\.google|dropbox|github\.com|glassdoor|candidate\.|prep)/i

export const isRoom = (url: string): boolean =>
  rooms.slice(0, -2).some((room) => room.test(url)) || (rooms.some((room) => room.test(url)) && !neverLinks.test(url))

const fact = (url: string | null, part: string, sure = 0.95): LinkFact => ({ url, evidence: url ? { part, words: url, sure } : null })

/** The call to join: the provider's own field, LOCATION, then the text; a coding pad only when it is all there is. */
export function readMeetingUrl(sheet: Sheet, event: CarriedEvent | null): LinkFact {
  if (event?.conferenceUrl && !neverConference(event.conferenceUrl)) return fact(event.conferenceUrl, 'conference')
  const inLocation = event?.location ? findLinks(event.location).map(({ url }) => url) : []
  const room = inLocation.find(isRoom)
  if (room) return fact(room, 'LOCATION')
  const text = event && sheet.carried.events.length > 1 ? [event.description ?? ''] : textsWithLinks(sheet)
  for (const words of text) {
    const found = findLinks(words).find(({ url }) => isRoom(url))
    if (found) return fact(found.url, sheet.carried.mail ? 'mail text' : 'DESCRIPTION', 0.9)
  }
  if (event?.url && isRoom(event.url)) return fact(event.url, 'URL')
  const named =
    sheet.carried.mail?.links.find(({ url }) => isRoom(url)) ??
    sheet.carried.mail?.links.find(({ words, url }) => joinWords.test(words) && !neverLinks.test(url))
  if (named) return fact(named.url, 'link', 0.8)
  const other = inLocation.find((url) => !neverLinks.test(url)) ?? labelledLink(sheet)
  if (other) return fact(other, 'text', 0.75)
  const pad = [
    ...inLocation,
    ...text.flatMap((words) => findLinks(words).map(({ url }) => url)),
    ...(sheet.carried.mail?.links ?? []).map(({ url }) => url),
  ].find((url) => workplaces.test(url) && !/practice|help|support|faq|demo/i.test(url))
  return fact(pad ?? null, 'text', 0.7)
}

const neverConference = (url: string) => /tel\.meet|dialin/.test(url)
const joinWords =
  /^(?:join|zoom|teams|google meet|meet|video|click (?:here )?to join|meeting link|beitreten|rejoindre|unirse|entrar|deelnemen|partecipa|start|open) ?(?:the )?(?:zoom|teams|meeting|call|video|room|interview|meet|now|link|room)?/i

const textsWithLinks = (sheet: Sheet): string[] => {
  const { mail, events } = sheet.carried
  return [
    mail?.text ?? '',
    ...events.map(({ description }) => description ?? ''),
    ...events.flatMap(({ texts }) => texts.map(({ words }) => words)),
    ...(mail?.quoted ?? []).map(({ text }) => text),
  ].filter(Boolean)
}

/** "Video: https://…", "Where: https://…": the label says what an unknown host is for. */
function labelledLink(sheet: Sheet): string | null {
  for (const [i, { words }] of sheet.lines.entries()) {
    const label = labelOf(words)
    if (label?.id !== 'link' && label?.id !== 'place') continue
    const link = findLinks(label.value || (sheet.lines[i + 1]?.words ?? ''))[0]?.url
    if (link && !neverLinks.test(link) && !workplaces.test(link)) return link
  }
  return null
}
