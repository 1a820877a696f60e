import type { Wordings } from '../answers/wordings.ts'

export const pl: Wordings = {
  offer: [
    'Cześć Dana, wielkie gratulacje! Zarząd zaakceptował twoje zatrudnienie, umowę dostaniesz mailem po południu.',
    'Dzień dobry, tak jak mówiłam przez telefon, to stanowisko jest Pani. Proszę się zastanowić przez weekend.',
    'Dzień dobry, bardzo byśmy się ucieszyli, gdyby zaczęła Pani u nas 1 lutego. Warunki są w załączonej umowie.',
    'Dzień dobry, nasza propozycja: 15 000 zł brutto, 26 dni urlopu, start w marcu.',
  ],
  no: [
    'Dzień dobry, decyzja była trudna, ale ostatecznie postawiliśmy na osobę z większym doświadczeniem w branży.',
    'Dzień dobry, po dokładnej analizie nie zdecydowaliśmy się na dalszą współpracę.',
    'Dzień dobry, zakończyliśmy selekcję i niestety nie znalazła się Pani wśród wybranych osób.',
    'Dzień dobry, zatrudniliśmy inną kandydatkę, ale zachowamy Pani CV w bazie.',
    'Dzień dobry, wycofujemy to stanowisko i zamykamy rekrutację bez zatrudnienia.',
  ],
  'on-hold': [
    'Dzień dobry, centrala ogłosiła zamrożenie etatów do końca roku. Nadal jesteśmy Panią zainteresowani.',
    'Dzień dobry, ze względu na budżet musimy przesunąć tę rekrutację na wiosnę.',
    'Cześć Dana, na razie wszystko stoi, czekamy na budżet.',
  ],
  'next-step': [
    'Cześć Dana, wszyscy byli pod wrażeniem! Chcielibyśmy, żebyś poznała też naszego prezesa. Pasuje ci czwartek albo piątek?',
    'Dzień dobry, przeszła Pani dalej. Została ostatnia rozmowa z dyrektorem.',
    'Dzień dobry, proszę wybrać termin kolejnej rozmowy w linku poniżej.',
  ],
  date: [
    'Dzień dobry, zarząd spotyka się we wtorek 15 grudnia, potem do Pani zadzwonię.',
    'Cześć Dana, jeszcze bez wieści! W piątek będziemy wiedzieć więcej.',
  ],
  nothing: ['Dzień dobry, nie ma problemu, dziękuję za wiadomość.', 'Dzień dobry, załączam broszurę o naszych benefitach.'],
  automatic: ['Pani zgłoszenie wpłynęło i zostanie rozpatrzone.', 'Do poniedziałku 14 grudnia jestem nieobecna.'],
}
