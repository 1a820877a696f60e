import type { CountryCode } from './countries.ts'

/** A part of a country with holidays of its own beside the nationwide ones. */
export interface Region {
  country: CountryCode
  /** ISO 3166-2 without the country. */
  code: string
  /** As it stands in a sentence. */
  name: string
  rules: string
  /** Itself and its larger towns, as addresses write them, in lower case. */
  towns: readonly string[]
}

const region = (country: CountryCode, code: string, name: string, rules: string, towns: string): Region => ({
  country,
  code,
  name,
  rules,
  towns: [name.toLowerCase(), ...towns.split('|')],
})

/** Where an address names none of these, only nationwide days count. Spanish and Swiss ones: those that a law fixes for every year. */
export const regions: readonly Region[] = [
  region('GB', 'ENG', 'England', 'easter+1 mon<=08-31', 'london|manchester|birmingham|bristol|leeds|cambridge|oxford|cardiff|wales'),
  region('GB', 'SCT', 'Scotland', '01-02/free mon>=08-01 11-30/free', 'edinburgh|glasgow|aberdeen|dundee'),
  region('GB', 'NIR', 'Northern Ireland', '03-17/free easter+1 07-12/free mon<=08-31', 'belfast|derry'),
  region('DE', 'BW', 'Baden-Württemberg', '01-06 easter+60 11-01', 'stuttgart|karlsruhe|mannheim|freiburg|heidelberg|ulm'),
  region('DE', 'BY', 'Bavaria', '01-06 easter+60 08-15 11-01', 'bayern|münchen|munich|nürnberg|nuremberg|augsburg|regensburg'),
  region('DE', 'BE', 'Berlin', '03-08', 'berlin'),
  region('DE', 'BB', 'Brandenburg', '10-31', 'potsdam|cottbus'),
  region('DE', 'HB', 'Bremen', '10-31', 'bremerhaven'),
  region('DE', 'HH', 'Hamburg', '10-31', 'hamburg'),
  region('DE', 'HE', 'Hesse', 'easter+60', 'hessen|frankfurt|frankfurt am main|wiesbaden|darmstadt|kassel'),
  region('DE', 'MV', 'Mecklenburg-Vorpommern', '03-08 10-31', 'rostock|schwerin'),
  region('DE', 'NI', 'Lower Saxony', '10-31', 'niedersachsen|hannover|hanover|braunschweig|wolfsburg|göttingen'),
  region('DE', 'NW', 'North Rhine-Westphalia', 'easter+60 11-01', 'köln|cologne|düsseldorf|dortmund|essen|bonn|bielefeld|münster|aachen'),
  region('DE', 'RP', 'Rhineland-Palatinate', 'easter+60 11-01', 'mainz|ludwigshafen|koblenz|trier|kaiserslautern'),
  region('DE', 'SL', 'Saarland', 'easter+60 08-15 11-01', 'saarbrücken'),
  region('DE', 'SN', 'Saxony', '10-31 wed<=11-22', 'sachsen|leipzig|dresden|chemnitz'),
  region('DE', 'ST', 'Saxony-Anhalt', '01-06 10-31', 'magdeburg|halle'),
  region('DE', 'SH', 'Schleswig-Holstein', '10-31', 'kiel|lübeck|flensburg'),
  region('DE', 'TH', 'Thuringia', '09-20 10-31', 'thüringen|erfurt|jena|weimar'),
  region('FR', 'A', 'Alsace and Moselle', 'easter-2 12-26', 'strasbourg|mulhouse|colmar|metz'),
  region('ES', 'AN', 'Andalusia', '02-28 easter-3', 'andalucía|sevilla|seville|málaga|malaga|granada|córdoba'),
  region('ES', 'AR', 'Aragon', '04-23 easter-3', 'zaragoza'),
  region('ES', 'AS', 'Asturias', '09-08 easter-3', 'oviedo|gijón'),
  region('ES', 'CB', 'Cantabria', '09-15 easter-3', 'santander'),
  region('ES', 'CL', 'Castile and León', '04-23 easter-3', 'valladolid|salamanca|burgos'),
  region('ES', 'CM', 'Castilla-La Mancha', '05-31 easter-3', 'toledo|albacete'),
  region('ES', 'CN', 'the Canary Islands', '05-30 easter-3', 'las palmas|tenerife'),
  region('ES', 'CT', 'Catalonia', 'easter+1 06-24 09-11 12-26', 'barcelona|girona|tarragona|sabadell'),
  region('ES', 'EX', 'Extremadura', '09-08 easter-3', 'badajoz|mérida'),
  region('ES', 'GA', 'Galicia', '05-17 07-25 easter-3', 'vigo|a coruña|santiago de compostela'),
  region('ES', 'IB', 'the Balearic Islands', '03-01 easter-3 easter+1', 'palma|mallorca|ibiza'),
  region('ES', 'MC', 'Murcia', '06-09 easter-3', 'cartagena'),
  region('ES', 'MD', 'Madrid', '05-02 easter-3', 'madrid|alcobendas|pozuelo'),
  region('ES', 'NC', 'Navarre', 'easter-3 easter+1 12-03', 'pamplona'),
  region('ES', 'PV', 'the Basque Country', 'easter-3 easter+1', 'bilbao|san sebastián|donostia|vitoria'),
  region('ES', 'RI', 'La Rioja', '06-09 easter-3', 'logroño'),
  region('ES', 'VC', 'Valencia', '03-19 easter+1 10-09', 'valència|alicante|castellón'),
  region('CH', 'BE', 'Bern', '01-02 easter-2 easter+1 easter+50 12-26', 'biel|thun'),
  region('CH', 'BL', 'Basel-Landschaft', 'easter-2 easter+1 05-01 easter+50 12-26', 'liestal|pratteln'),
  region('CH', 'BS', 'Basel', 'easter-2 easter+1 05-01 easter+50 12-26', 'basel-stadt'),
  region('CH', 'GE', 'Geneva', 'easter-2 easter+1 easter+50 thu>=09-05 12-31', 'genève|genf|carouge'),
  region('CH', 'LU', 'Lucerne', '01-02 easter-2 easter+1 easter+50 easter+60 08-15 11-01 12-08 12-26', 'luzern'),
  region('CH', 'SG', 'St. Gallen', 'easter-2 easter+1 easter+50 11-01 12-26', 'sankt gallen'),
  region('CH', 'TI', 'Ticino', '01-06 03-19 easter+1 05-01 easter+50 easter+60 06-29 08-15 11-01 12-08 12-26', 'lugano|bellinzona'),
  region('CH', 'VD', 'Vaud', '01-02 easter-2 easter+1 easter+50 mon>=09-16', 'lausanne|nyon|montreux'),
  region('CH', 'ZG', 'Zug', '01-02 easter-2 easter+1 easter+50 easter+60 08-15 11-01 12-08 12-26', 'baar|cham'),
  region('CH', 'ZH', 'Zurich', 'easter-2 easter+1 05-01 easter+50 12-26', 'zürich|winterthur|dübendorf'),
]
