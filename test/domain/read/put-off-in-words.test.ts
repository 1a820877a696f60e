import { describe, expect, it } from 'vitest'
import { afterReply, outcomeOf } from '../told-in-words.ts'

/** A reply of whoever arranged it says that the day is off and that another one comes: to be moved, and not off for good. */

const becomes = async (text: string) => outcomeOf(await afterReply(text))

describe('off, and they will come back with another time', () => {
  it.each([
    "Thursday's slot has been pulled; the coordinator will rebook you.",
    'We have to cancel Thursday; our coordinator will rebook you.',
    "Thursday's interview is cancelled. You will hear from us with alternatives.",
    'The interview is off for now, Maya will be in touch with other options.',
    'I have to call off Thursday. New suggestions follow.',
    'Wir müssen den Termin leider absagen und melden uns mit Alternativen.',
    'Leider fällt der Termin am Donnerstag aus; wir kommen mit Ersatzterminen auf Sie zu.',
    'Das Interview ist abgesagt, die Koordination bucht Sie um.',
    "Nous devons annuler l'entretien et reviendrons vers vous avec d'autres propositions.",
    "L'entretien de jeudi est annulé ; nous vous enverrons d'autres créneaux.",
    'Tenemos que cancelar la entrevista y te enviaremos alternativas.',
    'La entrevista del jueves queda cancelada; te propondremos otras fechas.',
    'Temos de cancelar a entrevista e entraremos em contacto com alternativas.',
    'A entrevista de quinta foi cancelada; voltamos com novas opções.',
    'We moeten het gesprek annuleren en komen bij je terug met alternatieven.',
    'Het gesprek van donderdag gaat niet door; we sturen je andere opties.',
    'Dobbiamo annullare il colloquio e vi ricontatteremo con delle alternative.',
    'Il colloquio di giovedì è annullato; ti proporremo altre date.',
    'Vi måste ställa in intervjun och återkommer med alternativ.',
    'Musimy odwołać rozmowę i wrócimy z alternatywami.',
    '木曜日の面接はキャンセルさせていただき、別の候補日をご連絡いたします。',
  ])('%s', async (text) => {
    expect(await becomes(text)).toBe('to-be-moved')
  })

  it.each([
    'We have cancelled the interview. We will contact you about other roles.',
    'The interview on Thursday is cancelled and will not be rescheduled.',
    'Thursday is cancelled. Our office has moved, by the way.',
    'The interview is cancelled; the team standup has been rescheduled as well.',
    'Das Gespräch ist abgesagt. Alles Gute für die Alternativen, die Sie haben.',
  ])('is off for good where nothing of that is said: %s', async (text) => {
    expect(await becomes(text)).toBe('cancelled')
  })
})

describe('put off, and the new time comes later', () => {
  it.each([
    'I have to postpone, I will send you new times tomorrow.',
    'Thursday is no longer going to work on our side, I will come back to you with a new slot.',
    'We can no longer do Thursday; I will send you a new time.',
    'Thursday is not going to work after all. Will send new slots.',
    'Donnerstag geht bei uns doch nicht, ich melde mich mit einem neuen Termin.',
    'Je dois reporter, je vous envoie de nouvelles dates demain.',
    'Tengo que aplazarlo, mañana te mando nuevas fechas.',
    'El jueves ya no nos viene bien; te escribo con una nueva fecha.',
    'Donderdag lukt bij ons niet meer, ik kom terug met een nieuw tijdstip.',
    'Torsdag funkar inte längre för oss, jag återkommer med en ny tid.',
  ])('is to be moved at once: %s', async (text) => {
    expect(await becomes(text)).toBe('to-be-moved')
  })

  it.each(['Could we postpone? I would send you new times.', 'I may have to postpone Thursday; I will know tomorrow.'])(
    'is asked about where it is only possible: %s',
    async (text) => {
      expect(await becomes(text)).toBe('ask')
    },
  )
})
