import { expect, it } from 'vitest'
import { masked } from '../../../functions/domain/packet/words/masked.ts'

it.each([
  ['a registration', 'NMC pin 18F0000E, adult nursing', 'NMC pin …, adult nursing'],
  ['a registration', 'NMC registration (Adult), PIN 00X0000X', 'NMC registration (Adult), PIN …'],
  ['a registration', 'HCPC registered PH104417, member of the society', 'HCPC registered …, member of the society'],
  ['a registration', 'Social Work England SW98213, ASYE completed 2021', 'Social Work England …, ASYE completed 2021'],
  ['a licence', 'Driving licence no. 7204881, since 2012', 'Driving licence no. …, since 2012'],
  ['a licence', 'Führerschein Nr. B072RRE2I55', 'Führerschein Nr. …'],
  ['a passport', 'Passport number C01X00T47', 'Passport number …'],
  ['a phone', 'Call 01632 960 218 in the evening', 'Call … in the evening'],
  ['a phone', 'Chicago · 312-555-0176 · French and US citizen', 'Chicago · … · French and US citizen'],
  ['a phone', 'Tel. +49 30 23125 088, German C1', 'Tel. …, German C1'],
  ['a mail address', 'Leeds · priya@example.com · maths', 'Leeds · … · maths'],
  ['a birth date', 'geboren 1986, Staplerschein (forklift licence)', 'geboren …, Staplerschein (forklift licence)'],
  ['a birth date', 'Date of birth: 3 May 1986, British', 'Date of birth: …, British'],
  ['a birth date', 'née le 03/05/1986, permis B', 'née le …, permis B'],
  ['a British address', '14 Quarry Rise, Harrowmere HM4 9QT, full driving licence', '…, full driving licence'],
  ['a German address', 'Lindenstieg 8, 80999 München, Deutsch C1', '…, Deutsch C1'],
  ['a French address', '12 rue des Lilas, 69003 Lyon, permis B', '…, permis B'],
  ['an American address', '200 Park Ave, New York, NY 10166, US citizen', '…, New York, …, US citizen'],
])('leaves out %s: %s', (_, line, quoted) => expect(masked(line)).toBe(quoted))

it.each([
  'Staff Nurse, Acute Medical Unit, Sep 2018 – Feb 2021',
  'Schichtleiter 07/2021 - 06/2023',
  'Quality to ISO 27001 and DIN EN 15635, BS 7671 18th Edition',
  'SPS-Programme lesen (Siemens S7-1200/1500, TIA Portal), SAP S/4HANA',
  'Grew the book from $3.2M to $5.0M, 12,000 homes, 4,000 messages/s, 98,000 attendances a year',
  'ACCA, member since 2017',
  'Registered in 2018, licence renewed 2024',
  'CIPD Level 5 Associate Diploma in People Management, 2022',
  'Section 47 enquiries, Key Stage 3 and 4, Year 11',
  'Ran the tour through Birkenweg and 24-bed wards, 23125 picks a day',
  'Python 3, k8s, EC2, S3, OAuth2',
  'Led a team of 26 in Park Road',
])('keeps what is no such thing: %s', (line) => expect(masked(line)).toBe(line))
