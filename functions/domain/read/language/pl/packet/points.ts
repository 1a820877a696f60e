import type { PointWords } from '../../meanings/packet/points.ts'

/** What an open point is about, in Polish. */
export const points: PointWords = {
  pay: ['oczekiwania finansowe', 'oczekiwania płacowe'],
  start: ['okres wypowiedzenia', 'dyspozycyjność', 'data rozpoczęcia'],
  papers: ['prawo jazdy', 'dyplom', 'świadectwo', 'zaświadczenie', 'zezwolenie'],
  language: ['mój angielski', 'mój niemiecki', 'znajomość języka'],
  leaving: ['dlaczego odszedłem', 'dlaczego odeszłam', 'zwolniony', 'zwolniona', 'luka w cv'],
  staying: ['zbyt wysokie kwalifikacje'],
  leading: ['kierować zespołem', 'zarządzać zespołem', 'kierowałem', 'kierowałam'],
  number: ['liczby', 'obrót', 'procent', 'ile osób'],
  holding: ['pod presją', 'tempo pracy', 'nadążyć'],
  knowing: ['znam', 'wiedza', 'znajomość'],
  experience: ['doświadczenie', 'doświadczenia', 'nigdy nie'],
  hours: ['przeprowadzka', 'dojazdy', 'praca zdalna', 'zmiany nocne'],
  notDone: ['nigdy', 'jeszcze nie', 'mam tylko'],
  none: ['brak', 'bez', 'żadnego'],
  ofPractice: ['doświadczenia', 'praktyki'],
  only: ['tylko'],
  did: ['mam'],
  it: [],
  little: ['jeden', 'jedną', 'dwa', 'krótko'],
  notKnown: ['nie wiedziałem', 'nie wiedziałam', 'pomyliłem', 'pomyliłam', 'nie miałem pojęcia'],
  people: ['zespół', 'zespołem', 'ludzi', 'osób'],
  whether: ['czy'],
  whetherApart: [],
  can: ['mogę', 'umiem', 'potrafię'],
}
