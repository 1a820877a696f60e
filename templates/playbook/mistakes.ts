import type { MistakeId, Tip } from './page.ts'

export const mistakes: Record<MistakeId, Tip> = {
  overconfidence: { cites: 'A15.1', words: 'Acting as if you had the job already. You are close, and they are still choosing.' },
  inconsistency: { cites: 'A15.2', words: 'Telling it differently from last time. If something has changed, say what and why.' },
  'leaving-someone-out': { cites: 'A15.3', words: 'Talking only to the most senior person. The quiet one votes too.' },
  'pay-too-early': { cites: 'A15.4', words: 'Bringing up money yourself before they do.' },
  'no-follow-up': { cites: 'A15.5', words: 'Leaving without asking what happens next, and without writing to anyone afterwards.' },
  'same-pitch': { cites: 'A15.6', words: 'Giving the first interview’s speech again. They have heard it and want the next layer.' },
  'same-story': { cites: 'A15.7', words: 'Using one example twice in the same company. It looks as if there were only one.' },
  'vague-questions': { cites: 'A15.8', words: 'Asking what the website answers, or nothing at all.' },
  'guessing-the-brief': { cites: 'A15.9', words: 'Guessing at an unclear task, or answering a nicer one than the one they set.' },
  'filling-every-minute': { cites: 'A15.10', words: 'Filling your time to the last minute, so that nobody can ask.' },
  'reading-signals': { cites: 'A15.11', words: 'Reading a pause or a short answer as a verdict. Mostly someone is taking notes.' },
}
