import type { Zone } from '../../time/wall-time.ts'

/**
 * Abbreviations that more than one part of the world writes for its own clock, with every zone they stand for there. The first is the
 * American one where there is one: a label alone settles it only for somebody who lives by that clock.
 */
export const sharedLabels: Readonly<Record<string, readonly [Zone, Zone, ...Zone[]]>> = {
  EST: ['America/New_York', 'Australia/Brisbane', 'Australia/Sydney'],
  EDT: ['America/New_York', 'Australia/Sydney'],
  CST: ['America/Chicago', 'Asia/Shanghai', 'Asia/Taipei', 'America/Mexico_City', 'America/Costa_Rica', 'Australia/Adelaide'],
  CDT: ['America/Chicago', 'Australia/Adelaide'],
  MST: ['America/Denver', 'America/Phoenix', 'Asia/Kuala_Lumpur', 'Asia/Yangon'],
  PST: ['America/Los_Angeles', 'Asia/Manila', 'Asia/Karachi'],
  AST: ['America/Halifax', 'America/Puerto_Rico', 'Asia/Riyadh', 'Asia/Baghdad', 'Asia/Kuwait'],
  HST: ['Pacific/Honolulu', 'America/Adak'],
  BST: ['Europe/London', 'Asia/Dhaka', 'Pacific/Bougainville'],
  IST: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
}

export const isSharedLabel = (name: string): boolean => Object.hasOwn(sharedLabels, name.toUpperCase())
