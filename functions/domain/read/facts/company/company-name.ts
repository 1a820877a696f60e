import { japaneseLegalForms, legalForms } from '../../../who/legal-forms.ts'
import { companyTails, hasTitleHead } from '../../language/lexicon/jobs.ts'
import { notNames } from '../../language/lexicon/people.ts'
import { formatWords } from '../../language/lexicon/talks.ts'
import { plain, tidy } from '../../vocabulary/patterns.ts'

export interface Candidate {
  name: string
  score: number
  part: string
  words: string
}

export const related = (a: string, b: string) => plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a))

export const withoutLegalForm = (name: string): string => {
  let rest = tidy(name.replace(japaneseLegalForms, ' '))
  for (let i = 0; i < 2; i += 1) rest = rest.replace(legalForms, '').replace(/[\s,]+$/, '')
  return rest
}

export const connector = /^(?:&|of|and|the|de|la|del|du|des|da|do|di|für|und|et|y|e|van|von|der|for|\+|en|d')$/i

export const isTail = (word: string) =>
  companyTails.has(
    word
      .toLowerCase()
      .replace(/[.:]$/, '')
      .replace(/['’]s$/, ''),
  ) || /^\d+(?:st|nd|rd|th)?$/.test(word)

/** Cuts "Recruiting Team", "Panel Interview" and a job behind the name. */
export function trimmed(name: string): string {
  let words = name.split(' ')
  while (words.length > 1 && isTail(words.at(-1) ?? '')) words = words.slice(0, -1)
  while (words.length > 1 && formatTail(words)) words = words.slice(0, -1)
  while (words.length > 1 && (isTail(words.at(-1) ?? '') || connector.test(words.at(-1) ?? ''))) words = words.slice(0, -1)
  return words.join(' ').replace(/['’]s$/, '')
}

const formatTail = (words: string[]) =>
  formatWords.some(([, pattern]) => pattern.test(words.slice(-2).join(' ')) && !pattern.test(words.slice(0, -1).join(' ')))

/** "Kestrel Payments Europe" beside "Kestrel Payments": fuller only when what is added belongs to a name. */
export const nameEnd =
  /^(?:lines|outfitters?|district|county|borough|cruises|ferries|freightways|provisions|supplies|tools|instruments|platforms?|intelligence|biologics|biotech|medtech|medizintechnik|werkzeugbau|waterbouw|techniek|logistiek|pagamentos|energia|énergie|mobilité|mobilidade|alimentos|cosmetics|beauty|fashion|furniture|interiors|ceramics|glass|timber|lumber|fisheries|seafoods?|orchards|vineyards|winery|distillery|tea|chocolate|bikes?|cycles|automotive|leasing|rentals?|storage|couriers?|parcels?|telecoms?|broadband|wireless|satellites?|space|defen[cs]e|maps|weather|climate|renewables?|hydro|fuels?|chemie|stahl|bau|kliniken|pflege|reisen|bahn|verkehrsbetriebe|partner|mutual|advisory|consulting|consultants|survey|surveys|audio|research|credit|union|antriebstechnik|förderbank|maschinenbau|technik|elektronik|logistik|medien|verlag|pharma|immobilien|beratung|werk|handel|transport|shipping|aviation|aerospace|robotics|dynamics|mobility|motors|marine|maritime|mining|minerals|metals|steel|paper|textiles|apparel|outdoors|sports|fitness|wellness|clinic|clinics|dental|medical|diagnostics|devices|instruments|optics|photonics|semiconductors|electronics|computing|cloud|data|digital|design|architects|engineering|construction|builders|homes|properties|realty|estates|gardens|farms|dairy|brewing|brewery|bakery|coffee|kitchens?|restaurants?|catering|travel|tours|resorts|railways?|rail|transit|freight|supply|retail|stores|markets?|trading|exchange|asset|investments?|investors|wealth|trust|fund|funds|lending|mortgage|savings|legal|law|publishing|books|news|journal|radio|television|films?|pictures|music|records|arts|theatre|council|authority|commission|ministry|services|utilities|water|power|gas|oil|petroleum|wind|solar|environmental|recycling|materials|chemicals|plastics|packaging|printing|imaging|sciences?|academy|seminary|learning|training|careers|staffing|people|community|alliance|network|charity|relief|care|hospice|veterinary|animal|pet|toys|gear|works|forge|mills?|press|house|group|university|college|hospital|hospitals|health|foundation|partners|games|software|systems|energy|labs|media|capital|insurance|institute|cooperative|company|co\.?|technologies|technology|studios?|brands?|foods?|logistics|robotics|pharma|therapeutics|genomics|biosciences?|industries|international|council|trust|services|solutions|hotels?|airlines?|airways|motors|works|collective|holdings|ventures|entertainment|interactive|analytics|security|networks|payments|financial|education|schools?|press|museum|library|agency|society|association|federation|energie|versicherung(?:en)?|bank|gruppe|werke|stiftung|universität|klinikum|hochschule|tecnologia|seguros|banco|assurances?|banque|groupe|verzekeringen|gemeente|assicurazioni|gruppo|&)$/i

/** Words a name may begin with, before the one its domain repeats. */
export const nameStart =
  /^(?:ziekenhuis|hôpital|ospedale|szpital|école|escola|escuela|scuola|schule|lycée|collège|colegio|kita|gemeente|stadt|stad|ville de|ayuntamiento de|comune di|city of|county of|town of|universit(?:y|é|à|ät|eit)(?: of| de| di| van)?|universidad(?: de)?|universidade(?: de)?|college of|institut|institute of|instituto|hochschule|construcciones|grupo|groupe|gruppo|banco|banca|banque|bank of|department of|office of|ministry of|school of|board of|hospital of|stichting|fundación|fundação|fondazione|fondation|stiftung|hotel|hotels|clínica|clinica|klinik|klinikum|hospital|cabinet|atelier|studio|studios|maison|casa|museum|editorial|edizioni|éditions|verlag|laboratorios|laboratoires|bodegas|transportes|industrias|seguros|stadtwerke|sparkasse|volksbank|autohaus|team|project|camp|saint|st\.?|mount|bureau|agence|société|club|theater|teatro|théâtre|cooperativa|coop)$/iu

/** "Bank of …", "Office of the …", "Children's Hospital of …": a house named by what it is and of whom; no job, and no meeting. */
export const isInstitution = (name: string): boolean => {
  const kind = /^(\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?) (?:of|de|di|van|für) (?:the |la |les? |los )?\p{Lu}/u.exec(name)?.[1]
  return (
    kind !== undefined &&
    !hasTitleHead(kind) &&
    (nameStart.test(`${kind} of`) || !kind.split(' ').some((word) => notNames.has(word.toLowerCase())))
  )
}

const article = /^(?:the|la|le|les|los|las|el|il|lo|gli|de|het|'t)$/iu

/** "Bank" of "Bank of Tarn Valley", "The" of "The Copper Kettle". */
const mayOpen = (before: string, whole: string): boolean =>
  nameStart.test(before) || article.test(before) || (/ (?:of|de|di|van|für)(?: the| la)?$/u.test(before) && isInstitution(whole))

export function goesBeyond(longer: string, shorter: string): boolean {
  if (longer.endsWith(` ${shorter}`)) return mayOpen(longer.slice(0, -shorter.length).trim(), longer)
  if (!plain(longer).startsWith(plain(shorter))) return false
  const added = longer.slice(shorter.length).trim().split(' ')
  if (/^(?:&|and|\+)$/.test(added[0] ?? '') && added.length === 2) return !isTail(added[1] ?? '')
  return added.every((word) => nameEnd.test(word) || connector.test(word))
}
