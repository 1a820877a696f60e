import type { ClockNames, PlaceNames } from '../../meanings/facts/zones.ts'

/** What clocks are called in Polish. */
export const clockNames: ClockNames = {
  classes: { clock: ['czas', 'czasu', 'czasem'] },
  clocks: {
    'America/New_York': ['<clock> wschodnioamerykański{ego|m|}', '<clock> {nowojorski|nowojorskiego}'],
    'America/Chicago': ['<clock> środkowoamerykański{ego|m|}'],
    'America/Denver': ['<clock> górski{ego|m|}'],
    'America/Los_Angeles': ['<clock> pacyficzny'],
    'America/Halifax': ['<clock> atlantycki{ego|m|}'],
    'Europe/London': ['<clock> uniwersalny', 'brytyjski czas', '<clock> {brytyjski|brytyjskiego|londyński|londyńskiego}'],
    'Europe/Lisbon': ['<clock> zachodnioeuropejski{ego|m|}'],
    'Europe/Berlin': ['<clock> środkowoeuropejski{ego|m|}', '<clock> {niemiecki|niemieckiego}'],
    'Europe/Helsinki': ['<clock> wschodnioeuropejski{ego|m|}'],
    'Asia/Dubai': ['<clock> zatoka perska'],
    'Asia/Kolkata': ['<clock> indyjski{ego|m|}'],
    'Australia/Sydney': ['<clock> wschodnioaustralijski{ego|m|}'],
    'Europe/Warsaw': ['<clock> {polski|polskiego|polskim|warszawski|warszawskiego|warszawskim}'],
  },
}

/** What the places of the world are called in Polish. */
export const placeNames: PlaceNames = {
  labels: {},
  places: {
    'Pacific/Auckland': ['nowa zelandia'],
    'Europe/Warsaw': [
      'warszawie',
      'polsce',
      'krakowie',
      'wrocławiu',
      'gdańsku',
      'poznaniu',
      'łodzi',
      'katowicach',
      'szczecinie',
      'lublinie',
      'gdyni',
      'rzeszowie',
    ],
    'Europe/London': ['londyn', 'londynie', 'wielka brytania', 'anglia'],
    'Europe/Dublin': ['dublinie', 'irlandia'],
    'Europe/Lisbon': ['lizbona', 'portugalia'],
    'Europe/Madrid': ['madryt', 'hiszpania'],
    'Europe/Paris': ['paryż', 'paryżu', 'francja'],
    'Europe/Berlin': ['berlinie', 'niemcy', 'monachium', 'hamburgu'],
    'Europe/Vienna': ['wiedeń', 'wiedniu'],
    'Europe/Zurich': ['zurych', 'genewa', 'szwajcaria'],
    'Europe/Rome': ['rzym', 'mediolan', 'włochy'],
    'Europe/Amsterdam': ['holandia', 'amsterdamie'],
    'Europe/Brussels': ['bruksela', 'brukseli', 'belgia'],
    'Europe/Copenhagen': ['kopenhaga'],
    'Europe/Stockholm': ['sztokholm', 'szwecja'],
    'Europe/Oslo': ['norwegia'],
    'Europe/Prague': ['pradze', 'czechy', 'brnie'],
    'Europe/Budapest': ['węgry'],
    'Europe/Athens': ['ateny'],
    'Europe/Kyiv': ['kijów', 'lwów', 'ukraina'],
    'Europe/Vilnius': ['wilno', 'litwa'],
    'America/New_York': ['nowy jork', 'nowym jorku'],
  },
}
