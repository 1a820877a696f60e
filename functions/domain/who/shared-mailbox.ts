/** Mailboxes of a team: several people sit behind one. */
const sharedLocal =
  /^(?:recruit(?:ing|ment|er|ers)?|talent|talents|careers?|jobs?|hr|hiring|people|peopleops|people-ops|people\.ops|team|interviews?|interviewing|scheduling|schedule|calendar|notifications?|support|info|admin|office|hello|hi|contact|press|events?|bookings?|bewerbung(?:en)?|karriere|personal|recrutement|rh|rrhh|seleccion|vagas|vacatures|hr-team|talent-acquisition|talentacquisition|ta|candidates?|candidate-experience|people-team|peopleteam|recruitingops|recruiting-ops|selezione|risorseumane|saiyo|recruit-jp|ux-research|research|reminders?|coordination|coordinators?|staffing|resourcing|vacancies|employment|personnel|workplace|internalmobility|mobility|admissions|apply|applications?)(?:[+._-].*)?$/i

/** Mailboxes of machines. */
export const isNoReply = (email: string): boolean =>
  /^(?:no[-._]?reply|n[aã]o[-._]?respond\p{L}*|no[-._]?respond\p{L}*|ne[-._]?pas[-._]?repondre|nicht[-._]?antworten|keine[-._]?antwort|non[-._]?rispond\p{L}*|niet[-._]?(?:be)?antwoorden|svara[-._]?(?:inte|ej)|do[-._]?not[-._]?reply|donotreply|notifications?|notification|mailer-daemon|postmaster|bounce|automated|system|updates?|alerts?)(?:[+._@-]|$)/iu.test(
    email,
  )

export const isSharedMailbox = (email: string): boolean =>
  sharedLocal.test(email.split('@')[0] ?? '') ||
  /(?:^|[._-])(?:recruiting|recruitment|careers|talent|hr|jobs|office|team|interviews|hiring)$/i.test(email.split('@')[0] ?? '')
