/**
 * What is held in an order, the lowest first: who holds one holds those before it, and none behind it. Plain; English, German, French, Spanish.
 * A rung that begins with `<` decides wherever it is named: "ACCA part-qualified" is no ACCA.
 */
export const papers: readonly (readonly string[])[] = [
  [
    'aat level 2|aat foundation|bookkeeping level 2',
    'aat level 3|aat advanced',
    'aat level 4|aat|maat|steuerfachangestellte|steuerfachangestellter|dcg',
    '<part qualified|part qual|pq|finalist',
    'acca|aca|cima|cpa|icaew|fcca|chartered accountant|qualified accountant|certified public accountant|bilanzbuchhalter|bilanzbuchhalterin|steuerfachwirt|dscg',
    'expert comptable|wirtschaftsprufer|steuerberaterprufung',
  ],
  ['basic life support|bls|first aid', 'immediate life support|ils|intermediate life support', 'advanced life support|als|acls|pals|epls'],
  ['yellow belt', 'green belt', 'black belt'],
  ['cloud practitioner|azure fundamentals', 'associate|azure administrator', 'professional certification|solutions architect professional'],
  ['prince2 foundation', 'prince2 practitioner|prince2|pmp'],
  ['csm|scrum master certificate|psm i|psm', 'psm ii|a csm', 'psm iii|csp sm'],
  ['c1|category c1|klasse c1', 'class 2|hgv class 2|category c|klasse c|permis c', 'class 1|hgv class 1|ce|klasse ce|category ce|c e'],
]

/** Of jobs: who has been one has not been the next. */
export const jobs: readonly (readonly string[])[] = [
  [
    'kitchen porter|kitchen assistant|kuchenhilfe|plongeur|ayudante de cocina',
    'commis|commis chef|commis de cuisine|apprentice chef|trainee chef|kochlehrling',
    'demi chef de partie|demi chef',
    'chef de partie|cdp|line cook|jungkoch|jefe de partida',
    'junior sous chef',
    'sous chef|souschef|second de cuisine|seconde de cuisine|deputy head chef|stellvertretender kuchenchef|segundo de cocina',
    'head chef|kuchenchef|kuchenchefin|chef de cuisine|chef cuisinier|jefe de cocina',
    'executive chef|group chef',
  ],
  [
    'nursing assistant|nursing auxiliary|healthcare assistant|health care assistant|hca|care assistant|pflegehelfer|pflegehelferin|pflegehilfskraft|aide soignant|aide soignante|student nurse|auxiliar de enfermeria|cna',
    'nursing associate|trainee nursing associate|enrolled nurse|lpn|licensed practical nurse|assistant practitioner|pflegeassistent|pflegeassistentin',
    'registered nurse|staff nurse|nurse|rn|rgn|rmn|pflegefachkraft|pflegefachfrau|pflegefachmann|krankenpfleger|krankenschwester|infirmier|infirmiere|enfermero|enfermera',
    'senior staff nurse|senior nurse|charge nurse|ward sister|stationsleitung|praxisanleiter',
    'ward manager|matron|pflegedienstleitung|cadre de sante|clinical lead',
    'nurse director|director of nursing|chief nurse',
  ],
  [
    'teaching assistant|classroom assistant|learning support assistant|cover supervisor|trainee teacher|student teacher|schulbegleiter|referendar|aesh|assistant d education',
    'teacher|maths teacher|classroom teacher|lehrer|lehrerin|lehrkraft|enseignant|enseignante|professeur|professeure|profesor|profesora',
    'head of department|subject leader|head of maths|head of year|fachleiter|lead teacher|fachbereichsleiter',
    'assistant headteacher|deputy headteacher|deputy head|konrektor|proviseur adjoint',
    'headteacher|head teacher|principal|schulleiter|schulleiterin|proviseur|director de colegio',
  ],
  [
    'bookkeeper|accounts assistant|accounts clerk|finance assistant|accounting clerk|buchhaltungsassistent|assistant comptable|assistante comptable|aide comptable|auxiliar contable',
    'accountant|management accountant|financial accountant|buchhalter|buchhalterin|finanzbuchhalter|finanzbuchhalterin|comptable|contable',
    'senior accountant|bilanzbuchhalter|chef comptable|finance manager|financial controller|controller',
    'head of finance|finance director|cfo|kaufmannischer leiter|directeur financier|daf|director financiero',
  ],
  [
    'electrician s mate|electrical mate|apprentice electrician|elektrohelfer|aide electricien',
    'electrician|elektriker|elektrikerin|elektroniker|elektronikerin|electricien|electricienne|electricista',
    'electrical supervisor|chargehand|obermonteur|elektromeister|approved electrician|chef d equipe electricien',
  ],
  [
    'lab assistant|laboratory assistant|lab technician|laborant|laborhelfer|technicien de laboratoire',
    'scientist|chemist|research scientist|chemiker|chemikerin|chercheur',
    'senior scientist|principal scientist|group leader',
  ],
]

/** Beside any job: on the way to it, in it, long in it, above others. */
export const seniority = {
  learning:
    'intern|internship|trainee|apprentice|student|assistant|helper|mate|praktikant|praktikantin|praktikum|werkstudent|werkstudentin|azubi|auszubildender|auszubildende|lehrling|assistent|assistentin|assistenz|helfer|hilfskraft|aushilfe|stagiaire|stage|apprenti|apprentie|alternant|alternante|assistante|aide|becario|becaria|aprendiz|asistente|ayudante',
  senior: 'senior|experienced|deputy|vice|stellvertretender|stellvertretende|stellvertretung|adjoint|adjointe|confirme|confirmee|sr',
  above:
    'lead|leader|principal|head|chief|director|leiter|leiterin|leitung|teamleiter|teamleiterin|schichtleiter|schichtleiterin|chef d equipe|responsable|directeur|directrice|jefe|jefa|director|directora',
  /** So does a job of this name in a CV; asked for, it is the name of a job like any other. */
  aboveInCv: 'manager|supervisor|foreman|team lead|shift lead|meister|manageuse|encargado|vp',
} as const
