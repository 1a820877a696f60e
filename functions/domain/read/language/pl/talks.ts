import type { TalkWords } from '../meanings/talks.ts'

export const talks: TalkWords = {
  rounds: ['etap', 'etapu', 'etapem', 'etapie', 'rozmowa', 'rozmowę', 'rozmowy', 'spotkanie', 'runda'],
  pauses: ['przerwa', 'przerwa na kawę', 'obiad', 'lunch', 'oprowadzenie', 'zwiedzanie', 'powitanie', 'rejestracja', 'zakończenie'],
  ends: ['koniec'],
  interview: [
    '{zmiana|zmianę|zmiany} {próbna|próbną|próbne}',
    'próbn{a|ą|ej} zmian{a|ę|ie}',
    'rozmow*…0 {kwalifikacyjn*|rekrutacyjn*|techniczn*}',
    'rozmów {kwalifikacyjnych|rekrutacyjnych}',
    '{rozmowa|rozmowę|rozmowy} o pracę',
    'proces*…0 {rekrutacyjn*|rekrutacji}',
    'etap*…0 {rekrutacji|procesu rekrutacyjnego}',
    'spotkani*…0 rekrutacyjn*',
    '{druga|drugą} {rozmowa|rozmowę}',
  ],
  anyInterview: ['{dzień|dnia|dniu} prób{ny|nego|nym}', 'próbn{y|ego|ym} {dzień|dnia|dniu}', 'interview'],
  formats: {
    superday: ['dzień rekrutacyjny', 'dzień rozmów', 'centrum oceny'],
    presentation: ['prezentacja', 'prezentację', 'prezentacji'],
    'case-study': ['studium przypadku', 'zadanie biznesowe', 'case biznesowy'],
    technical: [
      'rozmow*…0 techniczn*',
      'test techniczny',
      'zadanie programistyczne',
      'etap techniczny',
      'spotkanie techniczne',
      'programowanie na żywo',
      'projektowanie systemów',
    ],
    panel: ['rozmow*…0 panelow*', 'komisja rekrutacyjna'],
    executive: ['rozmow*…2 {prezesem|zarządem|dyrektorem generalnym}', 'spotkani*…1 {prezesem|zarządem}'],
    'hiring-manager': [
      'rozmow*…2 {menedżerem|managerem|przełożonym|przełożoną|kierownikiem}',
      'przyszłym przełożonym',
      'przyszłą przełożoną',
    ],
    peer: ['spotkani*…1 zespołem', 'rozmow*…1 zespołem', 'poznanie zespołu', 'poznaj zespół', 'poznać zespół'],
    behavioral: ['rozmow*…0 {behawioraln*|kompetencyjn*}'],
    'recruiter-screen': [
      'rozmow*…0 {telefoniczn*|wstępn*}',
      'wstępn*…0 rozmow*',
      'rozmow*…1 {hr|rekruterem|rekruterką}',
      'screening telefoniczny',
    ],
  },
}
