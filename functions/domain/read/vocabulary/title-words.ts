/** What stands in titles beside the job and does not belong to it. */
export const requisition =
  /\s?[([]?(?<!\p{L})(?:req(?:uisition)?(?:\s?(?:id|no\.?|number|#))?|job\s?(?:id|no\.?|req|number)|(?:job|position|vacancy)\s?(?=#)|ref(?:erence)?\.?(?:\s?(?:no\.?|nr\.?))?|jr|id|kennziffer|nr ref\.?|expte\.?|sygn\.?|referenznummer|vacancy no\.?|posting id|announcement(?:\s?(?:no\.?|number))?|r|stellen-id|réf\.?|ref)[\s.:#-]{0,3}#?[A-Z]{0,4}-?(?:\d{2,}|\d\/\d{4})[\w/-]{0,12}[)\]]?|\s?[([]?#\s?[A-Z]{0,3}-?\d{2,}[)\]]?|\s[([][A-Z]{0,5}[-/]?(?:\d{3,}|\d{2,4}-\d{2,6})[\w-]*[)\]]|\s[A-Z]{1,4}-?\d{4,}$/giu

export const gender =
  /\s?[([]\s?(?:(?:m|w|d|f|x|h|i|gn|div|v|k|all genders|alle geschlechter|mwd|a|e|hf)(?:\s?[/|,*.:-]\s?(?:m|w|d|f|x|h|i|gn|div|v|k|all|a|e|\*))*|all genders|gn|h\/f|f\/h|m\/v|m\/f|m\/f\/d|m\/w\/d|d\/m\/w|w\/m\/d|m\/f\/x|x\/f\/m|f\/m\/x|m\/v\/x|divers|any gender|alle)\s?[)\]]|\s(?:m\/w\/d|w\/m\/d|d\/m\/w|m\/f\/d|h\/f|f\/h|m\/v\/x|m\/f\/x|m\/v)(?![\p{L}])|\s?\(?all genders\)?|(?<=\p{L}{3})\/(?:a|as|o|os|in|innen|r|ne|trice|euse|ice)(?=\s|$)/giu

export const contract =
  /^(?:full[- ]?time|part[- ]?time|contract|contractor|permanent|temporary|temp|fixed[- ]term|freelance|internship|vollzeit|teilzeit|unbefristet|befristet|festanstellung|cdi|cdd|temps plein|temps partiel|jornada completa|tiempo completo|media jornada|indefinido|(?:cdi|cdd) \d{1,2} ?h(?:eures)?|clt|pj|integral|meio período|fulltime|parttime|tempo pieno|tempo indeterminato|part time|remote|hybrid|on-?site|onsite|remoto|híbrido|télétravail|homeoffice|home office|remote-first|us remote|remote us|remote,? [\p{L} ]+|[\p{L} ]+ remote|hybride|ibrido|da remoto|正社員|契約社員|ftc|w2 contract|contract to hire|contract-to-hire|temp to perm|maternity cover|parental leave cover|\d{1,2}[- ](?:months?|monate|mois|meses|mesi|maanden)(?: (?:contract|ftc|fixed[- ]term(?: contract)?|cover))?|(?:contratto|contrato|contrat|contract)(?: [\p{L}'’]+){1,3}|\d{1,2} ?% ?-? ?\d{1,3} ?%|\d\.\d{1,2} fte|\d{2}[.,]\d ?h|\d{2,3} ?%(?: ?[-–] ?\d{2,3} ?%)?|\d{1,3}[-–]\d{1,3} ?%|elternzeitvertretung|\d{1,2}(?:[-–]\d{1,2})? ?(?:uur|h|hours|std\.?|stunden|horas|heures|ore)(?:[ /].{0,12})?|w2|1099|c2c)$/iu

export const regions =
  /^(?:us|usa|u\.s\.|uk|eu|emea|apac|latam|dach|nam|na|amer|americas|europe|north america|global|worldwide|anywhere|east coast|west coast|us east|us west|eastern us|midwest|nordics|benelux|united states|northeast|southeast|[A-Z]{2,3} east|us-east|us-west)$/i

/** In brackets or at the end of a title: how, where and at which step the talk takes place. */
const way =
  'virtual|video|online|onsite|on-site|on site|in[- ]person|face[- ]to[- ]face|f2f|phone|telephone|telefonisch|by phone|zoom|teams|ms teams|microsoft teams|google meet|meet|webex|skype|whereby|hirevue|videocall|video call|video chat|phone call|call|hybrid|vor ort|per video|remoto|presencial|présentiel|visio|distanciel|in presenza|da remoto|op locatie|internal|internal (?:application|candidate|move|transfer|role|posting)|interne bewerbung|candidature interne|candidatura interna|オンライン|対面|来社|Web'
/** "In-person, Suite 3" says how one meets, and names no job. */
export const saysHow = new RegExp(`^(?:${way})(?:[,;(]|$)`, 'iu')
const step =
  '(?:final|first|second|third|fourth|last|1st|2nd|3rd|4th|\\d|\\d[ªº.]|zweite|dritte|erste|segunda|primeira|primera|terceira|tercera|tweede|eerste|seconda|prima|deuxième|première)[ ](?:round|stage|interview|step|call|runde|etapa|fase|ronda|ronde|entrevista|tour|étape)|(?:round|stage|step|part|teil|partie|parte|deel|interview|runde|etapa|fase|ronde|phase)[ ](?:\\d|one|two|three|four)(?:[ ]?(?:of|/|von|de|di|van|sur)[ ]?\\d)?|\\d[ ]?(?:/|of)[ ]?\\d'
const aside = `(?:${way}|${step}|(?:virtual|video|online|phone|onsite|technical|panel|final|first|second|zoom|teams)[ ](?:interview|call|meeting|screen|round))`
export const asideInBrackets = new RegExp(`\\s?[([（](?:${aside})(?:[,/ –-]{1,3}(?:${aside}))?[)\\]）]`, 'giu')
export const asideAtEnd = new RegExp(`(?:[\\s,–-]+(?:${step})|\\s(?:via|on|over|per|über|par|por|tramite|su|op)[ ](?:${way}))$`, 'iu')
export const contractAtEnd =
  /\s(?:in|en|à|a|em|op basis van)\s(?:teilzeit|vollzeit|temps (?:plein|partiel)|tiempo completo|tempo (?:pieno|parziale))$|\s\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?(?:uur|std\.?|stunden|h\/week|hours|%)$/iu

/** "Gouvernant / Gouvernante": one job in both its forms. */
export const bothForms = /(?<!\p{L})((\p{Lu}\p{L}{3,})\p{L}{0,4})\s\/\s(\2\p{L}{0,6})(?!\p{L})/gu
