/** Names that no list of the reader has: none of them may be needed to read an invitation. */

/** Two given names for each first letter: an address such as `hbrennan@` keeps its initial. */
const givenNames =
  'Anouar Aoibheann Bronagh Bastiaan Caoimhe Cosmin Dragana Dunja Eilidh Egzon Fiachra Femke Gwendal Gerwin Hristo Hinemoa Ildiko Ioana Jorunn Jadwiga Katalin Kwabena Ljubica Lieselot Mihaela Malcolm Ngozi Niamh Oddvar Oyelaran Piotr Perpetua Quirin Quenby Radoslav Runa Siobhan Szilvia Tuulikki Tarquin Ulrike Uchenna Vasilios Veerle Wietske Wojciech Xanthe Xiomara Ylva Yannick Zdenka Zeynep'.split(
    ' ',
  )

export const familyNames =
  'Okonjo Brzezicki Thistlewood Vanterpool Karlsdottir Nwachukwu Quarrie Ostrowska Featherby Lindqvister Mbeki Szabolcs Trevanion Hollowell Ravnskov Pendergrast'.split(
    ' ',
  )

export function givenNameLike(name: string, taken: readonly string[]): string {
  const fits = givenNames.filter((one) => one[0] === name[0] && !taken.includes(one))
  return fits[0] ?? givenNames.find((one) => !taken.includes(one)) ?? 'Anouar'
}

/** The distinctive word of a company. */
export const companyWords = 'Quennevale Tarrowick Ostlerby Brambledon Vexholm Marrowgate Pellionix Wendlebury'.split(' ')

/** Whole names whose shape says what they are. */
export const wholeCompanies = [
  'Bank of Tarrow',
  'Osk & Wendle',
  'De Lindehoeve',
  'University of Marrowgate',
  'Vexholm Water Authority',
  'St. Wystan Hospital',
]

/** Jobs of all trades, of one word and of several. */
export const trades = [
  'Beekeeper',
  'Cashier',
  'Pastry Chef',
  'Electrician',
  'Court Usher',
  'Caregiver',
  'Welder',
  'Bookkeeper',
  'Dental Hygienist',
]

/** Titles as postings have them. */
export const longJobs = [
  'Staff Hydrology Engineer',
  'Senior Manager, Reef Partnerships',
  'Data Engineer II (Tides)',
  'Lead Designer - Ferries',
  'Head of Kelp Operations',
]

export const towns = ['Quabbin Falls', 'Tarrowick', 'Ostlerby']
