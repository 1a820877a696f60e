import { describe, expect, it } from 'vitest'
import { fromEvent, fromMail } from '../read-text.ts'

it.each([
  [
    'on Thursday, December 10 at 2pm at our office, 6 Fenchurch Yard, London EC3M 4TD, and should last an hour',
    '6 Fenchurch Yard, London EC3M 4TD',
  ],
  ['am Donnerstag, 10. Dezember um 14 Uhr. Adresse bleibt: Kouter 71, 9000 Gent', 'Kouter 71, 9000 Gent'],
  ["le jeudi 10 décembre à 14h à l'atelier (14 chemin des Forges, 38500 Voiron)", '14 chemin des Forges, 38500 Voiron'],
  ['am Donnerstag, 10. Dezember 2026, 10115 Berlin ist noch offen', null],
])('tells an address by the code of its town: %s', async (words, place) => {
  expect((await fromMail({ subject: 'Interview: Welder position', text: `Hi Alex,\n\nthe interview is ${words}.\n\nEva` })).location).toBe(
    place,
  )
})

it.each([
  ['Entretien pour le poste de menuisier agenceur le jeudi 10 décembre à 14h.', 'menuisier agenceur'],
  ['Ik bel je donderdag 10 december om 14.00 uur voor de baan van nachtbakker, een kwartier hooguit.', 'nachtbakker'],
])('takes the job in small letters that a frame holds: %s', async (text, role) => {
  expect((await fromMail({ subject: 'Bonjour', text: `Alex,\n\n${text}\n\nEva` })).role).toBe(role)
})

it.each([
  ['at 2pm upstairs from the bank at 12 Court Street in Dover, Delaware', '12 Court Street in Dover, Delaware'],
  ['at 2pm in the Reading Room, 500 Halden Avenue, Rochester, NY 14607', 'Reading Room, 500 Halden Avenue, Rochester, NY 14607'],
  ['at 2pm. Wir treffen uns in der Gartenstraße 17 in Murnau, 2. Stock', 'Gartenstraße 17 in Murnau, 2. Stock'],
  ['at 2pm en nuestro despacho (calle Sagunto 21, 4.º izquierda, 28004 Madrid)', 'calle Sagunto 21, 4.º izquierda, 28004 Madrid'],
  [
    'at 2pm en el salón de actos de la Casa Grande, plaza Mayor 1, Tafalla (Navarra)',
    'salón de actos de la Casa Grande, plaza Mayor 1, Tafalla (Navarra)',
  ],
  ['at 2pm presso il nostro studio, in corso Vittoria 14 a Perugia, secondo piano', 'corso Vittoria 14 a Perugia, secondo piano'],
])('tells an address with what stands around it: %s', async (words, place) => {
  const text = `Hi Alex,\n\nthe interview is on Thursday, December 10 ${words}.\n\nEva`
  expect((await fromMail({ subject: 'Interview: Welder position', text })).location).toBe(place)
})

it('takes the place of the older message where it stays the same, and a street for nobody', async () => {
  const older = '> Your interview with Ana Ruiz is on December 9 at 2pm at 210 Court St, Dover, Delaware.'
  const text = `Alex, could we do your interview on December 10 at 3pm instead? Same place.\n\nEva\n\nOn Mon, Nov 30, 2026 Eva Lund <eva@lumo.io> wrote:\n${older}`
  const { location, interviewers } = await fromMail({ subject: 'Re: Interview: Welder position', text })
  expect(location).toBe('210 Court St, Dover, Delaware')
  expect(interviewers?.map(({ name }) => name) ?? []).not.toContain('Court St')
})

it.each([
  [
    'The interview is on Thursday, December 10 at 2pm.\n\nRestaurante Can Olivella, Carrer de la Mar 14, Sitges',
    'Restaurante Can Olivella, Carrer de la Mar 14, Sitges',
  ],
  [
    'The interview is on Thursday, December 10 at 2pm.\n\nAshcombe School, Mill Lane, Ashcombe, NE47 6QX',
    'Ashcombe School, Mill Lane, Ashcombe, NE47 6QX',
  ],
  [
    'Het gesprek is op donderdag 10 december om 13.30 uur in het stadhuis, Markt 1, Lindwijk. Je meldt je bij de receptie.',
    'stadhuis, Markt 1, Lindwijk',
  ],
  [
    "Il colloquio è giovedì 10 dicembre alle 11 presso l'Hotel Gabbiano, Lungomare Marconi 21, Rimini.",
    'Hotel Gabbiano, Lungomare Marconi 21, Rimini',
  ],
  ['Das Gespräch ist am Donnerstag, 10. Dezember um 14 Uhr im Rathaus, Kirchhof 3, Lindhausen.', 'Rathaus, Kirchhof 3, Lindhausen'],
  ['A entrevista é quinta-feira, 10 de dezembro, às 14h no Hotel Mar, Largo da Paz 7, Sintra.', 'Hotel Mar, Largo da Paz 7, Sintra'],
  ['Interview Teacher of Science on Thursday, December 10 at 2pm.\n\nScience Faculty, Year 8, Biology', null],
  ['Interview on Thursday, December 10 at 2pm.\n\nTech Talk, Round 2, Zoom', null],
  ['Interview at 2pm in the week of Monday, December 7, Thursday', null],
])('tells an address by its shape: %j', async (text, place) => {
  expect((await fromMail({ subject: 'Interview: Cook', text: `Hi Alex,\n\n${text}\n\nEva` })).location).toBe(place)
})

it.each([
  ['*Waar:* Oude Haven 7, 3511 ZZ Utrecht\n*Met wie:* Femke Bos, kamer 3', 'Oude Haven 7, 3511 ZZ Utrecht'],
  ['**Dove:** Via Roma 4, 40121 Bologna\n**Con chi:** Sara Bellucci, chef, Via Roma 6', 'Via Roma 4, 40121 Bologna'],
  ['Where: Join Zoom meeting<https://larkspur.zoom.us/j/918>', null],
  ['Ort: Jetzt an der Besprechung teilnehmen<https://teams.microsoft.com/l/meetup-join/19%3ameet/0>', null],
  [
    "Adresse : Cabinet Maurel, 14 rue Neuve, 33000 Bordeaux (interphone « Maurel », sans ascenseur, dites-moi si c'est gênant)",
    'Cabinet Maurel, 14 rue Neuve, 33000 Bordeaux',
  ],
  ['Ort: Hotel Seeblick, Uferweg 3, 88131 Lindau (2. OG)', 'Hotel Seeblick, Uferweg 3, 88131 Lindau (2. OG)'],
  ['https://zoom.us/j/833\n\nMit besten Grüßen\nNora Field\n\nFeld Metallbau GmbH\nKönigsallee 4, 40299 Düsseldorf', null],
  [
    'Please come to 14 Cannon Row, Leeds LS1 4TD; Ana joins by video: https://zoom.us/j/833\n\nNora Field\n14 Cannon Row, Leeds LS1 4TD',
    '14 Cannon Row, Leeds LS1 4TD',
  ],
])('takes for the place what is one, and all of it: %j', async (text, place) => {
  const told = 'You are invited to an interview for the Welder position on Thursday, December 10 at 2pm ET.'
  expect((await fromMail({ subject: 'Interview: Welder', text: `Hi Alex,\n\n${told}\n\n${text}` })).location).toBe(place)
})

describe('the house and the room in front of a street', () => {
  it.each([
    [
      'Wir erwarten Sie am 10. Dezember um 10 Uhr im Haus 4, 2. OG, Klinikum Tarn, Parkallee 70, 71999 Tarnau.',
      'Haus 4, 2. OG, Klinikum Tarn, Parkallee 70, 71999 Tarnau',
    ],
    [
      'Your interview is on December 10 at 3pm at Station 1, 400 Copper Way, Mesa Verde, AZ 85999.',
      'Station 1, 400 Copper Way, Mesa Verde, AZ 85999',
    ],
    [
      'We meet on December 10 at 3pm in Building C, Room 4.12, 9 Mill Lane, Leeds LS1 4AB.',
      'Building C, Room 4.12, 9 Mill Lane, Leeds LS1 4AB',
    ],
    [
      'Das Gespräch findet am 10. Dezember um 10 Uhr statt, im Rathaus, Marktplatz 1, 2. Obergeschoss, Zimmer 207, 55597 Wendelsheim.',
      'Rathaus, Marktplatz 1, 2. Obergeschoss, Zimmer 207, 55597 Wendelsheim',
    ],
    [
      'Kommen Sie am 10. Dezember um 10 Uhr bei uns in der Werkstatt vorbei: Karl-Heine-Straße 200, Leipzig.',
      'Karl-Heine-Straße 200, Leipzig',
    ],
  ])('stand in the place: %s', async (sentence, place) => {
    expect(
      (await fromMail({ subject: 'Interview: Welder position', text: `Hi Alex,\n\n${sentence}\n\nEva Lund\nTalent Acquisition` })).location,
    ).toBe(place)
  })

  it.each([
    [
      'Public Safety Building, 2nd Floor Training Room\n500 Alder Ave, Marlow Creek, WA 98299',
      'Public Safety Building, 2nd Floor Training Room, 500 Alder Ave, Marlow Creek, WA 98299',
    ],
    [
      'Hôtel de ville, salle des mariages, place du Général-Leclerc, 63450 Saint-Aubin',
      'Hôtel de ville, salle des mariages, place du Général-Leclerc, 63450 Saint-Aubin',
    ],
    ['Jardineries Clairval, ZA des Trois Fontaines, 49099 Angers.', 'Jardineries Clairval, ZA des Trois Fontaines, 49099 Angers'],
    ['📍 Where\n1 Battery Square, Suite 900, Boston, MA 02110', '1 Battery Square, Suite 900, Boston, MA 02110'],
    ['Where\nThe Old Granary\n12 Quay Road\nTarnport TP1 2AB', 'The Old Granary, 12 Quay Road, Tarnport TP1 2AB'],
  ])('stand in lines of their own: %j', async (lines, place) => {
    const body = `Hi Alex,\n\nWe would like to interview you on December 10 at 3pm ET.\n\n${lines}\n\nKind regards\nEva Lund`
    expect((await fromMail({ subject: 'Interview: Welder position', text: body })).location).toBe(place)
  })
})

describe('what is no place', () => {
  it.each([
    'This is a Google Meet web conference.',
    'Spotkanie w aplikacji Microsoft Teams',
    'Rozmowa przez Microsoft Teams',
    'Zoom video call',
    'Videogesprek via Microsoft Teams',
    'Möte i Microsoft Teams',
  ])('is a tool among small words: %s', async (location) => {
    expect((await fromEvent({ summary: 'Interview with Copper Lane', location })).location).toBeNull()
  })

  it.each(['Zoom Room 4, 9 Mill Lane', 'Teams Lounge', 'Raum Webex', 'Webex Arena, Munich'])(
    'a room may bear the name of one: %s',
    async (location) => {
      expect((await fromEvent({ summary: 'Interview with Copper Lane', location })).location).toBe(location)
    },
  )

  it.each([
    ['Ich rufe Sie am 10. Dezember um 10 Uhr an.', null],
    ['We will call you on December 10 at 3pm ET.', null],
    ['Come and see us on December 10 at 3pm ET, and call me if you are late.', '12 Quay Road, Tarnport TP1 2AB'],
  ])('is where whoever rings sits: %s', async (sentence, place) => {
    const body = `Hi Alex,\n\nThank you for your application. ${sentence}\n\nKind regards\nEva Lund\n\nCopper Lane\n12 Quay Road, Tarnport TP1 2AB`
    expect(
      (await fromMail({ subject: 'Interview: Welder position', from: 'Eva Lund <eva@copperlane.example>', text: body })).location,
    ).toBe(place)
  })
})
