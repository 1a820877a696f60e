import type { VerdictWords } from '../meanings/verdict.ts'

/** What speaks for and against an interview, in German. */
export const verdict: VerdictWords = {
  candidate: ['ihre bewerbung*', 'deine bewerbung*', 'bewerb*'],
  applicant: [],
  job: ['stelle', 'stellenangebot'],
  asksForTimes: ['wann {passt|hätten|können}*', 'verfügbarkeit*', 'terminvorschläge*', 'passt {ihnen|dir}*'],
  oneWay: ['zeitversetztes {video|}interview*'],
  callsOff: ['absagen*', 'abgesagt*', 'findet nicht statt*', 'entfällt*'],
  moves: ['verschieb*', 'verschoben*', 'verlegt*'],
  rejects: ['leider …9 {nicht|anderen|absagen|entschieden}*', 'anderen bewerber*'],
  turnsDown: [
    'für {eine{n|r|} |}andere{n|r|} {bewerber|kandidat|person}*',
    'nicht weiter {berücksichtigen|verfolgen}*',
    'ihnen leider absagen*',
  ],
  invites: ['laden {wir |}{sie|dich}*', 'einladen*', 'eingeladen*', 'einladung*', '{wir |}freuen uns{,|} {sie|dich}*'],
  nextTalk: ['{nächste{n|s|r|}|zweite{n|s|r|}|dritte{n|s|r|}|weitere{n|s|r|}} {gespräch|gesprächsrunde|runde}'],
  notNextTalk: [],
  taskStage: ['nächste{n|r|s|} {schritt|runde|stufe|gespräch}', 'besprechen wir', 'wir …4 besprechen'],
  applicationOnly: ['vielen dank für ihre bewerbung*', 'eingang ihrer bewerbung*'],
  asCandidate: ['interne {stelle|bewerbung|ausschreibung}*'],
  otherKinds: {
    'round-of-something': { title: [], text: [] },
    newsletter: { title: [], text: ['in dieser ausgabe*'] },
    received: {
      title: ['eingang {ihrer|deiner} bewerbung*', 'eingangsbestätigung*', '{ihre|deine} bewerbung ist {eingegangen|bei uns}*'],
      text: [],
    },
    podcast: { title: ['podcast-aufnahme'], text: ['podcastfolge'] },
    press: { title: ['presseinterview*', 'presse-interview*'], text: ['zitieren*'] },
    research: { title: ['nutzerinterview*', 'nutzertest*', 'kundeninterview*'], text: ['unserer studie*', 'gutschein*'] },
    sales: { title: ['produktdemo', 'lieferant*'], text: [] },
    reference: { title: ['referenzgespräch', 'referenzauskunft'], text: ['als referenz angegeben'] },
    acted: { title: [], text: [] },
    practice: { title: ['probeinterview', 'probe-interview', 'bewerbungstraining', 'bewerbungscoaching'], text: [] },
    event: { title: ['jobmesse', 'karrieremesse', 'tag der offenen tür'], text: [] },
    informal: { title: ['kaffee', 'auf einen kaffee'], text: ['kein vorstellungsgespräch', 'ganz unverbindlich'] },
    'interviewer-side': {
      title: ['nachbesprechung'],
      text: ['als interviewer*', 'interviewleitfaden*', 'bewertungsbogen*', 'bewerberunterlagen*'],
    },
    leaving: { title: ['austrittsgespräch'], text: [] },
    everyday: { title: ['geburtstag', 'urlaub', 'zahnarzt', 'arzttermin'], text: [] },
  },
  harmless: [],
}
