/** The same labelled facts in every way in which mails and forms print them. */
export interface LabelLine {
  label: string
  value: string
}
export type Layout = (lines: readonly LabelLine[]) => string

const each =
  (line: (one: LabelLine) => string): Layout =>
  (lines) =>
    lines.map(line).join('\n')

export const layouts: Record<string, Layout> = {
  colon: each(({ label, value }) => `${label}: ${value}`),
  'table row': each(({ label, value }) => `${label} | ${value}`),
  'framed row': each(({ label, value }) => `| ${label} | ${value} |`),
  tab: each(({ label, value }) => `${label}\t${value}`),
  heading: (lines) => lines.map(({ label, value }) => `${label}\n${value}`).join('\n\n'),
  'heading with colon': (lines) => lines.map(({ label, value }) => `${label}:\n${value}`).join('\n\n'),
  list: each(({ label, value }) => `- ${label}: ${value}`),
  bold: each(({ label, value }) => `*${label}:* ${value}`),
  dash: each(({ label, value }) => `${label} - ${value}`),
  emoji: each(({ label, value }) => `📌 ${label}: ${value}`),
  capitals: each(({ label, value }) => `${label.toUpperCase()}: ${value}`),
  'small letters': each(({ label, value }) => `${label.toLowerCase()}: ${value}`),
  'equals sign': each(({ label, value }) => `${label} = ${value}`),
}

/** What stands in front of a fact; a "Note:" or the head of a forwarded mail is none of these. */
const factLabel =
  /^(?:[-*•]\s)?(role|position|job(?: title)?|company|employer|interviewers?|panel|with|who|when|date(?: (?:and|&) time)?|time|where|location|address|recruiter|contact|join|link|video|format|duration|length|time ?zone|stelle|firma|wann|wo|ort|datum|uhrzeit|gesprächspartner|ansprechpartner(?:in)?|teilnehmer|poste|lieu|heure|horaire|interlocuteurs?|puesto|lugar|fecha|hora|entrevistador(?:es)?|vaga|local|horário|entrevistadores|functie|locatie|tijd|gesprekspartners?|posizione|luogo|orario?):\s+(\S.*)$/iu

/** Head of a forwarded or quoted message: `Date:` there is no fact of the interview. */
const head =
  /^(?:from|sent|to|subject|cc|von|gesendet|an|betreff|de|envoyé|à|objet|enviado|para|asunto|assunto|van|verzonden|aan|onderwerp|da|inviato|oggetto)\s?:/iu

export function relabelled(text: string, layout: Layout): string {
  const lines = text.split('\n')
  if (lines.some((line) => head.test(line))) return text
  const made: string[] = []
  let run: LabelLine[] = []
  const settle = () => {
    if (run.length) made.push(layout(run))
    run = []
  }
  for (const [i, line] of lines.entries()) {
    const [, label, value] = factLabel.exec(line) ?? []
    // A value that goes on in the next line is no row of a table.
    if (label && value && !/^\s{2,}\S/.test(lines[i + 1] ?? '')) run.push({ label, value })
    else {
      settle()
      made.push(line)
    }
  }
  settle()
  return made.join('\n')
}
