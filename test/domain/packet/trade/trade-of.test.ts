import { describe, expect, it } from 'vitest'
import { tradeOf } from '../../../../functions/domain/packet/trade/trade-of.ts'
import type { Trade } from '../../../../functions/domain/read/language/meanings/work.ts'

const jobs: Record<Trade, string[]> = {
  software: ['Senior Back-end Engineer', 'Platform Engineer', 'Softwareentwicklerin (m/w/d)', 'Développeur full stack', 'Programista Java'],
  data: ['Data Engineer', 'Machine Learning Engineer', 'Analista de datos', 'データサイエンティスト'],
  care: [
    'Ward Nurse',
    'Staff Nurse (Band 5)',
    'Pflegefachkraft',
    'Infirmière de nuit',
    'Enfermero/a',
    'Verpleegkundige',
    'Undersköterska',
    '看護師',
  ],
  teaching: [
    'Teacher of Mathematics',
    'Nursery Nurse',
    'Grundschullehrerin',
    'Professeur des écoles',
    'Förskollärare',
    'Nauczyciel fizyki',
  ],
  kitchen: ['Chef de Partie', 'Sous Chef', 'Koch/Köchin', 'Jefe de partida', 'Souschef', '調理師'],
  hospitality: ['Head Waiter', 'Barista', 'Kellner', 'Chef de rang', 'Cameriere', 'Hotelreceptioniste'],
  sales: ['Account Executive, Mid-Market', 'Head of Sales', 'Vertriebsmitarbeiter', 'Commercial terrain', 'Säljare'],
  finance: ['Management Accountant', 'Finance Manager', 'Bilanzbuchhalterin', 'Contrôleur de gestion', 'Księgowa'],
  logistics: ['Dispatcher', 'HGV Driver (Class 1)', 'Warehouse Operative', 'Staplerfahrer', 'Cariste', 'Magazynier'],
  retail: ['Store Manager', 'Sales Assistant', 'Verkäuferin', 'Vendeuse', 'Butikschef'],
  office: ['Office Manager', 'Executive Assistant', 'Sachbearbeiter Einkauf', 'Secrétaire de direction', 'Administrativo'],
  design: ['Product Designer', 'UX Researcher', 'Grafiker', 'Diseñadora gráfica', 'デザイナー'],
  research: ['Postdoctoral Researcher', 'Research Scientist', 'Doktorand', 'Chercheuse en biologie', 'Forskare'],
  pharmacy: ['Pharmacist', 'Pharmacien adjoint', 'Apotheker', 'Pharmacy Technician', 'Farmacista', 'Apothekersassistente'],
  social: [
    'Family Support Worker',
    'Social Worker',
    'Sozialpädagogin (m/w/d)',
    'Éducatrice spécialisée',
    'Trabajadora social',
    'Maatschappelijk werker',
  ],
  planning: ['Town Planner', 'Beleidsmedewerker mobiliteit', 'Stadtplanerin', 'Policy Adviser'],
  product: ['Product Manager', 'Senior Product Manager, Payments', 'Produktmanagerin', 'Product Owner'],
  marketing: ['Marketing Manager', 'Content Marketer', 'Copywriter', 'Marketingreferent', 'Responsable communication'],
  personnel: ['HR Business Partner', 'Nurse Recruiter', 'Personalreferentin', 'Responsable RH', 'People Partner'],
  crafts: ['Apprentice Electrician', 'Plumber', 'Heating Engineer', 'Anlagenmechaniker SHK', 'Électricienne', 'Loodgieter', 'Elektryk'],
  engineering: ['Mechanical Engineer', 'Bauingenieurin', 'Ingénieur génie civil', 'Konstruktör'],
}

describe.each(Object.entries(jobs))('the line of work %s', (trade, titles) => {
  it.each(titles)('is that of %s', (title) => expect(tradeOf(title)).toBe(trade))
})

describe('a title', () => {
  it.each(['Project Manager', 'Chef de projet informatique', 'Cheffe de produit', 'Geschäftsführer', 'Chief of Staff', '', '営業事務'])(
    'that names none of them names none: %s',
    (title) => expect(tradeOf(title)).toBeNull(),
  )

  it.each([
    'Warehouse Automation Engineer',
    'Retail Space Planner',
    'Quality Controller',
    'Veterinary Nurse',
    'Property Developer',
    'Train Driver',
    'Production Planner',
  ])('of a trade not known gets no lines of another that shares a word: %s', (title) => expect(tradeOf(title)).toBeNull())

  it.each([
    ['Nurse Manager', 'care'],
    ['Housekeeping Supervisor', 'hospitality'],
    ['Healthcare Support Worker', 'care'],
    ['Learning Support Assistant', 'teaching'],
    ['Jefa de partida', 'kitchen'],
    ['Nurse, Acute Care Center', 'care'],
    ['Cook at a Community Center', 'kitchen'],
  ] as const)('keeps its own where only a rank, a house or a place stands behind: %s', (title, trade) => expect(tradeOf(title)).toBe(trade))

  it('of the posting counts where the role says nothing, and only there', () => {
    expect(tradeOf('Manager', 'Warehouse Manager')).toBe('logistics')
    expect(tradeOf(null, 'Staff Nurse')).toBe('care')
    expect(tradeOf('Ward Nurse', 'Sales Manager')).toBe('care')
    expect(tradeOf(null, undefined)).toBeNull()
  })

  it.each([
    ['Research Nurse', 'care'],
    ['Sales Accountant', 'finance'],
    ['Data Protection Officer', null],
    ['Database Administrator', 'software'],
    ['Device Driver Developer', 'software'],
  ] as const)('with words of two is the one its head says: %s', (title, trade) => expect(tradeOf(title)).toBe(trade))
})
