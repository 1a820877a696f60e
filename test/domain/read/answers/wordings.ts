export type Kind = 'offer' | 'no' | 'on-hold' | 'next-step' | 'date' | 'nothing' | 'automatic'

/** What recruiters write after a round, by what it means: wordings of our own, from which no word list was made first. */
export type Wordings = Readonly<Record<Kind, readonly string[]>>
