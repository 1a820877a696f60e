import { dates } from '../../../read/language/es/dates.ts'
import { short } from '../../draft.ts'
import { dayParts, formalName, isHeld, listIn } from '../letter-parts.ts'
import type { FollowUpOn, Job, LetterWords, NewTimeOn } from '../words.ts'
import { answersWith } from './answers.ts'
import { besideTheDay } from './beside-the-day.ts'
import { thanks, thingOf } from './thanks.ts'

/** "e" before the sound of "i": "Ana e Inés". */
/** Spoken of, and not to, a señora has her article. */
const withArticle = (name: string) => name.replace(/^(?=sra?\.?\s|señora?\s)/i, /^(?:sra|señora)/i.test(name) ? 'la ' : 'el ')
const listOf = (names: readonly string[]) =>
  listIn(names.map(withArticle), /^h?[iíy](?![aeou])/i.test(names.at(-1) ?? '') && names.length <= 5 ? 'e' : 'y', 'otras personas')
const parts = (date: string) => dayParts(date, dates)
const titles = /^(?:sra?|don|doña|señora?)$/i

/** `el puesto de Platform Engineer en Halden` */
function jobOf({ company, role }: Job): string {
  const at = company ? ` en ${short(company, 80)}` : ''
  const job = short(role, 80)
  return job ? `el puesto de ${job}${at}` : company ? `el puesto${at}` : 'mi candidatura'
}

const ofDay = ({ day }: FollowUpOn) => (day ? ` del ${day}` : '')

/** Nobody is thanked for a conversation they were not in. */
function metWords(on: FollowUpOn): string {
  const when = on.day ? `El ${on.day}` : 'Hace poco'
  const who = [...(on.metThem ? ['usted'] : []), ...on.met]
  return who.length === 0
    ? `${when} tuve una entrevista para ${jobOf(on)}`
    : `${when} hablé con ${listOf(who)} acerca de una candidatura: ${jobOf(on)}`
}

function nudgeWords(on: FollowUpOn): string[] {
  if (on.happened === 'no-show')
    return [
      `La entrevista${ofDay(on)} para ${jobOf(on)} no llegó a celebrarse; yo estaba allí.`,
      'Sigo con mucho interés. ¿Hay otro momento posible, o puede decirme cómo va el proceso?',
    ]
  if (on.happened === 'cut-short')
    return [
      `${metWords(on)}. Tuvimos que parar antes de tiempo, y con gusto seguiría donde lo dejamos.`,
      '¿Puede decirme cómo va el proceso, y si conviene buscar otro momento?',
    ]
  if (on.happened === 'handed-in' || on.happened === 'due')
    return [
      on.happened === 'handed-in'
        ? `${on.day ? `El ${on.day}` : 'Hace poco'} le envié mi trabajo para ${jobOf(on)}. Sigo con mucho interés.`
        : `Mi trabajo para ${jobOf(on)} debía entregarse${on.day ? ` el ${on.day}` : ''}, y espero que le haya llegado bien.`,
      '¿Hay alguna novedad, o una fecha que deba tener presente?',
    ]
  if (on.happened === 'planned')
    return [
      `Le escribo por la entrevista${on.day ? ` prevista para el ${on.day}` : ''} para ${jobOf(on)}. Sigo con mucho interés.`,
      '¿Hay alguna novedad, o una fecha que deba tener presente?',
    ]
  const said = on.saidBy ? `, y entendí que esperaban decidir antes del ${on.saidBy}` : ''
  return [`${metWords(on)}${said}. Sigo con mucho interés.`, '¿Hay alguna novedad, o una fecha que deba tener presente?']
}

/** Kind, and it takes nothing back: the door is theirs to open. */
function goodbyeWords(on: FollowUpOn): string[] {
  const open = `Si ${on.role || on.company ? jobOf(on) : 'el puesto'} sigue abierto`
  if (on.happened === 'no-show') return [`${open}, con gusto busco otro momento para la entrevista${ofDay(on)}; si no, le deseo lo mejor.`]
  const glad = `${open}, ahora o más adelante, será un placer tener noticias suyas; si no, le deseo lo mejor`
  if (!isHeld(on)) return [`${glad}.`]
  return [
    on.met.length === 0
      ? `Gracias a usted y a sus colegas por el tiempo que me dedicaron${on.day ? ` el ${on.day}` : ''}.`
      : `Gracias por el tiempo que me han dedicado. Por favor, dé las gracias también a ${listOf(on.met)} por la entrevista${ofDay(on)}.`.replace(
          ' a el ',
          ' al ',
        ),
    `${glad} a usted y al equipo.`,
  ]
}

/** Times of one's own, so that the reader has only to say yes. */
const proposal = '¿Podría ser [dos momentos que le vengan bien], o en otro momento que le convenga?'

function newTimeWords(on: NewTimeOn): string[] {
  if (on.happened === 'moved')
    return [
      `Nuestra entrevista${on.when}${on.hours} tiene que cambiarse, y no hay problema. ${proposal}`,
      `Tengo ganas de hablar con usted sobre ${thingOf(on)}.`,
    ]
  const time = `${on.when}${on.hours}`
  const there = {
    call: `Estuve en la llamada${time}, y no se conectó nadie.`,
    place: `Fui a nuestra entrevista${time}, y no llegó a celebrarse.`,
    none: `Estaba a la espera de nuestra entrevista${time}, y no llegó a celebrarse.`,
  }
  return [`${there[on.where ?? 'none']} ¿Surgió algún imprevisto?`, `Sigo con ganas de hablar sobre ${thingOf(on)}. ${proposal}`]
}

/** Letters in Spanish, with "usted". */
export const es: LetterWords = {
  greeting: (name, { greeting, names }) => {
    const hello = greeting === 'hi' ? 'Hola' : 'Buenos días'
    if (!name) return `${hello}:`
    const { title, family, whole } = formalName(name, titles)
    if (names === 'first' && !title) return `${hello}, ${whole.split(' ')[0]}:`
    return title && /^s/i.test(title) ? `${hello}, ${/a\.?$/i.test(title) ? 'señora' : 'señor'} ${family}:` : `${hello}, ${whole}:`
  },
  signOffs: { best: 'Un saludo,', thanks: 'Muchas gracias y un saludo,', 'kind-regards': 'Saludos cordiales,', sincerely: 'Atentamente,' },
  thanks,
  thanksSubjects: (weekday, known) => [
    weekday ? `Gracias por la entrevista del ${weekday}` : 'Gracias por la entrevista',
    weekday ? `Gracias por el ${weekday}` : 'Gracias por su tiempo',
    weekday ? `Tras la entrevista del ${weekday}` : 'Tras nuestra entrevista',
    known ? 'Gracias por la conversación' : 'Un placer conocerle',
  ],
  arranged: () => 'Gracias también por organizarlo todo.',
  passOn: (names) => ({
    subject: names.length === 1 ? `Un agradecimiento para ${names[0]}` : 'Notas para las personas que conocí',
    paragraphs: [
      names.length === 1
        ? `¿Podría hacer llegar esta nota a ${names[0]}? Muchas gracias.`
        : `¿Podría hacer llegar estas notas a ${listOf(names)}? Muchas gracias.`,
    ],
  }),
  noteFor: (name) => `Para ${name}:`,
  toAll: ({ weekday, company, role }) => ({
    subject: weekday ? `Gracias por la entrevista del ${weekday}` : 'Gracias por la entrevista',
    paragraphs: [
      `Gracias por organizar la entrevista${weekday ? ` del ${weekday}` : ''}. ¿Podría dar las gracias de mi parte a todas las personas con las que hablé? [un tema del que hablaron]`,
      `Tengo mucho interés por ${thingOf({ company, role })}, y quedo a la espera de sus noticias.`,
    ],
    farewell: 'Saludos cordiales,',
  }),
  nudge: (on) => ({ subject: 'Cómo va el proceso', paragraphs: nudgeWords(on) }),
  secondNudge: (on) =>
    on.happened === 'no-show'
      ? [
          `Con gusto buscaría otro momento para la entrevista${ofDay(on)}, que no llegó a celebrarse.`,
          '¿Hay algún día que le venga bien, o ha cambiado el plan? Basta una línea.',
        ]
      : [
          `Le escribo una vez más por ${jobOf(on)}.`,
          '¿Hay novedades sobre la decisión, o un día en que convenga volver a preguntar? Basta una línea.',
        ],
  goodbye: (on) => ({ subject: 'Seguimos en contacto', paragraphs: goodbyeWords(on) }),
  newDate: (on) => ({
    subject: 'Una nueva fecha',
    paragraphs: [
      `La entrevista${on.day ? ` prevista para el ${on.day}` : ''} para ${jobOf(on)} ${on.happened === 'moved' ? 'iba a cambiarse' : 'se canceló'}, y no hay ningún problema. Sigo con mucho interés.`,
      '¿Quiere proponer una nueva fecha? Con gusto le envío algunos momentos que me vienen bien.',
    ],
  }),
  newTime: (on) => ({
    subject: on.weekday ? `La entrevista del ${on.weekday}: ¿otro momento?` : 'Nuestra entrevista: ¿otro momento?',
    paragraphs: newTimeWords(on),
  }),
  ...besideTheDay,
  answers: answersWith(jobOf),
  near: { today: 'hoy', yesterday: 'ayer', tomorrow: 'mañana' },
  onDay: (day) => `el ${day}`,
  hours: (from, to) => (to ? `de ${from} a ${to}` : `a las ${from}`),
  weekday: (date) => parts(date).weekday,
  day: (date) => {
    const { weekday, day, month } = parts(date)
    return `${weekday} ${day} de ${month}`
  },
}
