import type { WorkWords } from '../meanings/work.ts'

/** Lines of work and kinds of talk in Polish. */
export const work: WorkWords = {
  trades: {
    software: ['programist*', '{inżynier|inżynierka} oprogramowania', 'deweloper*', 'administrator systemów'],
    data: ['analityk danych', 'analityczka danych', 'inżynier danych'],
    care: ['pielęgniark*', 'pielęgniarz', 'położn*', 'opiekun medyczny', 'opiekunka medyczna', 'opiekun osób*', 'ratownik medyczny'],
    teaching: ['nauczyciel*', 'wychowawc*', 'wykładowc*', 'lektor*', 'pedagog'],
    kitchen: ['kucharz', 'kucharka', 'szef kuchni', 'pomoc kuchenna', 'cukiernik', 'piekarz'],
    hospitality: ['kelner*', 'barman*', 'recepcjonist* hotel*', 'kierownik restauracji', 'pokojow*'],
    sales: ['przedstawiciel handlowy', 'przedstawicielka handlowa', 'handlowiec', 'kierownik sprzedaży', 'specjalista ds. sprzedaży'],
    finance: ['księgow*', 'główn* księgow*', 'kontroler finansowy', 'audytor*', 'analityk finansowy', 'specjalista ds. {płac|księgowości}'],
    logistics: ['magazynier*', 'kierowc*', 'operator wózka*', 'kurier*', 'spedytor*', 'logistyk', 'dyspozytor*'],
    retail: ['sprzedawc*', 'kasjer*', 'kierownik sklepu', 'doradca klienta'],
    office: ['pracownik biurowy', 'pracownica biurowa', 'sekretark*', 'asystent* {zarządu|biura}', 'recepcjonist*', 'office manager'],
    design: ['projektant', 'projektantka', 'grafik', 'grafik komputerowy'],
    research: ['naukowiec', 'adiunkt', 'doktorant*', 'laborant*'],
    engineering: ['{inżynier|inżynierka} {mechanik|budowy|procesu|jakości|produkcji}', 'konstruktor', 'kierownik budowy'],
    pharmacy: ['farmaceuta', 'farmaceutka'],
    social: ['pracownik socjalny', 'asystent rodziny'],
    planning: ['urbanista', 'urbanistka'],
    product: ['kierownik produktu'],
    marketing: ['specjalist* marketingu', 'specjalist* do spraw marketingu'],
    personnel: ['specjalist* kadr*', 'kadrow*'],
    crafts: ['elektryk', 'hydraulik', 'stolarz', 'murarz', 'spawacz', 'mechanik', 'dekarz'],
  },
  otherJobs: [],
  trials: ['dzień próbny', 'zmiana próbna', 'dniówka próbna', 'lekcja próbna'],
  dayTrials: ['dzień próbny', 'zmiana próbna', 'dniówka próbna'],
  wholeDays: ['{zarezerwuj*|przeznacz*|zaplanuj*} …4 {cały|całe} {dzień|popołudnie}'],
  reviews: ['omówienie {zadania|pracy}'],
  offers: ['omówienie oferty', 'rozmowa o ofercie'],
}
