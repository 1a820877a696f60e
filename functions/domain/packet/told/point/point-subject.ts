import { mentionsIn } from '../../../match/words/concepts.ts'
import { plainWords } from '../../../match/words/plain.ts'
import { hoursAndTravel, rightToWork, says } from '../../../match/words/sections.ts'
import { oncePer } from '../../../remember.ts'
import { speaksOfPay } from '../../words/speaks-of-pay.ts'
import type { OpenPoint } from '../open-points.ts'

/**
 * What an open point is about: it decides what one can do about it. Of work: not done yet (`experience`), done a little, known or not, too much
 * at once (`holding`). `worry` and `answer` are those that none of the others names.
 */
export type PointSubject =
  | 'pay'
  | 'start'
  | 'papers'
  | 'language'
  | 'leaving'
  | 'staying'
  | 'leading'
  | 'number'
  | 'hours'
  | 'experience'
  | 'little'
  | 'knowing'
  | 'holding'
  | 'fact'
  | 'worry'
  | 'answer'

/** English, German, French and Spanish, plain; the first that fits counts. */
const phrases: readonly (readonly [PointSubject, string])[] = [
  ['pay', 'pay expectations|expected salary|day rate|gehaltsvorstellung|gehaltswunsch|pretentions|pretensiones'],
  [
    'start',
    'notice|notice period|start date|starting date|when i can start|when i could start|available from|availability|kundigungsfrist|eintrittsdatum|eintrittstermin|preavis|disponibilite|preaviso|incorporacion|disponibilidad',
  ],
  [
    'papers',
    `${rightToWork}|visa|permit|licence|license|licences|registration|registered|pin|certificate|certification|certified|qualification|diploma|degree|transcript|references|reference|background check|dbs|clearance|vaccination|immunisation|immunization|fuhrerschein|zeugnis|zeugnisse|zulassung|anerkennung|abschluss|urkunde|permis|diplome|attestation|titre de sejour|titulo|certificado|carnet|permiso`,
  ],
  [
    'language',
    'my english|my german|my french|my spanish|my italian|my dutch|accent|language level|my language|c1|b2|mein deutsch|mein englisch|mein franzosisch|sprachkenntnisse|sprachniveau|mon anglais|mon allemand|mon francais|niveau de langue|mi ingles|mi aleman|nivel de idioma',
  ],
  [
    'leaving',
    'why i left|why i am leaving|why i m leaving|why did i leave|reason for leaving|left after|leave after|gap in|the gap|my gap|short stay|short stays|job hopping|job hopper|changed jobs|so many jobs|fired|laid off|redundancy|redundant|warum ich gegangen|warum ich weg|lucke im lebenslauf|gekundigt|oft gewechselt|pourquoi je suis parti|pourquoi je suis partie|trou dans|licencie|licenciee|por que me fui|despido',
  ],
  [
    'staying',
    'overqualified|over qualified|too senior|too experienced|would i stay|if i stay|whether i stay|how long i would stay|get bored|bored|step down|step back|uberqualifiziert|wie lange ich bleibe|langweilen|surqualifie|surqualifiee|m ennuyer|rester longtemps|sobrecualificado|sobrecualificada',
  ],
  [
    'leading',
    'lead|leads|led|leading|leadership|manage people|managed people|managing managers|manage managers|managed managers|managing people|people management|line management|manage a team|managed a team|running a team|run a team|supervise|supervised|supervising|my junior|one junior|direct reports|direct report|delegate|fuhrung|fuhren|gefuhrt|leiten|geleitet|mitarbeiterfuhrung|encadrer|encadrement|manager une equipe|diriger|liderar|dirigir|equipo a cargo',
  ],
  [
    'number',
    'how many|how much|number|numbers|figure|figures|percent|percentage|quota|target|targets|budget|revenue|turnover|margin|kpi|kpis|metrics|result in numbers|zahlen|zahl|umsatz|kennzahl|kennzahlen|prozent|chiffres|chiffre|resultats chiffres|cifras|numeros',
  ],
  [
    'holding',
    'hold a class|hold a room|hold a group|hold a section|hold the pass|hold my own|handle|cope|coping|keep up|keep pace|the pace|pace of|workload|caseload|juggle|juggling|stay calm|keep calm|under pressure|so many patients|so many guests|so many calls|mithalten|bewaltigen|schaffen|belastbar|belastbarkeit|tenir le rythme|tenir une classe|la cadence|bajo presion|aguantar|el ritmo',
  ],
  [
    'knowing',
    'know|knew|known|knowledge|familiar|understand|understood|kenne|kenntnisse|auskenne|connais|connaissance|connaissances|conozco|conocimiento|conocimientos',
  ],
  [
    'experience',
    'experience|experienced|hands on|never done|never used|never worked|have not done|haven t done|have not used|haven t used|not worked|new to me|only did|only done|only used|only worked|only a few|from scratch|too junior|enough years|erfahrung|noch nie|nie gemacht|zu wenig|experience de|jamais fait|jamais utilise|experiencia|nunca he',
  ],
  [
    'hours',
    `${hoursAndTravel}|commute|commuting|relocation|relocating|moving|move to|remote|hybrid|days in the office|on site days|office days|part time|full time|childcare|umzug|umziehen|pendeln|homeoffice|home office|teilzeit|vollzeit|demenagement|teletravail|temps partiel|traslado|mudanza|teletrabajo|turnos`,
  ],
]

/** It was said, or is feared, that the candidate has not done it; English, German, French and Spanish, plain. */
const notDone =
  /\b(?:never|haven ?t|hadn ?t|have not|had not|not yet|(?:i )?only (?:have|had|did|done|one|ever)|(?:have|ve|had|got) none|no (?:\w+ ){0,3}(?:experience|background|practice|training)|kein\w* (?:\w+ ){0,2}(?:erfahrung|praxis)|habe ich (?:\w+ )?keine?n?|aucune? (?:\w+ ){0,2}(?:experience|pratique)|sin experiencia|ninguna experiencia|nie|noch nicht|jamais|nunca|ich hab(?:e)? nur|solo tengo|je n ai que)\b/u
/** It was done, and not for long or not by much: "only for a summer", "I only did two"; not "I only did adults", which is something else. */
const doneLittle =
  /\b(?:only|just) (?:(?:have|had|did|done|used|worked|taught|led|ran|held|cooked|drove|sold|covered)\b )?(?:(?:it|this|that|them) )?(?:for|one|two|three|a|once|twice|some|part of|\d+)\b|\bnur (?:ein\w*|zwei|drei|kurz|\d+)\b|\bn ai (?:\w+ )?qu (?:un|une|deux)\b|\bsolo (?:tengo|tuve|hice) (?:un|una|dos)\b/u
/** What one could look up: it was not known, or taken for something else. */
const notKnown =
  /\b(?:mixed up|mixed (?:\w+ ){1,4}up|confused|got (?:\w+ ){0,4}wrong|(?:did ?n ?t|did not|could ?n ?t|could not) (?:know|name|say|explain|recall|remember)|kn[eo]w nothing|what do i know|no idea|blanked on|wusste (?:\w+ ){0,2}nicht|verwechselt|ne savais pas|pas su|confondu|no (?:supe|sabia)|confundi)\b/u
const ofPeople =
  /\b(?:teams?|people|managers?|juniors?|reports|staff|anybody|anyone|somebody|leute|mitarbeiter\w*|azubis?|equipe|equipo|personas)\b/u

const ofWork: ReadonlySet<PointSubject> = new Set(['experience', 'knowing', 'holding'])

/** Of an answer that went badly, the work it was about is no gap, unless that is what was said of it: it is known, and was told badly. */
export const pointSubject = oncePer(({ about, words }: Pick<OpenPoint, 'about' | 'words'>): PointSubject => {
  if (speaksOfPay(words)) return 'pay'
  const plain = plainWords(words)
  if (notKnown.test(plain)) return 'fact'
  const named = phrases.find(([, list]) => says(plain, list))?.[0]
  if ((named === undefined || ofWork.has(named)) && doneLittle.test(plain)) return 'little'
  if (notDone.test(plain) && (named === undefined || ofWork.has(named) || (named === 'leading' && !ofPeople.test(plain))))
    return 'experience'
  if (about === 'redo') return named === undefined || ofWork.has(named) ? 'answer' : named
  if (named !== undefined) return named
  return isAbility.test(plain) || mentionsIn(words).some(({ kind }) => kind === 'skill') ? 'experience' : 'worry'
})

/** "Whether I can do native mobile". */
const isAbility =
  /^ ?(?:whether|if|that) i (?:can|could|am able to)\b|^ ?ob ich (?:\w+ ){0,5}kann\b|^ ?si je (?:peux|sais)\b|^ ?si puedo\b/u
