import { expect, it } from 'vitest'
import { servesOne } from '../../../../functions/domain/packet/trade/serves-one.ts'

it.each([
  'Executive Assistant',
  'Senior Executive Assistant (m/w/d)',
  'Personal Assistant to the Founder',
  'PA to the Managing Director',
  'Chief of Staff',
  'Private Chef',
  'Assistenz der Geschäftsführung',
  'Assistante de direction',
])('%s works for one person', (title) => expect(servesOne(title)).toBe(true))

it.each(['Sales Assistant', 'Assistant Manager', 'Teaching Assistant', 'Chef de Partie', 'Driver', 'Staff Nurse', 'Research Assistant'])(
  '%s does not',
  (title) => expect(servesOne(null, title)).toBe(false),
)
