import { findLinks } from '../../lay-out/links.ts'
import { tidy } from '../../vocabulary/patterns.ts'

export const noPlace =
  /^(?:(?:via |on |per |über |par |por |tramite )?(?:zoom|teams|ms teams|microsoft teams|google meet|google hangouts?|meet|webex|cisco webex|skype|whereby|hangouts|facetime|whatsapp|slack(?: huddle)?|bluejeans|gotomeeting|jitsi|hirevue|coderpad|discord|daily|cal video|zoom us|zoom\.us|video|tuple)(?:[ -](?:meeting|call|video(?:\s?call)?|video conference|conference|link|us|room|besprechung|réunion|vergadering|riunione|reunión|reunião|interview|conferencing))?s?(?: \([^)]{0,40}\))?|microsoft teams[- ](?:meeting|besprechung|vergadering)|réunion microsoft teams|réunion teams|reunión de microsoft teams|reunião do microsoft teams|riunione di microsoft teams|riunione microsoft teams|microsoft teams 会議|microsoft teams ミーティング|microsoft teams-besprechung|microsoft teams-vergadering|teams-besprechung|teams 会議|zoom ミーティング|オンライン|web会議|virtual(?:ly)?|remote(?:ly)?|online|video ?call|video ?conference|video ?chat|phone|phone call|telephone|telefon|telefonisch|par téléphone|téléphone|teléfono|telefone|telefono|por teléfono|a distance|à distance|visio(?:conférence)?|en ligne|en línea|on ?line|videollamada|videochiamata|videochamada|videogesprek|per video|web|tbd|tba|tbc|to be (?:determined|confirmed|announced)|n\/?a|none|see (?:below|description|invite|notes)|wird noch bekannt ?gegeben|folgt|à confirmer|à définir|por confirmar|a definir|a confirmar|nog te bepalen|da definire|未定|追って連絡|電話|host will call|your phone|dial-in|conference call|host|invitee|calendly|phone interview|virtual interview|web conference|-|—)\.?$/iu

const promise =
  /(?:link|details?|address|room|dial-?in|ort|adresse|raum|lien|enlace|リンク|url)[^.]{0,40}(?:follow|to come|will be (?:sent|shared|provided|added)|folgt|wird|suivra|sera|seguirá|volgt|seguirà|送)|(?:link|details) (?:below|in (?:the )?description|to follow)|will call|wird sie anrufen|ruft (?:sie|dich) an|vous appellera|te llamará|belt je|ti chiamerà/iu

const phone = /^(?:phone|tel\.?|call|telefon|mobile|cell|dial)?[\s:.]*\+?[(\d][\d\s().-]{6,24}(?:\s?(?:ext|x)\.?\s?\d{1,6})?$/i

/** Takes links, tools, numbers and promises out of a location; what is left is a place or nothing. */
export function placeIn(raw: string): string | null {
  const kept = raw
    .split(/\n|;\s/)
    .map((line) => tidy(withoutLinks(line)))
    .map((line) =>
      line.replace(
        /^(?:in person|onsite|on-site|vor ort|office|sur place|presencial|op locatie|in presenza|location|ort|adresse|address|where)\s?[:–-]\s/i,
        '',
      ),
    )
    .filter((line) => line && !isNoPlace(line))
  const joined = kept
    .flatMap((line) => withoutTools(line))
    .join(', ')
    .replace(/,\s*,/g, ',')
  const place = joined.replace(/[\s,;|/·-]+$/, '').replace(/^[\s,;|/·-]+/, '')
  return place.length >= 2 && !isNoPlace(place) ? place : null
}

const withoutLinks = (line: string): string => {
  let rest = line
  for (const { url } of findLinks(line)) rest = rest.replace(url, ' ')
  return rest.replace(/[<(]\s*[>)]/g, ' ').replace(/\b[\w-]{2,40}\.(?:zoom\.us|webex\.com|meet\.google\.com)\/\S*/g, ' ')
}

const isNoPlace = (line: string) =>
  noPlace.test(line) ||
  noPlace.test(line.replace(/\s?[(（][^()（）]{0,60}[)）]$/, '')) ||
  promise.test(line) ||
  phone.test(line) ||
  /^[^\p{L}]*$/u.test(line)

/** "Zoom / Room 4", "Zoom, 5 Main St": the tool goes, the room stays. */
const withoutTools = (line: string): string[] => {
  const parts = line
    .split(/\s[/|+]\s|\s(?:or|oder|ou|o)\s(?=zoom|teams|google|video|online)/i)
    .map(tidy)
    .filter((part) => part && !isNoPlace(part))
  const joined = parts.join(', ').split(/,\s/)
  while (joined.length > 1 && isNoPlace(joined[0] ?? '')) joined.shift()
  while (joined.length > 1 && isNoPlace(joined.at(-1) ?? '')) joined.pop()
  return [joined.join(', ')]
}
