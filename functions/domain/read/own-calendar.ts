import { carriesMark } from '../trust/own-mark.ts'
import type { Carried } from './carry/carried.ts'

/** An entry of ours that somebody's calendar has given a name of its own: the mark in its text stays. */
export const isOwnCalendar = ({ mail, events }: Carried, marks: readonly string[]): boolean =>
  mail === null && events.length > 0 && events.every(({ description }) => description !== null && carriesMark(description, marks))
