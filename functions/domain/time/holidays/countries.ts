/**
 * Public holidays by country (ISO 3166-1) as the law has them, nationwide, one line each, in the words of `rules.ts`; a law is named above its
 * line. Easter and Whit Sunday, and what is a Sunday anyhow, are left out. Days by another calendar stand in `dated.ts`.
 */
export const countryRules = {
  // 5 U.S.C. 6103
  US: '01-01/us mon>=01-15 mon>=02-15 mon<=05-31 06-19/us 07-04/us mon>=09-01 mon>=10-08 11-11/us thu>=11-22 12-25/us',
  // Banking and Financial Dealings Act 1971, and proclamation; common to all nations
  GB: '01-01/free easter-2 mon>=05-01 mon<=05-31 12-25/free 12-26/free',
  // Organisation of Working Time Act 1997, second schedule
  IE: '01-01/free 02-01/brigid 03-17/free easter+1 mon>=05-01 mon>=06-01 mon>=08-01 mon<=10-31 12-25/free 12-26/free',
  // Canada Labour Code, s. 166
  CA: '01-01/free easter-2 mon<=05-24 07-01/free mon>=09-01 09-30/free mon>=10-08 11-11/free 12-25/free 12-26/free',
  // National Employment Standards, Fair Work Act 2009, s. 115
  AU: '01-01/free 01-26/free easter-2 easter+1 04-25 12-25/free 12-26/free',
  // Holidays Act 2003, s. 44
  NZ: '01-01/free 01-02/free 02-06/free easter-2 easter+1 04-25/free mon>=06-01 mon>=10-22 12-25/free 12-26/free',
  // Public Holidays Act 36 of 1994
  ZA: '01-01/sun 03-21/sun easter-2 easter+1 04-27/sun 05-01/sun 06-16/sun 08-09/sun 09-24/sun 12-16/sun 12-25/sun 12-26/sun',
  // Holidays Act 1998
  SG: '01-01/sun easter-2 05-01/sun 08-09/sun 12-25/sun',
  // The three national holidays; all others are a matter of the states
  IN: '01-26 08-15 10-02',
  // Feiertagsgesetze der Länder; Einigungsvertrag art. 2
  DE: '01-01 easter-2 easter+1 05-01 easter+39 easter+50 10-03 12-25 12-26',
  // Arbeitsruhegesetz § 7
  AT: '01-01 01-06 easter+1 05-01 easter+39 easter+50 easter+60 08-15 10-26 11-01 12-08 12-25 12-26',
  // Bundesverfassung art. 110; the others are a matter of the cantons, and common to all
  CH: '01-01 easter+39 08-01 12-25',
  // Code du travail L.232-2
  LU: '01-01 easter+1 05-01 05-09 easter+39 easter+50 06-23 08-15 11-01 12-25 12-26',
  // Code du travail L3133-1
  FR: '01-01 easter+1 05-01 05-08 easter+39 easter+50 07-14 08-15 11-01 11-11 12-25',
  // Arrêté royal of 18 April 1974
  BE: '01-01 easter+1 05-01 easter+39 easter+50 07-21 08-15 11-01 11-11 12-25',
  // Real Decreto 2001/1983 art. 45
  ES: '01-01 01-06 easter-2 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
  // Ley Federal del Trabajo art. 74
  MX: '01-01 mon>=02-01 mon>=03-15 05-01 09-16 mon>=11-15 12-25',
  // Ley 27.399
  AR: '01-01 easter-48 easter-47 03-24 04-02 easter-2 05-01 05-25 06-17/ar 06-20 07-09 08-17/ar 10-12/ar 11-20/ar 12-08 12-25',
  // Ley 51 de 1983
  CO: '01-01 mon>=01-06 mon>=03-19 easter-3 easter-2 05-01 easter+43 easter+64 easter+71 mon>=06-29 07-20 08-07 mon>=08-15 mon>=10-12 mon>=11-01 mon>=11-11 12-08 12-25',
  // Leyes 2.977, 19.668, 20.299, 20.983
  CL: '01-01 easter-2 05-01 05-21 06-29/cl 07-16 08-15 mon=09-17 fri=09-17 09-18 09-19 fri=09-20 10-12/cl 10-31/reforma 11-01 12-08 12-25',
  // Código do Trabalho art. 234
  PT: '01-01 easter-2 04-25 05-01 easter+60 06-10 08-15 10-05 11-01 12-01 12-08 12-25',
  // Leis 662/1949, 6.802/1980, 14.759/2023; carnival and Corpus Christi by the yearly federal ordinance
  BR: '01-01 easter-48 easter-47 easter-2 04-21 05-01 easter+60 09-07 10-12 11-02 11-15 11-20 12-25',
  // Algemene termijnenwet art. 3
  NL: '01-01 easter-2 easter+1 04-27 05-05 easter+39 easter+50 12-25 12-26',
  // Legge 260/1949; Legge 151/2025
  IT: '01-01 01-06 easter+1 04-25 05-01 06-02 08-15 10-04 11-01 12-08 12-25 12-26',
  // Act on National Holidays 1948; Act on Holidays of Administrative Organs 1988 for the turn of the year
  JP: '01-01 01-02 01-03 mon>=01-08 02-11/sun 02-23/sun 04-29/sun 05-03/sun 05-04/sun 05-05/sun mon>=07-15 08-11/sun mon>=09-15 mon>=10-08 11-03/sun 11-23/sun 12-29 12-30 12-31',
  // Lag 1989:253; the eves by Semesterlagen § 3 a
  SE: '01-01 01-06 easter-2 easter+1 05-01 easter+39 06-06 fri>=06-19 12-24 12-25 12-26 12-31',
  // Ustawa o dniach wolnych od pracy 1951, as amended 2024
  PL: '01-01 01-06 easter+1 05-01 05-03 easter+60 08-15 11-01 11-11 12-24 12-25 12-26',
  // Helligdagsloven
  DK: '01-01 easter-3 easter-2 easter+1 easter+39 easter+50 12-25 12-26',
  // Lov om helligdager 1995; lov om 1 og 17 mai 1947
  NO: '01-01 easter-3 easter-2 easter+1 05-01 05-17 easter+39 easter+50 12-25 12-26',
  // Laki 388/1937; the eves by vuosilomalaki § 4
  FI: '01-01 01-06 easter-2 easter+1 05-01 easter+39 fri>=06-19 12-06 12-24 12-25 12-26',
} as const

export type CountryCode = keyof typeof countryRules

/** As they stand in a sentence: "holidays in the United States". */
export const countryNames: Readonly<Record<CountryCode, string>> = {
  US: 'the United States',
  GB: 'the United Kingdom',
  IE: 'Ireland',
  CA: 'Canada',
  AU: 'Australia',
  NZ: 'New Zealand',
  ZA: 'South Africa',
  SG: 'Singapore',
  IN: 'India',
  DE: 'Germany',
  AT: 'Austria',
  CH: 'Switzerland',
  LU: 'Luxembourg',
  FR: 'France',
  BE: 'Belgium',
  ES: 'Spain',
  MX: 'Mexico',
  AR: 'Argentina',
  CO: 'Colombia',
  CL: 'Chile',
  PT: 'Portugal',
  BR: 'Brazil',
  NL: 'the Netherlands',
  IT: 'Italy',
  JP: 'Japan',
  SE: 'Sweden',
  PL: 'Poland',
  DK: 'Denmark',
  NO: 'Norway',
  FI: 'Finland',
}
