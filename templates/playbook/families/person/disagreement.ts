import type { Family } from '../../page.ts'

export const disagreement = {
  cites: 'A9.6',
  name: 'A disagreement',
  behind: 'Whether you can be of another opinion and stay a colleague.',
  answer: 'Tell what each of you wanted and why both made sense, what you did, and how you worked together afterwards.',
  examples: ['When did you last change your mind because of a colleague?', 'Tell me about a conflict with your manager.'],
} satisfies Family
