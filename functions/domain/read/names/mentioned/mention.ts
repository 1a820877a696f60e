/** Someone the text names, and what for. */
export interface Mention {
  name: string
  single: boolean
  title: string | null
  email: string | null
  /** `meets`: will be in the interview. `contact`: to ask. `elsewhere`: past talks, front desk, observers. */
  purpose: 'meets' | 'contact' | 'elsewhere' | 'named'
  part: string
  words: string
}

export interface MentionContext {
  english: boolean
  company: string | null
  /** Is this someone already known (guest, organizer, sender), by full or short name? */
  isKnown: (name: string) => boolean
  isCompany: (name: string) => boolean
  /** Does this person sign or send the message? */
  isWriter: (name: string) => boolean
  isReader: (name: string) => boolean
}
