import type { Wordings } from '../answers/wordings.ts'

export const sv: Wordings = {
  offer: [
    'Hej Dana, stort grattis! Ledningen har godkänt anställningen och du får kontraktet på mejl under eftermiddagen.',
    'Hej Dana, som vi sa på telefon är tjänsten din. Fundera över helgen och ring mig på måndag.',
    'Hej Dana, vi skulle bli jätteglada om du ville börja hos oss den 1 februari. Villkoren finns i det bifogade anställningsavtalet.',
    'Hej Dana, vårt erbjudande ser ut så här: 48 000 kronor, 30 semesterdagar och start i mars.',
  ],
  no: [
    'Hej Dana, det var ett jämnt lopp, men till slut fastnade vi för en person med mer erfarenhet av branschen.',
    'Hej Dana, efter noga övervägande går vi inte vidare med dig den här gången.',
    'Hej Dana, urvalet är klart och du är tyvärr inte bland dem som går vidare.',
    'Hej Dana, vi har anställt en annan sökande, men sparar gärna din profil.',
    'Hej Dana, vi drar tillbaka tjänsten och avslutar rekryteringen utan att anställa någon.',
  ],
  'on-hold': [
    'Hej Dana, huvudkontoret har beslutat om anställningsstopp året ut. Vi vill fortfarande ha dig.',
    'Hej Dana, på grund av budgeten måste vi skjuta på rekryteringen till våren.',
    'Hej Dana, just nu står allt still i väntan på budgetbesked.',
  ],
  'next-step': [
    'Hej Dana, alla var imponerade! Vi skulle vilja att du träffar vår vd också. Funkar torsdag eller fredag?',
    'Hej Dana, du är vidare. Nu återstår ett sista samtal med koncernchefen.',
    'Hej Dana, kan du boka en tid för nästa intervju i länken nedan?',
  ],
  date: [
    'Hej Dana, ledningsgruppen ses tisdag den 15 december och därefter ringer jag dig.',
    'Hej Dana, ingen nyhet än! På fredag vet vi mer.',
  ],
  nothing: ['Hej Dana, inga problem, tack för att du hörde av dig.', 'Hej Dana, jag bifogar en broschyr om våra förmåner.'],
  automatic: ['Hej! Din ansökan är mottagen och vi går igenom alla ansökningar löpande.', 'Jag är ledig till måndag den 14 december.'],
}
