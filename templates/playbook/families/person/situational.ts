import type { Family } from '../../page.ts'

export const situational = {
  cites: 'A9.2',
  name: 'What would you do if …',
  behind: 'How you think when there is no story to retell.',
  answer: 'Ask one question about the situation, name what you would find out first, then choose and say why.',
  examples: [
    'A customer and your manager want different things. What do you do?',
    'You find a mistake in work that has gone out already. What now?',
  ],
} satisfies Family
