import { describe, expect, it } from 'vitest'
import { mail } from './read/read-text.ts'
import { afterReply, arrive, interviewsOf, knownInterview, outcomeOf } from './told-in-words.ts'

/* The interview of Thursday 3 December, 11:00 in New York, with Ola Berg; the replies are of Wednesday 25 November. */

describe('that one need not come', () => {
  it.each([
    'The line will be down for maintenance on Thursday, so there is no point in you coming in.',
    'You are no longer needed on Thursday.',
    'Your attendance on Thursday is no longer required.',
    'Es hat keinen Sinn, am Donnerstag zu kommen.',
    'Sie werden am Donnerstag nicht mehr gebraucht.',
    'Ce n’est plus la peine de venir jeudi.',
  ])('is asked about: %s', async (text) => {
    expect(outcomeOf(await afterReply(text))).toBe('ask')
  })

  it.each([
    'A visitor badge is no longer needed on Thursday.',
    'There is no point in coming by car on Thursday, parking is full.',
    'You no longer need to bring your laptop on Thursday.',
    'Sie brauchen am Donnerstag keinen Ausweis.',
  ])('is not what is said of other things: %s', async (text) => {
    expect(outcomeOf(await afterReply(text))).toBe('nothing')
  })

  it.each(['la entrevista del jueves queda sin efecto.', 'A entrevista de quinta-feira fica sem efeito.'])(
    'calls it off in words that have a no of their own: %s',
    async (text) => {
      expect(outcomeOf(await afterReply(text))).toBe('cancelled')
    },
  )
})

describe('the day that is rather to be had', () => {
  it.each([
    'finalement venez plutôt vendredi à 15h, jeudi nous sommes complets',
    'Plutôt que jeudi, vendredi à 15h.',
    'Vendredi à 15h plutôt que jeudi.',
    'Invece venerdì alle 15, giovedì siamo chiusi.',
    'Invece di giovedì, venerdì alle 15.',
    'Kom liever vrijdag om 15 uur, donderdag zijn we dicht.',
  ])('is the new one, whatever other day stands behind it: %s', async (text) => {
    expect(outcomeOf(await afterReply(text))).toEqual({ move: '2026-12-04T15:00' })
  })
})

describe('a mail that greets somebody else', () => {
  it.each([
    'Dear Ben,\n\nWe are sorry to say that your interview on Thursday has been cancelled.',
    'Hallo Jonas,\n\nleider müssen wir Ihr Gespräch am Donnerstag absagen.',
    'Bonjour Camille,\n\nvotre entretien de jeudi est annulé.',
    'Hi Ben,\n\nwe have moved your interview to Friday, December 4 at 3 PM.',
  ])('changes nothing before it is answered: %s', async (text) => {
    expect(outcomeOf(await afterReply(text))).toBe('ask')
  })

  it.each([
    'Dear Dana,\n\nYour interview on Thursday has been cancelled.',
    'Hi all,\n\nThursday’s interview is cancelled.',
    'Dear Ms Whitlock,\n\nYour interview on Thursday has been cancelled.',
    'Hi Ben,\n\nplease tell Dana that the interview on Thursday is cancelled.',
  ])('is none where it greets the candidate or nobody, or names them: %s', async (text) => {
    expect(outcomeOf(await afterReply(text))).toBe('cancelled')
  })
})

describe('the known hour in a mail of its own', () => {
  const written = (text: string) =>
    mail({
      from: 'Greta Holm <greta.holm@kestrelsystems.example>',
      to: 'Dana Whitlock <dana@whitlock.example>',
      subject: 'Your interview',
      date: 'Wed, 25 Nov 2026 10:00:00 -0500',
      text,
    })
  const afterMail = async (text: string) => arrive(await knownInterview(), written(text), '2026-11-25T15:01:00Z')

  it.each([
    'Unless I hear otherwise we will see you on Thursday at 11.',
    'Wir freuen uns auf das Gespräch am Donnerstag um 11 Uhr.',
    'Nous vous attendons jeudi à 11h pour votre entretien.',
  ])('is no second interview a week earlier: %s', async (text) => {
    expect(interviewsOf(await afterMail(text))).toMatchObject([{ start: '2026-12-03T16:00:00Z' }])
  })

  it.each([
    'Your interview for the Backend Engineer role on Thursday, December 3 at 11:00 AM is with Lena Roth.',
    'Ihr Vorstellungsgespräch als Backend Engineer ist am Donnerstag, 3. Dezember um 11 Uhr mit Lena Roth.',
  ])('asks whether another person is met, and holds no two at once: %s', async (text) => {
    expect(outcomeOf(await afterMail(text))).toBe('ask')
  })
})
