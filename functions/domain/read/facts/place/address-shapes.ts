/* How streets are written, by where they are. */

export const streetWords =
  /(?<![\p{L}])(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|place|pl|square|sq|parkway|pkwy|highway|hwy|terrace|wharf|quay|broadway|plaza|row|mews|crescent|circle|alley|park|embankment|turnpike|loop|center|centre)(?![\p{L}])|(?:straße|strasse|str\.|platz|allee|weg|gasse|ufer|damm|ring|kai|chaussee)(?![\p{Ll}])|(?<![\p{L}])(?:rue|avenue|boulevard|quai|place|calle|c\/|carrer|camino|paseo|avenida|av\.|plaza|rua|alameda|praça|via|viale|corso|piazza|largo)(?![\p{L}])|(?:straat|laan|plein|kade|gracht|singel|weg|dijk)(?![\p{Ll}])|(?<![\p{L}])(?:ul|al|pl)\.\s(?=\p{L})/iu

export const american =
  /(?<![\d-])\d{1,5}(?:-\d{1,4})? (?:[NSEW]\.? )?(?:(?:\p{Lu}\p{L}{0,3}\.|[\p{Lu}\d][\p{L}\d'’-]{0,24}) ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Ct|Place|Pl|Square|Sq|Parkway|Pkwy|Highway|Hwy|Terrace|Wharf|Plaza|Row|Broadway|Circle|Embankment|Park|Center|Centre)(?!\p{L})\.?(?:,? (?:Suite|Ste|Floor|Fl|Room|Unit|#)\.? ?[\w-]{1,8}|,? \d{1,3}(?:st|nd|rd|th) [Ff]loor)?(?:, (?:Floor \d{1,3}|Suite \w{1,6}|\d{1,3}(?:st|nd|rd|th) floor))?(?:,? \p{Lu}[\p{L}.' -]{1,30}?(?=[,;)]|(?<!\b(?:St|Mt|Ft))\.|\s(?:[A-Z]{2,3}\b|\d{5}|[A-Z]{1,2}\d|on|at|from|with|and)|$))?(?:,? (?:[A-Z]{2}|NSW|VIC|QLD|TAS|ACT)(?![A-Z\d]))?(?: \d{4,5}(?:-\d{4})?(?!\d)| [A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})?/u
export const european =
  /(?:(?:[\p{Lu}][\p{L}'.-]{1,30} ){0,3}[\p{Lu}][\p{L}'.-]{1,40}(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Pp]latz|[Aa]llee|[Ww]eg|[Gg]asse|[Uu]fer|[Dd]amm|[Rr]ing|[Kk]ai|straat|laan|plein|kade|gracht|singel|dijk)|(?:Am|An der|Auf dem|Im|Zum|Zur|Unter den) [\p{Lu}][\p{L}-]{2,30}|(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|[Cc]alle|[Pp]aseo|[Aa]venida|Av\.|[Rr]ua|[Aa]lameda|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Pp]laza|[Cc]amino|C\/|[Cc]arrer|ul\.|al\.|pl\.) (?:(?:dei|delle|degli|dello|dell['’]|d['’]|dos|das|de los|de las|de l['’]|de la|de|del|des|du|da|do|della|di) ?)?[\p{Lu}][\p{L}'. -]{1,40}?),? \d{1,4}[a-z]?(?:, ?(?:\d{4,5}(?: [A-Z]{2})? )?[\p{Lu}][\p{L} -]{1,30}(?=[,.;)]|$|\s(?:statt|ein|im|um|am|bei)))?|\d{1,4}(?: ?bis)?,? (?:rue|avenue|boulevard|quai|place|allée|cours) (?:(?:de|du|des|de la|de l'|d'|aux|au|à la|sur) ?)?[\p{Lu}][\p{L}'. -]{1,40}?(?:, ?\d{5} [\p{Lu}][\p{L} -]{1,30})?(?=[,.;)]|$)/u

/** "88 Seaport Boulevard, 9th floor, Boston": the first of what commas part is a street. */
export function beginsWithStreet(words: string): boolean {
  const [first = ''] = words.split(',')
  return [american, european].some((shape) => shape.exec(first)?.index === 0)
}
