import { describe, expect, it } from 'vitest'
import { fromMail } from '../read-text.ts'

/** What an invitation asks to be made before one meets, whatever it is called. */

const invitation = (sentence: string) =>
  fromMail({
    subject: 'Interview: Welder position',
    from: 'Eva Lund <eva@copperlane.example>',
    text: `Hi Alex,\n\nyour interview is on Thursday, December 10, 2026 at 2pm ET.\n\n${sentence}\n\nEva Lund\nTalent Acquisition`,
  })

describe('work to prepare', () => {
  it.each([
    'Before that, please submit a 2-page summary of your approach by Tuesday.',
    'Please prepare a one page commentary on the attached accounts.',
    'Please email us a two-pager on the permit backlog.',
    'Bitte schicken Sie uns vorab eine zweiseitige Skizze, höchstens 2 Seiten, zum Umbau der Halle.',
    'Merci de nous faire parvenir une note de deux pages sur les pertes thermiques avant le 8 décembre.',
    'Le rogamos que nos remita antes del lunes un dictamen breve (dos páginas) sobre el supuesto.',
    'Inviami il testo (massimo 4 pagine) entro domenica.',
    'Le chiediamo di preparare una breve nota (una pagina) sul file.',
    'Envie-nos, por favor, um texto de duas páginas até segunda-feira.',
  ])('is told by its size in pages: %s', async (sentence) => {
    expect((await invitation(sentence)).taskBrief).toBe(true)
  })

  it.each([
    'The interview will begin with a presentation of not more than ten minutes.',
    'You will be asked to give a five minute talk on a service you have improved; no slides.',
    'A entrevista começa com uma aula de demonstração de 15 minutos, que pedimos que prepare com antecedência.',
    'Please send your lesson plan to me by noon on Wednesday.',
    'Please send the lesson plan to office@copperlane.example.',
  ])('is told by its length or its name: %s', async (sentence) => {
    expect((await invitation(sentence)).taskBrief).toBe(true)
  })

  it.each([
    '45 minutes to talk about where we are heading. Please skim our changelog before we talk.',
    'Please have one campaign you would do differently today ready to talk through.',
    'Habrá una prueba práctica de unos veinte minutos.',
    'È prevista una breve prova pratica.',
    'Please bring your two-page CV.',
    'Please send us your CV, two pages at most.',
    'Please read the two-page overview we attached.',
    'The talk takes 45 minutes; you have nothing to prepare.',
  ])('is none of what is done there, read or brought: %s', async (sentence) => {
    expect((await invitation(sentence)).taskBrief).toBe(false)
  })
})
