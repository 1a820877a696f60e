import { describe, expect, it } from 'vitest'
import { fromMail, namesOf } from '../read-text.ts'

const met = async (text: string, signed: string) =>
  namesOf(
    await fromMail({
      from: 'Sophie Garnier <s.garnier@pharmacie-du-port.example>',
      subject: 'Entretien / interview / Gespräch',
      text: `Alex,\n\n${text}\n\nSophie Garnier\n${signed}`,
    }),
  )

describe('"you will also meet", where nobody else is named', () => {
  it.each([
    [
      'Suite à votre candidature au poste de pharmacien adjoint, je vous propose un entretien le mardi 1er décembre 2026 à 19h15. Vous rencontrerez également M. Yann Kerboul, préparateur.',
      'Pharmacienne titulaire',
    ],
    [
      'I would like to interview you for the Pharmacist position on Tuesday, December 8 at 3pm. You will also meet Yann Kerboul, our technician.',
      'Owner',
    ],
    [
      'ich lade Sie zum Vorstellungsgespräch als Apotheker am Dienstag, 8. Dezember 2026 um 15 Uhr ein. Sie treffen auch Herrn Yann Kerboul.',
      'Inhaberin',
    ],
  ])('says that the writer is met too: %s', async (text, signed) =>
    expect((await met(text, signed)).sort()).toEqual(['Sophie Garnier', 'Yann Kerboul']),
  )

  it.each([
    [
      'a recruiter writes',
      'We would like to interview you for the Pharmacist position on Tuesday, December 8 at 3pm. You will also meet Yann Kerboul, our technician.',
      'Talent Acquisition',
    ],
    [
      'somebody is met before',
      'You will meet Ivo Marek for the Pharmacist position on Tuesday, December 8 at 3pm. You will also meet Yann Kerboul, our technician.',
      'Owner',
    ],
    [
      'it is plainly said',
      'We would like to interview you for the Pharmacist position on Tuesday, December 8 at 3pm. You will meet Yann Kerboul, our technician.',
      'Office Manager',
    ],
  ])('says nothing of the writer where %s', async (_, text, signed) => expect(await met(text, signed)).not.toContain('Sophie Garnier'))
})
