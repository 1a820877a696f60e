/** Words of no language we read, or of all. */

/** How Norwegian and Finnish mail programs mark what they forward. */
export const otherForwardPrefixes = ['vs', 'vl']
/** How Scandinavian ones mark an answer. */
export const otherReplyPrefixes = ['sv']
