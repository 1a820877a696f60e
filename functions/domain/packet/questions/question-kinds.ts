import { plainWords } from '../../match/words/plain.ts'
import { says } from '../../match/words/sections.ts'
import { remembering } from '../../remember.ts'

/** What a question is about, by phrases it is asked with: English, German, French and Spanish, plain. The first kind that fits counts. */
const phrases: readonly (readonly [string, string])[] = [
  [
    'pay-and-start',
    'salary|pay expectations|compensation|gehalt|gehaltsvorstellung|gehaltsvorstellungen|salaire|pretentions salariales|salario|sueldo',
  ],
  [
    'availability',
    'notice period|when could you start|when can you start|start date|other offers|other processes|other interviews|kundigungsfrist|wann konnten sie anfangen|wann konntest du anfangen|eintrittstermin|preavis|disponible|disponibilite|cuando podrias empezar',
  ],
  [
    'why-us',
    'why us|why this company|why here|why do you want|why did you apply|what do you know about us|why our|warum wir|warum bei uns|warum mochten sie|was wissen sie uber uns|pourquoi nous|pourquoi notre|por que nosotros|por que quieres',
  ],
  [
    'career-goals',
    'in five years|five years from now|next five years|career goals|next job|looking for next|in funf jahren|karriereziele|dans cinq ans|en cinco anos',
  ],
  [
    'first-90-days',
    'first 90 days|first 100 days|first three months|first month|first weeks|first week|erste drei monate|ersten drei monate|ersten 100 tage|premiers mois|primeros meses',
  ],
  [
    'cv',
    'tell me about yourself|tell us about yourself|about yourself|walk me through|walk us through|your background|my background|your cv|my cv|resume|gap in|why did you leave|why i left|leaving|erzahlen sie von sich|lebenslauf|werdegang|warum haben sie gewechselt|parcours|presentez vous|hablame de ti',
  ],
  [
    'disagreement',
    'disagree|disagreed|disagreement|conflict|difficult colleague|difficult customer|difficult parent|pushback|konflikt|meinungsverschiedenheit|desaccord|conflit|desacuerdo|conflicto',
  ],
  [
    'failure',
    'failed|failure|fail|mistake|went wrong|weakness|weaknesses|regret|fehler|gescheitert|schwache|schwachen|echec|erreur|fracaso',
  ],
  [
    'changed-priorities',
    'priorities|prioritise|prioritize|changing priorities|plans changed|deadline|deadlines|prioritaten|priorites|prioridades',
  ],
  [
    'what-to-change',
    'what would you change|would you change|would you improve|improve our|feedback on our|was wurden sie andern|verbessern|que changeriez vous|que cambiarias',
  ],
  ['growth', 'managed best|like to be managed|want to learn|learn next|grow|development|weiterentwickeln|entwickeln|evoluer|crecer'],
  ['culture', 'values|culture|team fit|kind of team|what motivates|kultur|werte|valeurs|cultura|valores'],
  ['industry', 'market|industry|trend|trends|competitors|competitor|markt|branche|wettbewerb|marche|concurrents|mercado'],
  [
    'situational',
    'what would you do|how would you handle|imagine|suppose|scenario|role play|was wurden sie tun|que feriez vous|que harias',
  ],
  [
    'technical',
    'design a|system design|coding|code|algorithm|debug|sql|architecture|how does it work|explain how|calculate|dose|programmieren|technical|technique',
  ],
  [
    'behavioral',
    'a time when|a time you|example of|an example|tell me about a|tell us about a|beispiel|erzahlen sie von einer|un exemple|un ejemplo',
  ],
]

/** The kinds of question in what a candidate wrote down of them, each once: a line, a sentence or a part between semicolons is one question. */
export function kindsAsked(text: string): string[] {
  const pieces = text.slice(0, 4000).split(/[\n;]|(?<=[?.!])\s+/u)
  return [...new Set(pieces.flatMap((piece) => kindOf(plainWords(piece)) ?? []))]
}

/** Kept, since each mail asks about all that was written down before. */
const kindOf = remembering((plain: string): string | null => phrases.find(([, list]) => says(plain, list))?.[0] ?? null)
