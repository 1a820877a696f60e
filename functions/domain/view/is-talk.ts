import type { Round } from './view.ts'

/** Somebody is met: it is neither work done at home nor an offer that came without a talk we know of. */
export const isTalk = ({ taskOnly, offerOnly }: Pick<Round, 'taskOnly' | 'offerOnly'>): boolean => !taskOnly && !offerOnly
