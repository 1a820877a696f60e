import { dates } from '../../../read/language/fr/dates.ts'
import { short } from '../../draft.ts'
import { dayParts, formalName, isHeld, listIn } from '../letter-parts.ts'
import type { FollowUpOn, Job, LetterWords, NewTimeOn } from '../words.ts'
import { answersWith } from './answers.ts'
import { besideTheDay } from './beside-the-day.ts'
import { of, thanks, thingOf } from './thanks.ts'

const listOf = (names: readonly string[]) => listIn(names, 'et', 'd’autres')
const parts = (date: string) => dayParts(date, dates)
const titles = /^(?:mme|m|madame|monsieur|mlle)$/i

/** `le poste de Platform Engineer chez Halden` */
function jobOf({ company, role }: Job): string {
  const at = company ? ` chez ${short(company, 80)}` : ''
  const job = short(role, 80)
  return job ? `le poste ${of(job)}${at}` : company ? `le poste${at}` : 'ma candidature'
}

const onDay = ({ day }: FollowUpOn) => (day ? ` du ${day}` : '')

/** Nobody is thanked for a conversation they were not in. */
function metWords(on: FollowUpOn): string {
  const when = on.day ? `Le ${on.day}` : 'Récemment'
  if (on.met.length === 0 && !on.metThem) return `${when}, j’ai passé un entretien pour ${jobOf(on)}`
  if (on.met.length === 0) return `${when}, nous nous sommes ${on.byPhone ? 'parlé' : 'rencontrés'} pour ${jobOf(on)}`
  if (on.byPhone) return `${when}, j’ai parlé avec ${listOf([...on.met, ...(on.metThem ? ['vous-même'] : [])])} pour ${jobOf(on)}`
  return `${when}, j’ai rencontré ${listOf(on.met)}${on.metThem ? ', et vous-même,' : ''} pour ${jobOf(on)}`
}

function nudgeWords(on: FollowUpOn): string[] {
  if (on.happened === 'no-show')
    return [
      `L’entretien${onDay(on)} pour ${jobOf(on)} n’a pas eu lieu ; j’étais au rendez-vous.`,
      'Mon intérêt reste entier. Y a-t-il un autre moment possible, ou pouvez-vous me dire où en sont les choses ?',
    ]
  if (on.happened === 'cut-short')
    return [
      `${metWords(on)}. Nous avons dû nous arrêter tôt, et je reprendrais volontiers là où nous en étions.`,
      'Pouvez-vous me dire où en sont les choses, et s’il faut prévoir un autre moment ?',
    ]
  if (on.happened === 'handed-in' || on.happened === 'due')
    return [
      on.happened === 'handed-in'
        ? `${on.day ? `Le ${on.day}` : 'Récemment'}, je vous ai envoyé mon travail pour ${jobOf(on)}. Mon intérêt reste entier.`
        : `Mon travail pour ${jobOf(on)} était attendu${on.day ? ` pour le ${on.day}` : ''}, et j’espère qu’il vous est bien parvenu.`,
      'Avez-vous des nouvelles, ou une date que je devrais garder en tête ?',
    ]
  if (on.happened === 'planned')
    return [
      `Je vous écris au sujet de l’entretien${on.day ? ` prévu le ${on.day}` : ''} pour ${jobOf(on)}. Mon intérêt reste entier.`,
      'Avez-vous des nouvelles, ou une date que je devrais garder en tête ?',
    ]
  const said = on.saidBy ? `, et j’avais compris que vous pensiez décider d’ici le ${on.saidBy}` : ''
  return [`${metWords(on)}${said}. Mon intérêt reste entier.`, 'Avez-vous des nouvelles, ou une date que je devrais garder en tête ?']
}

/** Kind, and it takes nothing back: the door is theirs to open. */
function goodbyeWords(on: FollowUpOn): string[] {
  const open = `Si ${on.role || on.company ? jobOf(on) : 'le poste'} est toujours ouvert`
  if (on.happened === 'no-show')
    return [
      `${open}, je trouverai volontiers un autre moment pour l’entretien${onDay(on)} ; sinon, je vous souhaite une bonne continuation.`,
    ]
  const glad = `${open}, maintenant ou plus tard, c’est avec plaisir que je vous lirai ; sinon, je vous souhaite`
  if (!isHeld(on)) return [`${glad} une bonne continuation.`]
  return [
    on.met.length === 0
      ? `Merci à vous et à vos collègues du temps que vous m’avez consacré${on.day ? ` le ${on.day}` : ''}.`
      : `Merci du temps que vous m’avez consacré. Merci aussi de remercier de ma part ${listOf(on.met)} pour l’entretien${onDay(on)}.`,
    `${glad}, à vous et à l’équipe, une bonne continuation.`,
  ]
}

/** Times of one's own, so that the reader has only to say yes. */
const proposal = 'Serait-ce possible [deux moments qui vous conviennent], ou à un autre moment à votre convenance ?'

function newTimeWords(on: NewTimeOn): string[] {
  if (on.happened === 'moved')
    return [
      `Notre entretien${on.when}${on.hours} doit être déplacé, ce qui ne pose aucun problème. ${proposal}`,
      `Au plaisir de parler avec vous : ${thingOf(on)} m’intéresse beaucoup.`,
    ]
  const time = `${on.when}${on.hours}`
  const there = {
    call: `J’étais en ligne${time}, et personne ne s’est connecté.`,
    place: `J’étais sur place${time} pour notre entretien, qui n’a pas eu lieu.`,
    none: `J’attendais notre entretien${time}, qui n’a pas eu lieu.`,
  }
  return [`${there[on.where ?? 'none']} Y a-t-il eu un empêchement ?`, `Mon intérêt pour ${thingOf(on)} reste entier. ${proposal}`]
}

/** Letters in French, with "vous". */
export const fr: LetterWords = {
  greeting: (name, { greeting, names }) => {
    if (!name) return 'Bonjour,'
    const { title, family, whole } = formalName(name, titles)
    if (names === 'first' && greeting !== 'dear' && !title) return `Bonjour ${whole.split(' ')[0]},`
    if (!title) return `Bonjour ${whole},`
    return `Bonjour ${/^(?:m|monsieur)$/i.test(title) ? 'Monsieur' : 'Madame'} ${family},`
  },
  signOffs: {
    best: 'Bien à vous,',
    thanks: 'Avec mes remerciements,',
    'kind-regards': 'Bien cordialement,',
    sincerely: 'Sincères salutations,',
  },
  thanks,
  thanksSubjects: (weekday, known) => [
    weekday ? `Merci pour notre entretien de ${weekday}` : 'Merci pour notre entretien',
    weekday ? `Merci pour ${weekday}` : 'Merci de votre temps',
    weekday ? `Suite à notre échange de ${weekday}` : 'Suite à notre échange',
    known ? 'Merci de cette conversation' : 'Un plaisir de vous rencontrer',
  ],
  arranged: () => 'Merci aussi d’avoir tout organisé.',
  passOn: (names) => ({
    subject: names.length === 1 ? `Un mot de remerciement pour ${names[0]}` : 'Quelques mots pour les personnes rencontrées',
    paragraphs: [
      names.length === 1
        ? `Pourriez-vous transmettre ce mot à ${names[0]} ? Un grand merci.`
        : `Pourriez-vous transmettre ces mots aux personnes que j’ai rencontrées : ${listOf(names)} ? Un grand merci.`,
    ],
  }),
  noteFor: (name) => `Pour ${name} :`,
  toAll: ({ weekday, company, role }) => ({
    subject: weekday ? `Merci pour ${weekday}` : 'Merci pour l’entretien',
    paragraphs: [
      `Merci d’avoir organisé l’entretien${weekday ? ` de ${weekday}` : ''}. Pourriez-vous transmettre mes remerciements à toutes les personnes rencontrées ? [un sujet abordé ensemble]`,
      `Mon intérêt pour ${thingOf({ company, role })} est vif, et je me réjouis de vous lire.`,
    ],
    farewell: 'Bien cordialement,',
  }),
  nudge: (on) => ({ subject: 'Où en sont les choses', paragraphs: nudgeWords(on) }),
  secondNudge: (on) =>
    on.happened === 'no-show'
      ? [
          `Je trouverais volontiers un autre moment pour l’entretien${onDay(on)}, qui n’a pas eu lieu.`,
          'Y a-t-il un jour qui vous convient, ou les plans ont-ils changé ? Une ligne suffit.',
        ]
      : [
          `Je reviens une dernière fois vers vous pour ${jobOf(on)}.`,
          'Y a-t-il du nouveau sur la décision, ou un jour où reposer la question ? Une ligne suffit.',
        ],
  goodbye: (on) => ({ subject: 'Restons en contact', paragraphs: goodbyeWords(on) }),
  newDate: (on) => ({
    subject: 'Une nouvelle date',
    paragraphs: [
      `L’entretien${on.day ? ` prévu le ${on.day}` : ''} pour ${jobOf(on)} ${on.happened === 'moved' ? 'devait être déplacé' : 'a été annulé'}, ce qui ne pose aucun problème. Mon intérêt reste entier.`,
      'Souhaitez-vous proposer une nouvelle date ? Je peux aussi vous envoyer quelques moments qui me conviennent.',
    ],
  }),
  newTime: (on) => ({
    subject: on.weekday ? `Notre entretien de ${on.weekday} : un autre moment ?` : 'Notre entretien : un autre moment ?',
    paragraphs: newTimeWords(on),
  }),
  ...besideTheDay,
  answers: answersWith(jobOf),
  near: { today: 'aujourd’hui', yesterday: 'hier', tomorrow: 'demain' },
  onDay: (day) => `le ${day}`,
  hours: (from, to) => (to ? `de ${from} à ${to}` : `à ${from}`),
  weekday: (date) => parts(date).weekday,
  day: (date) => {
    const { weekday, day, month } = parts(date)
    return `${weekday} ${day === 1 ? '1er' : day} ${month}`
  },
}
