import { withoutOwnChoices } from './calling-off.ts'
import type { Sheet } from './sheet.ts'

/** How mails announce a new time. What may happen one day ("if you need to reschedule") is none, nor is being "moved forward". */
const announced =
  /(?:reschedul(?:ed|ing)|rescheduled?:|(?<!you )(?:have|need|had|like|going) to (?:reschedule|move|push|postpone|shift)\b(?![^.\n]{0,40}\?)|(?:interview|call|meeting|conversation|chat|session|it|this)(?: (?:has|have|is|was|had|needs to|been|be|now)){0,3} (?:moved|postponed|pushed|shifted)(?! (?:you|forward|ahead))|move (?:it|this|our|your|the)(?: \p{L}+){0,3} (?:from|to)\b|(?:we've|we have) (?:moved|postponed|pushed|shifted)(?: \p{L}+){0,2} (?:interview|call|meeting|conversation|chat|session|it|this)\b|new (?:time|date)(?: is| will| for|:)|instead of (?:\d|mon|tue|wed|thu|fri|sat|sun|today|tomorrow)|change of time|updated time|verschoben|verschieben|verlegt|neuer termin|déplacé|reporté|décalé|reprogramad|reprogramar|aplazad|remarcad|adiad|verzet|verplaatst|spostat|rinviat|変更(?!がある|の場合|をご?希望)|延期)/iu

/** Whether a mail without calendar data moves a meeting rather than arranging another. */
export function movesByWords(sheet: Sheet): boolean {
  const body = sheet.lines.map(({ words }) => words).join('\n')
  return announced.test(withoutOwnChoices(`${sheet.carried.mail?.subject ?? ''}\n${body}`))
}
