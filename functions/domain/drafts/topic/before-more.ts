/** Bad news of somebody's house, which whoever answers for it does not want to read in a thank-you. A matter they spoke of ("churn", "late deliveries") is none. */
const badNews =
  /^(?:losing|lost)\s|(?<!\p{L})(?:nobody|no one|chaos|mess|fined|sued|scandal|walked out|laid off|layoffs|stolen|theft|blamed?|niemand|personne ne|nadie)(?!\p{L})|\s(?:again|twice)\W*$/iu
/** "Solar, they are doing 30 schools": behind the matter begins what was said of it. */
const more =
  /^(.{3,80}?)(?:,|;|\s[-–—])\s+(?:they|he|she|it|we|i|there|er|sie|es|wir|ich|man|il|elle|ils|on|je|nous|ella|él|ellos|hay)(?:[’']\p{L}+)?\s/iu
const parts = /(?:,|;)\s+|\s[-–—]\s+/u

/** The matter alone, where what is told of it has no place in a letter; null where there is none before it. */
export function matterAlone(typed: string): string | null {
  const head = more.exec(typed)?.[1] ?? (badNews.test(typed) ? typed.split(parts)[0] : undefined)
  return head === undefined || head.length === typed.length || badNews.test(head) ? null : head.trim()
}

export const isBadNews = (words: string): boolean => badNews.test(words)
