import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { meetingWords } from '../../language/lexicon/talks.ts'

/** What follows "of" belongs to the job ("Director of Culture"), and so does the end of "Account Executive". */
const trailing = new RegExp(
  `(?<!(?:\\s(?:of|and|de|und|et|y|e|di)|&))[\\s,–-]+(?!executive$)(?:${meetingWords}|trial(?: shift| day)?|oral board(?: notice)?|probearbeiten|proeftijd)$`,
  'iu',
)

const leading = new RegExp(
  `^(?:${meetingWords}|proceso(?: de selección)?|processo(?: seletivo)?|prueba|prova(?: pratica)?|essai|probearbeiten|probetag|proefda[gy]|your|our|the|zum|zur|zu|einladung|with|for|about|over|über|sobre|of|as|und|and|re|invitation to|\\d[.º°ª]?|de|di|per|para|pour|voor|a|an|für|die|der|das)(?:[,.:–-]*\\s[\\s,–.-]*)`,
  'iu',
)

const leadingSmall =
  /^(?:your|our|the|zum|zur|zu|with|for|of|as|und|and|re|de|di|per|para|pour|voor|a|an|für|die|der|das|confirmation|confirmed|confirmed:|schedule|hr|internal|candidate|proceso(?: de selección)?|processo(?: seletivo)?|prueba|prova(?: pratica)?|essai|probearbeiten|probetag|annonce|anzeige|anuncio|annuncio|poste|puesto|vaga|stelle|candidature|candidatura)(?:[,.:–-]*\s[\s,–.-]*)/iu

/** "Panel Interview Product Manager" and "Product Manager interview" → the job; in "Technical Account Manager" nothing is a meeting. */
export function stripMeeting(segment: string): string {
  const front = meetingNoun.test(segment) || !hasTitleHead(segment) ? leading : leadingSmall
  let rest = segment.trim().replace(/^(?:\p{Ll}{3,}\s){1,3}for\s(?=\p{Lu})/u, '')
  for (let i = 0; i < 8; i += 1) {
    const next = rest
      .replace(trailing, '')
      .replace(front, '')
      .replace(/^d['’](?=\p{L})/iu, '')
      .trim()
    if (next === rest || next === '') break
    rest = next
  }
  return rest
}

const meetingNoun =
  /interview|screen|call|chat|round|conversation|meeting|onsite|on-site|loop|invit|session|step|stage|presentation|coffee|phone|panel|superday|demo|discussion|gespräch|einladung|entretien|entrevista|colloquio|gesprek|intervju|rozmow|面接|面談|\d[.º°ª]/iu
