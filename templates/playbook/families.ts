import type { Family, FamilyId } from './page.ts'

/** The kinds of question; each question of the playbook is of one, and brings its own advice. */
export const families: Record<FamilyId, Family> = {
  behavioral: { cites: 'A9.1', name: 'A time when …' },
  situational: { cites: 'A9.2', name: 'What would you do if …' },
  competency: { cites: 'A9.3', name: 'Show me the skill' },
  technical: { cites: 'A9.4', name: 'Think on your feet' },
  culture: { cites: 'A9.5', name: 'Would it suit us both' },
  disagreement: { cites: 'A9.6', name: 'A disagreement' },
  failure: { cites: 'A9.7', name: 'Something that went wrong' },
  'changed-priorities': { cites: 'A9.8', name: 'A sudden change of plan' },
  'what-to-change': { cites: 'A9.9', name: 'What would you change here' },
  'why-us': { cites: 'A9.10', name: 'Why us' },
  'first-90-days': { cites: 'A9.11', name: 'The first 90 days' },
  growth: { cites: 'A9.12', name: 'Growth, and being managed' },
  'pay-and-start': { cites: 'A9.13', name: 'Terms and start date' },
  availability: { cites: 'A9.14', name: 'Other processes, and when you could decide' },
  industry: { cites: 'A9.15', name: 'Trends and the long view' },
  'follow-up': { cites: 'A9.16', name: 'More on what you just said' },
  'career-goals': { cites: 'A9.17', name: 'Where you want to go' },
  cv: { cites: 'A9.18', name: 'A point on your CV' },
}
