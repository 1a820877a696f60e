import { plainWords } from '../../match/words/plain.ts'
import { says } from '../../match/words/sections.ts'
import { remembering } from '../../remember.ts'

const longest = 200

/** Jobs in which one leads others, in the languages the titles come in, plain. */
const leading =
  'supervisor|foreman|forewoman|team lead|team leader|shift lead|shift leader|tech lead|head of|head chef|head teacher|headteacher|head nurse|head waiter|head waitress|head barista|deputy head|director|matron|charge nurse|nurse in charge|store manager|shop manager|branch manager|ward manager|nurse manager|clinical manager|kitchen manager|restaurant manager|bar manager|hotel manager|front office manager|duty manager|shift manager|floor manager|area manager|regional manager|district manager|warehouse manager|depot manager|transport manager|fleet manager|operations manager|plant manager|production manager|site manager|team manager|people manager|engineering manager|finance manager|accounting manager|lab manager|department manager|housekeeping manager|catering manager|home manager|assistant manager|general manager|chef de cuisine|kuchenchef|kuchenchefin|chef d equipe|responsable d equipe|responsable de equipo|responsable d atelier|responsable d exploitation|responsable de production|responsable de service|responsable de magasin|responsable de rayon|responsable de restaurant|responsable de salle|responsable de sala|responsable de secteur|responsable de site|responsable de boutique|responsable d agence|responsable de tienda|responsable de turno|responsable de planta|responsable de almacen|directeur|directrice|encargado|encargada|jefe|jefa|gerente|vorarbeiter|vorarbeiterin|meister|meisterin|leiter|leiterin|leitung|schulleiter|schulleiterin'

/** "Filialleiter", "Stationsleitung"; not "begleiter". */
const ending = / \p{L}{4,}leit(?:er|erin|ung) /u
/** They direct no people, or a station, a project, a product and not those who work on it. */
const notLeading =
  / (?:\p{L}*begleit(?:er|erin|ung)|\p{L}*projektleit(?:er|erin|ung)|assistant to \p{L}+|assistant (?:to the )?director|(?:art|account|funeral|musical|music|casting|film|non ?executive) director|director of photography|(?:clinical|phd|thesis) supervisor|executive assistant|assistenz|jef[ea] de (?:partida|producto|proyectos?)|gerente de (?:proyectos?|producto|cuentas?)|director(?:a)? de arte|direct(?:eur|rice) (?:artistique|de la photographie|de projets?)) /u

/** By the title of the job; of several the one that says it. */
export const leadsOthers = (...titles: readonly (string | null | undefined)[]): boolean =>
  titles.some((title) => title && leads(title.slice(0, longest)))

const leads = remembering((title: string): boolean => {
  const plain = plainWords(title)
  return plain !== '' && !notLeading.test(plain) && (says(plain, leading) || ending.test(plain))
})
