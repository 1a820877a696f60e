import type { Trade } from '../../../functions/domain/read/language/meanings/work.ts'
import type { AskTip } from '../page.ts'

/** What to ask somebody of another line of work whom the job has to do with: about what passes between theirs and yours. */
export const across: Readonly<Record<Trade, readonly AskTip[]>> = {
  software: [{ cites: 'A10.3', words: 'What should people know before they bring you a new plan?' }],
  data: [{ cites: 'A10.3', words: 'Which question reaches you too late to be answered well?' }],
  care: [{ cites: 'A10.3', words: 'What do you wish you were told before a handover?' }],
  teaching: [{ cites: 'A10.3', words: 'What do you see in class that people outside it miss?' }],
  kitchen: [{ cites: 'A10.3', words: 'What should the kitchen hear sooner than it does?' }],
  hospitality: [{ cites: 'A10.3', words: 'Which complaint of guests takes another team to mend?' }],
  sales: [{ cites: 'A10.3', words: 'Which customers come to you already disappointed?' }],
  finance: [{ cites: 'A10.3', words: 'Which figure do you wait for longest every month?' }],
  logistics: [{ cites: 'A10.3', words: 'What do you hear of too late to plan for it?' }],
  retail: [{ cites: 'A10.3', words: 'What do customers ask for that you can’t give them yet?' }],
  office: [{ cites: 'A10.3', words: 'What does everybody come to you for that should be easier?' }],
  design: [{ cites: 'A10.3', words: 'When are you brought in, and when would be better?' }],
  research: [{ cites: 'A10.3', words: 'What do you need from others before you can start?' }],
  engineering: [{ cites: 'A10.3', words: 'Which change reaches your drawings too late?' }],
  pharmacy: [{ cites: 'A10.3', words: 'Which question comes to you every day that shouldn’t have to?' }],
  social: [{ cites: 'A10.3', words: 'Who should be at the table sooner than they are?' }],
  planning: [{ cites: 'A10.3', words: 'What is promised before anybody has asked you?' }],
  product: [{ cites: 'A10.3', words: 'What did you leave out this year that customers still ask for?' }],
  marketing: [{ cites: 'A10.3', words: 'Which promise to customers is hardest to keep?' }],
  personnel: [{ cites: 'A10.5', words: 'What do people stay here for, and what do they leave over?' }],
  crafts: [{ cites: 'A10.3', words: 'What do you find on site that nobody planned for?' }],
}
