/** Words by which a line tells what it is about, whatever the heading above it is called: plain, en, de, fr, es, it, pt, nl. */

export const benefitWords = [
  'holiday|holidays|annual leave|days leave|days off|vacation days|paid vacation|pto|pension|401 k|health insurance|private health|dental|life assurance|gym|bonus|stock options|equity|cycle to work|bike leasing|parental leave|sick pay|season ticket|free parking|staff discount|training budget|tips shared',
  'urlaub|urlaubstage|altersvorsorge|jobrad|fahrtkostenzuschuss|weihnachtsgeld|jobticket',
  'mutuelle|tickets restaurant|conges|conges payes|rtt|prime annuelle',
  'vacaciones|seguro medico|ticket restaurante',
  'ferie|buoni pasto|welfare aziendale',
  'vale refeicao|seguro de saude|dias de ferias|subsidio de alimentacao',
  'vakantiedagen|pensioen|pensioenregeling|reiskostenvergoeding|leaseauto',
].join('|')

export const applyingWords = [
  'apply|applying|applicants|application form|closing date|send your cv|send us your cv|cover letter|equal opportunity|equal opportunities|no agencies',
  'bewerbung|bewerben|bewirb dich|gehaltsvorstellung|eintrittstermin|schwerbehinderung',
  'postuler|pour postuler|envoyez votre cv|lettre de motivation|prise de poste|poste a pourvoir',
  'inscribete|envia tu cv|candidatura|incorporacion inmediata',
  'candidarsi|candidati|invia il tuo cv|inviare il cv',
  'candidate se|envie o seu cv|envie seu curriculo',
  'solliciteer|sollicitatie|stuur je cv',
].join('|')

export const termWords = [
  'full time|part time|permanent|fixed term|zero hours|exempt|hybrid|remote|hours a week|hours per week|shift pattern|per annum|per hour',
  'vollzeit|teilzeit|unbefristet|befristet|festanstellung',
  'cdi|cdd|temps plein|temps partiel|par semaine',
  'jornada completa|media jornada|contrato indefinido|indefinido',
  'tempo pieno|tempo indeterminato|tempo determinato',
  'tempo integral|contrato sem termo|clt',
  'fulltime|parttime|vast contract|uur per week',
].join('|')

/** What whoever applies must or may bring, in the languages that the reader of requirements does not know. */
export const askWords = [
  'imprescindible|se requiere|requerimos|valorable|se valorara|al menos|experiencia minima|buscamos',
  'richiesto|richiesta|richiesti|si richiede|almeno|preferibile|costituisce titolo|cerchiamo',
  'exigimos|exige se|requisito|pelo menos|desejavel|valorizamos|obrigatorio|procuramos',
  'je hebt|je bent|je beschikt|minimaal|vereist|een pre|wij vragen|we vragen|wij zoeken|we zoeken',
].join('|')

/** In an item of a list these ask, whatever the list is called. */
export const askInItemWords = [
  'experience|experienced|knowledge of|knowledge|ability to|able to|willing to|willingness|familiar with|familiarity|fluent|proficient|understanding of|track record',
  'erfahrung|berufserfahrung|kenntnisse|umgang mit|abgeschlossene|bereitschaft|fuhrerschein',
  'experience|connaissance|connaissances|maitrise|titulaire|permis b',
  'experiencia|conocimientos|dominio|disponibilidad|carnet b',
  'esperienza|conoscenza|disponibilita|patente b|diploma',
  'experiencia|conhecimentos|dominio|disponibilidade|carta de conducao',
  'ervaring|kennis van|rijbewijs|afgeronde',
].join('|')

export const dutyWords = [
  'te encargaras|seras responsable|gestionaras|tus tareas',
  'ti occuperai|si occupera|sarai responsabile|gestirai',
  'sera responsavel|ficara responsavel|vai gerir',
  'je gaat|ga je|verantwoordelijk voor',
].join('|')

export const degreeWords = [
  'bsc|ba|bs|b sc|b a|b s|msc|ma|m sc|mba|phd|beng|meng|bachelor|master|diploma|degree|gcse|gcses|a levels|a level|nvq|hnd|university|college|apprenticeship|certificate|certified|registered|registration|licence|license',
  'abitur|diplom|ausbildung|studium|universitat|hochschule|ihk|fuhrerschein',
  'baccalaureat|bac|cap|bep|bts|licence|universite|lycee|permis b',
  'universidad|grado|licenciatura|carnet b',
  'laurea|universita|diploma di maturita|patente b',
  'universidade|licenciatura|carta de conducao',
  'universiteit|hogeschool|hbo|mbo|rijbewijs',
].join('|')

export const addressWords =
  'you|your|you ll|you re|you ve|yours|ihr|ihre|ihnen|ihren|du|dein|deine|dir|dich|vous|votre|vos|usted|tu|tus|voi|tuo|tua|voce|seu|sua|jij|je|jouw'
