import type { Family } from '../../page.ts'

export const careerGoals = {
  cites: 'A9.17',
  name: 'Where you want to go',
  behind: 'Whether this job lies on your way.',
  answer: 'Say what you want to be good at rather than what you want to be called, and what this role adds.',
  examples: ['Where do you see yourself in a few years?', 'Which skill do you want to build next?'],
} satisfies Family
