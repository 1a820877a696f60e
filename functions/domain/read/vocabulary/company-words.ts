import { anyOf, listed } from './patterns.ts'

/** Trailing words that belong to a team or a meeting, not to the name. */
export const companyTails = new Set(
  listed(
    'recruiting|recruitment|recruiter|talent|careers|jobs|hr|team|teams|interview|interviews|interviewing|onsite|on-site|panel|screen|screening|phone|video|virtual|call|chat|round|final|hiring|manager|people|acquisition|hq|headquarters|office|offices|campus|candidate|candidates|technical|behavioral|behavioural|case|study|presentation|coding|system|meeting|schedule|confirmation|invitation|loop|superday|executive|peer|intro|introductory|recruiters|coordinator|coordination|operations team|ops|first|second|third|x|conversation|role|position|application|jobs|bewerbung|recrutement|vorstellungsgespräch|interviews|scheduling|building|tower|day|assessment|hold|update|updated|next|steps|step|stage|zoom|teams|portal|notifications|notification|booking|events|eng|engineering interviews',
  ),
)

/** Names of the same, as they stand in texts. */
export const toolNames = anyOf(
  'greenhouse|lever|ashby|goodtime|smartrecruiters|workday|brighthire|modernloop|calendly|cal.com|savvycal|zcal|hirevue|icims|jobvite|teamtailor|recruitee|personio|zoom|google meet|google calendar|google|microsoft teams|microsoft|teams|webex|outlook|gmail|linkedin|coderpad|hackerrank|codesignal|codility|slack|skype|facetime|whatsapp|eventbrite|doodle|tuple|github|gitlab|miro|figma|jitsi|whereby|karat|apple',
)

export const agencyWords = anyOf(
  'search partners|executive search|recruitment agency|recruiting agency|staffing|staffing agency|headhunter|headhunting|talent partners|talent solutions|recruitment consultant|recruitment partners|personalberatung|personalvermittlung|our client|my client|on behalf of our client|client company|cabinet de recrutement|notre client|unser kunde|meinem kunden|meinen kunden|mein kunde|unser mandant|mandant|unseren mandanten|unserem kunden|nuestro cliente|nosso cliente|onze opdrachtgever|il nostro cliente|consultora de selección|人材紹介|エージェント|search consultant|resourcing solutions|recruiting partners|search group',
)

/** In front of the employer's name, in the languages read. The name follows at once. */
export const companyLeads = anyOf(
  "at|with|from|join|joining|joined|of|on behalf of|for|by|@|interviewing with|interview with|opportunity at|role at|position at|team at|client|our client|my client|client,|bei|bei der|bei dem|beim|zur|zu|der|von|mit|firma|unternehmen|unser mandant|unseren mandanten|chez|avec|au sein de|au sein du|de|du|société|l'entreprise|notre client|en|con|de la|empresa|nuestro cliente|na|no|da|do|com|nosso cliente|bij|van|met|onze opdrachtgever|presso|in|di|dell'|azienda|il nostro cliente",
)

/** Words that stand behind an employer's name. */
export const companyFollows =
  /^(?:'s|’s)?[ ]{1,2}(?:recruiting|recruitment|talent|hiring|people|hr|careers?|interviews?|team|onsite|phone screen|final round|is (?:excited|pleased|happy|looking|hiring)|has (?:scheduled|invited)|would like to|would love|wants? to|loved|liked|asked|has asked|have asked|is keen|are keen|invites?)(?![\p{L}])/iu
