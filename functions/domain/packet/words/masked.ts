/** What stands where something was left out. */
const mask = '…'

/** A number on a paper, also where only the word before it tells that it is one. */
const paperWords =
  'pin|registration|registered|reg|number|no|nr|nummer|licen[cs]e|licence|permit|passport|passnummer|ausweis|member|membership|certificate|zertifikat|mitglied|nmc|gmc|hcpc|gphc|gdc|sra|npi|rpps|adeli|insurance|ssn|ni|steuer-?id|matrikel|führerschein'
const ofPaper = new RegExp(
  `((?<![\\p{L}])(?:${paperWords})(?![\\p{L}])[\\s.:#°ºno(]{0,6}(?:[\\p{L}]{2,12}[\\s.:#]{1,3})?)(?=[A-Z\\d/-]*\\d{2})((?:[A-Z]{1,3}[ -]?)?\\d[A-Z\\d/-]{4,}|[A-Z]{1,4}[ -]?\\d{3,}[A-Z\\d]*)`,
  'giu',
)

/** `PH104417`, `18F0000E`: letters and figures in one, too many figures for the name of a thing. */
const code = /(?<![\p{L}\d/-])(?:[A-Z]{1,4}\d{5,}[A-Z]?|\d{2,}[A-Z]\d{3,}[A-Z]?)(?![\p{L}\d])/gu

const mail = /[^\s@|·,;<>()]+@[^\s@|·,;<>()]+\.\p{L}{2,}/gu
const phone = /(?<![\d.,])(?:\+\d|\(?0\d|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4})(?:[\d\s()/.-]*\d)?(?!\d)/gu
const fewestOfPhone = 8

const day =
  '(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|(?:\\d{1,2}\\.?\\s)?\\p{L}{3,9}\\.?\\s(?:\\d{1,2},?\\s)?\\d{4}|\\d{4})'
const birth = new RegExp(
  `((?<!\\p{L})(?:born(?: on| in)?|date of birth|d\\.?o\\.?b\\.?|geboren(?: am)?|geb\\.|geburtsdatum|née? le|date de naissance)[\\s:]{1,3})${day}`,
  'giu',
)

const frenchStreet = /(?<!\p{L})\d+\s?[a-z]?,?\s(?:rue|avenue|boulevard|chemin|place|quai|impasse|all[ée]e)\s/iu
const englishStreet =
  /^\s*\d+[a-z]?\s(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Way|Rise|Court|Crescent|Terrace|Gardens|Square|Boulevard|Blvd|Place|Row|Hill|Park|Grove)\.?\s*$/u
const germanStreet =
  /\p{Lu}[\p{L}-]*(?:stra(?:ß|ss)e|str\.|weg|allee|platz|gasse|damm|ufer|steig|stieg)\s\d+\s?[a-z]?(?![\d\p{L}])|^\s*(?:Am|An der|Im|Zum|Zur)\s\p{Lu}[\p{L}-]+\s\d+\s?[a-z]?\s*$/u
const postcode =
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?!\p{L})|^\s*(?:[A-Z]{1,2}-)?\d{5}\s\p{Lu}\p{Ll}+|^\s*[A-Z]{2}\s\d{5}(?:-\d{4})?\s*$/u
const ofAddress = [frenchStreet, englishStreet, germanStreet, postcode]

const parts = /(\s*[,·|•;]\s*)/u

/**
 * A line of a CV as it may be quoted in a mail or a packet: numbers of papers, telephone numbers, addresses and a birth date are left out.
 * The CV itself keeps them.
 */
export function masked(line: string): string {
  const bare = line
    .replace(mail, mask)
    .replace(birth, `$1${mask}`)
    .replace(phone, (number) => (number.replace(/\D/g, '').length >= fewestOfPhone && !isYears(number) ? mask : number))
    .replace(code, mask)
    .replace(ofPaper, (whole, before: string, number: string) => (isYears(number) ? whole : `${before}${mask}`))
  return bare
    .split(parts)
    .map((part) => (ofAddress.some((pattern) => pattern.test(part)) ? mask : part))
    .join('')
    .replace(/…(?:\s*[,·|•;]\s*…)+/gu, mask)
}

/** `2019`, `2019-2021`, `03/2021 - 06/2023`. */
const isYears = (text: string): boolean => /^(?:\d\d[/.])?(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:\d\d[/.])?(?:19|20)?\d\d))?$/.test(text.trim())
