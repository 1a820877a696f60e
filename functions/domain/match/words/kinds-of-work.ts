/** Work of one kind under the names it has in different trades: who has done one of a row has something to say about the others. */
const kinds: readonly string[] = [
  'teacher | tutoring | mentoring | apprentices | ausbildereignung | learning and development | lessons',
  'team leadership | shift lead | kitchen brigade | site supervision | sales team leadership',
  'employee relations | works council | performance management',
  'general ledger | accounting | month end | accounts payable | accounts receivable | controlling | food cost | payments',
  'data analysis | business intelligence | controlling | reporting',
  'transport planning | rota planning | workforce planning',
  'inventory | food ordering | purchasing | picking | stock rotation | goods in | dispatch',
  'sales | account management | new business | b2b sales',
  'health and safety | hygiene standards | haccp | infection control | safety passport',
  'fault finding | maintenance | electrical testing',
  'patient care | healthcare assistant | elderly care | mental health | safeguarding | special educational needs',
]

const rows = kinds.map((row) => row.split(' | '))

/** All that stands in a row with one of them, but themselves. */
export const ofTheKind = (concepts: readonly string[]): Set<string> =>
  new Set(
    rows
      .filter((row) => row.some((one) => concepts.includes(one)))
      .flat()
      .filter((one) => !concepts.includes(one)),
  )
