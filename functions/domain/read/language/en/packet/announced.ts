import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in English. */
export const announced: AnnouncedWords = {
  rolePlay: ['role {play|plays}', 'roleplay', 'roleplays', 'mock {call|pitch|visit|meeting}'],
  lesson: ['teach', 'lesson', 'teaching {task|sample|demo}'],
  classes: ['class', 'year', 'grade'],
  topics: ['topic'],
  case: ['case {study|interview|exercise|discussion}', '{business|short|quick|small|live} case'],
  group: ['group {exercise|task|discussion|activity|interview|work}'],
  shadow: ['shadow', 'shadowing', '{sit|sitting} in {on|with}', 'job shadow*'],
  tour: [
    '{tour|tours} {of|around|round|through|with}',
    'show you {round|a round|around}',
    '{walk|walk round|walk around|walk through} {of |}{the|our} …1 {factory|site|ward|school|shop|store|plant|warehouse|kitchen|office|building|department|floor}',
  ],
  tourEnds: ['tour', 'tours'],
  papers: [
    '{document|id|identity|right to work|dbs|paperwork|certificate|licence|license|reference} {check|checks}',
    'check {of |}{your |}{id|documents|papers|right to work|licence|license|certificates}',
  ],
  spreadsheet: ['excel', 'spreadsheet'],
  test: [
    '{math|maths|english|number|numbers|numerical|numeracy|literacy|written|typing|aptitude|skill|skills|knowledge|drug calculation|drug calculations|drugs calculations|calculation|calculations|reasoning|personality|psychometric|language|in-tray} {test|assessment|quiz|exercise}',
    '{math|maths|english|numerical|numeracy|literacy|written|typing|skills|knowledge|reasoning|language} and …1 {test|assessment|quiz|exercise}',
  ],
  presentation: ['presentation', 'presentations', 'present {it|your|to us|to the}'],
  notPresented: [],
  debugging: [
    '{live |}debugging',
    'debug {session|exercise|round|task}',
    'bug {hunt|hunting|fixing}',
    'fault {finding|diagnosis}',
    'troubleshooting',
    'incident {simulation|drill|exercise}',
  ],
  ownResults: [
    'your {own |current |recent |past |latest |}{work|research|thesis|dissertation|phd|doctorate|results|findings}',
    'a {project|piece of work} of {yours|your own|your choice}',
    '{one|two} of your {projects|papers|publications}',
  ],
  portfolio: ['portfolio', '{two|three|your best} {of your |}{projects|pieces of work}'],
  safeguarding: ['safeguarding', 'child protection'],
  team: [
    'how you {run|lead|manage|build|coach|develop} {a |your |the |}{team|people|reps|staff|others}',
    '{leadership|management} style',
    'managing {people|a team}',
  ],
  background: ['your {background|experience|cv|resume|résumé|resumé|career|career history|journey|work history|story}'],
}
