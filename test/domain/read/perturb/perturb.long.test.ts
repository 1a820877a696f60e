import { describe, expect, it } from 'vitest'
import { labelledFiles, type Trial, trials, tried } from './measure.ts'

/** `bench/perturb.ts` takes them all. */
const step = 43

describe('reading an invitation that says the same in another way', () => {
  it('reads as before what a change leaves alone, and what a letter says behind its labels', async () => {
    const all: Trial[] = []
    for (const trial of trials(labelledFiles(), step)) all.push(await tried(trial, null))
    const share = (chosen: readonly Trial[]) => {
      const facts = chosen.flatMap((trial) => trial.facts)
      return facts.filter(({ isRight }) => isRight).length / facts.length
    }
    const isLetter = ({ perturbation }: Trial) => perturbation.startsWith('letter')
    expect(all.length).toBeGreaterThan(70)
    expect(share(all.filter((trial) => !isLetter(trial)))).toBeGreaterThan(0.96)
    expect(share(all.filter(isLetter))).toBeGreaterThan(0.97)
  })
})
