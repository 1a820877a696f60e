import { remembering } from '../../remember.ts'
import { plainWords } from './plain.ts'

/**
 * What shows that one has to do with a thing, under none of its names: a course of life support for children is paediatrics. A line a thing, its
 * names first; plain. Other languages know it by its concept alone. Narrower than `concepts`: a posting that says "children" does not ask for a ward of them.
 */
const lines = [
  'paediatric | paediatrics | pediatric | pediatrics | child | children < infant | infants | neonatal | toddlers | pils | epals | pals | epls',
  'elderly | elderly care | geriatrics < dementia | care home | nursing home | residents | frailty',
  'mental health | psychiatry < crisis team | self harm | suicide | sectioned',
  'emergency | emergencies < a&e | resus | majors | acls | trauma | triage',
  'autism | special needs | inclusion < ehcp | senco | asd | adhd',
  'allergens < haccp | natasha s law',
  'refrigeration | ammonia < f gas | glycol | chillers | cryogenic',
  'payroll < payslips | p45 | p60 | w 2',
  'tax | taxes | vat < 1120 | 1040 | hmrc',
  'group accounts | consolidation < intercompany | entities | subsidiaries | eliminations',
  'native mobile | mobile apps | native apps < swift | kotlin | swiftui | ios | android | xcode',
  'kubernetes | containers | orchestration < k8s | helm | eks | gke | aks | openshift',
  'machine learning < scikit | pytorch | tensorflow | xgboost | classifier | regression model',
  'health care | healthcare | medical < hospital | clinic | clinical | patients | nhs | hipaa',
] as const

const listed = (names: string): readonly string[] => names.split(' | ').map((name) => ` ${name} `)
const known = lines.map((line) => {
  const [names = '', shown = ''] = line.split(' < ')
  return { names: listed(names), shown: listed(shown) }
})

/** What else shows the things that a text names, each between spaces as `plainWords` has it. */
export const nearNamesOf = remembering((text: string): readonly string[] => {
  const plain = plainWords(text)
  return known.flatMap(({ names, shown }) => (names.some((name) => plain.includes(name)) ? [...names, ...shown] : []))
})
