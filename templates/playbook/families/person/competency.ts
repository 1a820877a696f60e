import type { Family } from '../../page.ts'

export const competency = {
  cites: 'A9.3',
  name: 'Show me the skill',
  behind: 'Whether the skill in the posting is really there.',
  answer: 'Name the skill, one piece of work that needed it, and the result one could check.',
  examples: ['How have you used this in your daily work?', 'Which tool or method do you know best, and where does it end?'],
} satisfies Family
