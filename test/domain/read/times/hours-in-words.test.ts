import { describe, expect, it } from 'vitest'
import { timesIn } from '../../../../functions/domain/read/times/hours/text-times.ts'

const said = (text: string, english: boolean): string =>
  timesIn(text, english)
    .map(({ start, end, zone, yours }) => [end ? `${start}-${end}` : start, ...(zone ? [zone] : []), ...(yours ? ['mine'] : [])].join(' '))
    .join(', ')

/** As people say them: in words, with a short half of the day, with when to be at the door. An empty string: no hour at all. */
const rows: Readonly<Record<'english' | 'other', readonly (readonly [text: string, hours: string])[]>> = {
  english: [
    ['Monday the 8th, nine thirty sharp Central, at the office', '09:30 America/Chicago'],
    ['on Thursday, 18th February 2027 at half past three in the afternoon', '15:30'],
    ['Ok so come by Saturday, quarter past five, and yes I mean AM lol', '05:15'],
    ["Pop in Thursday about ten if you're free", '10:00'],
    ['See you Tuesday, ten sharp.', '10:00'],
    ['We could do seven in the evening, at seven in the evening', '19:00'],
    ['at twenty past eleven on Monday', '11:20'],
    ['Friday, ten to nine, at the yard', '08:50'],
    ['We have five to ten people and two thirty-minute talks', ''],
    ["let's say two o'clock", '14:00'],
    ["Let's say Wednesday two thirty", '14:30'],
    ['from half nine to ten at the school gate', '09:30-10:00'],
    ['at four, please', '16:00'],
    ['at one of our sites, and at two other places', ''],
    ['two in the morning session, three in the afternoon one', ''],
    ['half an hour, and a quarter of three teams', ''],
    ['Tues 1/19, 11a - 11:45a.', '11:00-11:45'],
    ['Fri 1p-2p', '13:00-14:00'],
    ['Thursday at 2p Central', '14:00 America/Chicago'],
    ['Apt 4a, room 11a and 2a', ''],
    ['Thu 5/20, 9-10 am', '09:00-10:00'],
    ['at 4, pls be there 3.45', '16:00, 15:45'],
    ['your slot is 9.40 to 10.10 with Jill', '09:40-10:10'],
    [
      'at half past three in the afternoon, East Africa Time (I am told this is 7.30 a.m. with you, sorry)',
      '15:30 Africa/Nairobi, 07:30 mine',
    ],
    ['The rate is 18.50 to 21.00 an hour, from £12.50 to 13.20', ''],
    ['at 2 pm (9 am your end)', '14:00, 09:00 mine'],
    ['Wed 11a-12p', '11:00-12:00'],
    ['Thursday 2:15p', '14:15'],
  ],
  other: [
    ['auf Donnerstag, 11.03., halb neun ausweichen', '08:30'],
    ['um neun Uhr dreißig', '09:30'],
    ['Kommen Sie am Donnerstag um neun bei uns vorbei', '09:00'],
    ['Viertel nach zehn', '10:15'],
    ['dreiviertel zehn in der Werkstatt', '09:45'],
    ['um zwei Tage verschoben', ''],
    ['um Punkt zwei, nachmittags', '14:00'],
    ['op vrijdag 5 maart om half elf, dus', '10:30'],
    ['om half elf, je bent ongeveer om kwart over elf weer buiten', '10:30, 11:15'],
    ['dinsdag om twee uur bij ons', '14:00'],
    ['om tien voor tien', '09:50'],
    ['Jueves 15, cinco y media de la tarde.', '17:30'],
    ['a las diez en punto', '10:00'],
    ['a las diez menos cuarto', '09:45'],
    ['un cuarto para la una', '12:45'],
    ['dos y media horas de viaje', ''],
    ['jeudi à cinq heures et demie du soir', '17:30'],
    ['à onze heures moins le quart', '10:45'],
    ['mardi à dix heures pile', '10:00'],
    ["deux heures et demie d'entretien", ''],
    ['giovedì alle cinque e mezza del pomeriggio', '17:30'],
    ['alle dieci meno un quarto', '09:45'],
    ['alle tre in punto', '15:00'],
    ['às quinze para as três', '14:45'],
    ['terça às dez e meia', '10:30'],
    ['às quatro da tarde', '16:00'],
    ['tisdag den 2 mars klockan halv två, på plats', '13:30'],
    ['kvart över tio på torsdag', '10:15'],
    ['kvart i tio', '09:45'],
    ['kl två på fredag', '14:00'],
    ['we wtorek o wpół do drugiej', '13:30'],
    ['kwadrans po dziesiątej', '10:15'],
    ['w piątek o drugiej, w biurze', '14:00'],
    ['na drugiej rozmowie poznasz zespół', ''],
    ['le jeudi 8 juillet à 16 heures à leur siège', '16:00'],
    ['woensdag 9 juni om 9u30. Reken op een uur.', '09:30'],
    ['Het gesprek duurt een uur, of twee uur', ''],
  ],
}

describe('the hours a sentence names', () => {
  it.each(rows.english)('%s', (text, hours) => {
    expect(said(text, true)).toBe(hours)
  })
  it.each(rows.other)('%s', (text, hours) => {
    expect(said(text, false)).toBe(hours)
  })
})
