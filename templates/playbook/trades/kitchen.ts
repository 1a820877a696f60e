import type { TradePage } from '../page.ts'

export const kitchen = {
  name: 'the kitchen',
  people: 'cooks',
  weighs: { cites: 'A4.5', words: 'Whether your section stays clean and stocked while it gets busy, and whether you taste and call back.' },
  bring: {
    cites: 'A13.1',
    words: 'Your food-safety certificate, photo ID and, if you may be asked to cook, knives, whites and non-slip shoes.',
  },
  atHand: {
    cites: 'A13.1',
    words: 'Stations and covers of your last three kitchens, your food-safety certificate, the days you are free.',
  },
  screen: [
    {
      family: 'competency',
      words: 'Which stations have you run, and for how many covers?',
      answer: 'Station, covers on a full night, how many of you there were. One line each.',
    },
  ],
  expect: [
    {
      family: 'technical',
      words: 'How do you set up your station before service?',
      answer: 'Back from the menu: what takes longest, what must stay cold, labels with dates, cloths, bin. Then taste everything.',
    },
    {
      family: 'situational',
      words: 'A plate comes back while the tickets pile up. What do you do?',
      answer: 'Tell the pass at once how long, fire it again first, and ask for hands before the next ticket slips.',
    },
    {
      family: 'competency',
      words: 'A guest with a nut allergy orders. What happens at your station?',
      answer: 'Read it aloud, clean board, pan and hands, plate it apart, pass it over yourself. Never guess: ask.',
    },
  ],
  ask: [
    { cites: 'A10.4', words: 'Who runs the pass on a full Friday?', of: ['does', 'leads'] },
    { cites: 'A10.9', words: 'How often does the menu change, and who has a say in it?', of: ['leads'] },
    { cites: 'A10.3', words: 'How late do Fridays run?', of: ['does'] },
  ],
  askFirst: [{ cites: 'A10.7', words: 'Which station is it, and how many covers on a full night?' }],
  avoid: { cites: 'A13.3', words: 'Running down the kitchen you come from. Somebody there knows somebody here.' },
  trial: {
    weighs: {
      cites: 'A4.5',
      words: 'Order before speed: a clean board, labels, a call behind people, and tasting before it leaves your hands.',
    },
    bring: {
      cites: 'A13.1',
      words: 'Your own knives, whites, non-slip shoes, a marker, water.',
    },
    ready: { cites: 'A11.1', words: 'Ask which station is yours and write its prep list.' },
    expect: [
      {
        family: 'technical',
        words: 'Make us something from what is in the fridge.',
        answer: 'What you’ve cooked fifty times, on a hot plate.',
      },
      {
        family: 'follow-up',
        words: 'How would you plate this?',
        answer: 'Their way first, exactly; your own idea after service.',
      },
    ],
    avoid: { cites: 'A13.2', words: 'Standing still. Nothing to do? Wipe down, label, ask the next section.' },
  },
} satisfies TradePage
