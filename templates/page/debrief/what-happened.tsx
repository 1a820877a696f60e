import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import { Input } from '../parts/fields.tsx'
import type { Frame } from '../parts/layout.tsx'
import { useProblem } from '../parts/problems/refused.ts'
import { happenedWords, happenings } from '../parts/words.ts'
import { type DebriefForm, Was } from './debrief-people.tsx'

export interface DebriefProps {
  frame: Frame
  round: Round
  application: Application
  homeZone: Zone
  form: DebriefForm
  /** The form as stored: what was typed and refused is not stored. */
  stored: DebriefForm
  /** The candidate's own, to tick those that were told. */
  stories: { id: string; title: string }[]
  /** Empty rows for further people. */
  rows: number
}

/** What all parts of the form show. */
export type Told = Pick<DebriefProps, 'form' | 'stored'>

export const WhatHappened = ({ form, stored }: Told) => (
  <details open={form.happened !== 'yes' || useProblem('waitedUntil') !== undefined}>
    <summary>It didn’t happen, or not as planned</summary>
    <fieldset>
      <legend>What happened?</legend>
      {happenings.map((key) => (
        <label key={key}>
          <input type="radio" name="happened" value={key} checked={key === form.happened} />
          {happenedWords[key]}
        </label>
      ))}
      <Was name="waitedUntil" value={stored.waitedUntil} />
      <Input
        id="waitedUntil"
        type="time"
        label="Nobody came? Until when did you wait?"
        hint="It goes into the note that asks for another time."
        value={form.waitedUntil}
      />
    </fieldset>
  </details>
)

export const outcomes = [
  ['', 'Nothing yet'],
  ['next-round', 'They invited me to another round'],
  ['offer', 'They made an offer'],
  ['rejected', 'They said no'],
  ['withdrawn', 'I withdrew'],
] as const
