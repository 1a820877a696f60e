import { describe, expect, it } from 'vitest'
import { calendar, event, mail, readingOf } from '../read-text.ts'

const verdictOf = async (from: string, subject: string, text: string) => (await readingOf(mail({ from, subject, text }))).verdict

describe('a house that asks somebody to look in, and names no job', () => {
  it.each([
    [
      'Nev Calder <nev@calderbros.co.uk>',
      'Thursday',
      'Hi Alex,\n\nSheila passed me your number. Pop in Thursday at ten if you are free, and we will see if there is something in it for both of us.\n\nNev',
    ],
    [
      'Ana Ruiz <ana@tallerruiz.es>',
      'El jueves',
      'Hola Alex,\n\nMarta me habló muy bien de ti. Pásate el jueves a las 17:00 por el taller y hablamos de los horarios.\n\nAna',
    ],
    [
      'Jean Roux <jean@menuiserie-roux.fr>',
      'jeudi',
      'Bonjour Alex,\n\nPaul m’a parlé de vous. Passez jeudi à 17 h, on cherche quelqu’un pour l’été.\n\nJean Roux',
    ],
    [
      'Uwe Brandt <u.brandt@brandt-metallbau.de>',
      'Donnerstag',
      'Hallo Alex,\n\nmein Schwager hat mir deine Nummer gegeben. Komm Donnerstag um 16 Uhr vorbei, wir brauchen noch Leute.\n\nUwe',
    ],
    [
      'Kees Bos <kees@bosbloemen.nl>',
      'donderdag',
      'Hoi Alex,\n\nSanne gaf me je nummer. Kom donderdag om 16:00 uur even langs, dan kijken we of het klikt.\n\nKees',
    ],
    [
      'Rosa Lima <rosa@padarialima.pt>',
      'quinta',
      'Olá Alex,\n\nO João falou-me bem de si. Passe cá na quinta-feira às 16h00 para falarmos dos horários.\n\nRosa',
    ],
    [
      'Gino Sala <gino@officinasala.it>',
      'giovedì',
      'Ciao Alex,\n\nPaolo mi ha dato il tuo numero. Passa giovedì alle 17:00, ci serve una mano in officina.\n\nGino',
    ],
    [
      'Lena Berg <lena@bergsbageri.se>',
      'torsdag',
      'Hej Alex!\n\nOlle tipsade oss om dig. Kom förbi på torsdag kl. 15.00 så kan vi prata om arbetstider.\n\nLena',
    ],
    [
      'Dana Poe <dana@poeandsons.com>',
      'coming by',
      'Alex,\n\nRuth speaks highly of you. Come by Thursday at 3 pm and bring your certificates.\n\nDana',
    ],
    [
      'Tim Oake <tim@oakefarm.co.uk>',
      'Friday',
      'Hi Alex\n\nGot your number from Bea. Friday at 8 am at the yard? We are short of hands and I can talk about pay then.\n\nTim',
    ],
  ])('%s asks', async (from, subject, text) => {
    expect(await verdictOf(from, subject, text)).toBe('unsure')
  })

  it('asks about an entry of a calendar at their house, too', async () => {
    const summary = 'Marisa y Alex'
    const description = 'Hola Alex, nos vemos en la academia y hablamos con calma de los horarios. Trae lo que te comenté.'
    const raw = calendar([
      event({
        summary,
        description,
        location: 'Academia Ledo, C/ del Pozo 6',
        organizer: 'Marisa Ledo <marisa@academialedo.es>',
        guests: ['alex.morgan@example.com'],
      }),
    ])
    expect((await readingOf(raw)).verdict).toBe('unsure')
  })

  it.each([
    ['Nev Calder <nev@calderbros.co.uk>', 'Thursday', 'Hi Alex,\n\nPop in Thursday at ten, your table is ready for collection.\n\nNev'],
    [
      'Ana Ruiz <ana@tallerruiz.es>',
      'El jueves',
      'Hola Alex,\n\nTu coche está listo, puedes pasar el jueves a las 17:00 por el taller.\n\nAna',
    ],
    ['Dana Poe <dana@poedental.com>', 'Thursday', 'Alex,\n\nyour cleaning is on Thursday at 3 pm. Please be on time.\n\nDana'],
    ['Uwe Brandt <u.brandt@brandt-metallbau.de>', 'Donnerstag', 'Hallo Alex,\n\nwir liefern das Tor am Donnerstag um 16 Uhr.\n\nUwe'],
    [
      'Kim Lee <kim@harborline.io>',
      'Thursday',
      'Alex,\n\nRuth speaks highly of you. Thursday at 3 pm, let us talk about hours for the new shift.\n\nKim',
    ],
    ['Jo Hale <jo@halegym.com>', 'Thursday', 'Hi Alex, see you on Thursday at 6 pm for the class. Bring a towel.\n\nJo'],
  ])('%s does not', async (from, subject, text) => {
    expect(await verdictOf(from, subject, text)).toBe('not')
  })
})

describe('what has the words of hiring and is none of it', () => {
  it.each([
    [
      'Carla Wentz <cwentz@tillmanfoods.com>',
      'Final round - Tues panel',
      'Hi Alex,\n\nHarborline made our shortlist of two! Final round on Tuesday, Dec 8, 10:00-11:30 Central. Panel: Russ Tillman (CFO) and Joyce Amadi (VP Supply Chain).\n\nCarla Wentz\nStrategic Sourcing Manager',
    ],
    [
      'Jan Maas <j.maas@waterland.nl>',
      'Final interview round',
      'Hi Alex,\n\nHarborline is one of two left. The final interview is on Tuesday, December 8 at 10:00 CET, with our board.\n\nJan Maas\nFacilities',
    ],
    [
      'Jobs & Vous <alertes@jobsetvous.fr>',
      '4 entretiens à décrocher cette semaine',
      'Bonjour Alex, vos offres\n- Vendeur (H/F), Rennes – Postuler\n- Préparateur, Bruz – Postuler\nEntretien sous 48 h ! Jeudi 10 décembre de 10 h à 16 h.',
    ],
    [
      'Jobwire <jobalerts@jobwire.com>',
      'Interviews this week near you',
      'Hi Alex\n- Nurse, Albany – Apply now\n- Cook, Troy – Apply now\nOpen interviews Thursday December 10, 10 am to 4 pm.',
    ],
    [
      'StellenBote <jobmail@stellenbote.de>',
      'Vorstellungsgespräche in deiner Nähe',
      'Hallo Alex\n- Koch, Kiel – Jetzt bewerben\n- Fahrer, Plön – Jetzt bewerben\nGespräche am Donnerstag, 10. Dezember, 10 bis 16 Uhr.',
    ],
    [
      'CareerHarbor Events <events@careerharbor.com>',
      'Ask a Hiring Manager LIVE - Interview Q&A',
      'Hi Alex, you’re registered! Thursday, December 10 at 6 pm ET. Three hiring managers say what gets you to round two.',
    ],
  ])('%s', async (from, subject, text) => {
    expect(await verdictOf(from, subject, text)).toBe('not')
  })

  it.each([
    [
      'Nora Field <nora@quillmark.com>',
      'Final round',
      'Hi Alex,\n\nwe liked what you did at Harborline. Final interview for the Data Analyst role: Tuesday, December 8 at 10:00 ET with Ray Coe (CTO).\n\nNora, Recruiter',
    ],
    [
      'Nora Field <nora@quillmark.com>',
      'Interview, Data Analyst',
      'Hi Alex,\n\nyour years with Harborline are just what we need. Tuesday, December 8 at 10:00 ET with Ray Coe (CTO). Apply now for your visitor badge: https://quillmark.com/badge\n\nNora',
    ],
  ])('a candidate’s past or a single link is nothing against it: %s', async (from, subject, text) => {
    expect(await verdictOf(from, subject, text)).toBe('interview')
  })
})
