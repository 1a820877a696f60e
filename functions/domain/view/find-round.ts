import { applicationIdOf, roundIdOf } from '../record/identity.ts'
import type { Application, Interview, Round, View } from './view.ts'

export interface Found {
  round: Round
  application: Application
}

/** By its id, or by that of any interview now in it: regrouping may have given the round another id since a link was made. */
export function findRound(view: View, id: string): Found | undefined {
  const all = view.applications.flatMap((application) => application.rounds.map((round) => ({ round, application })))
  return (
    all.find(({ round }) => round.id === id) ?? all.find(({ round }) => identitiesOf(round).some((identity) => roundIdOf(identity) === id))
  )
}

export const findApplication = (view: View, id: string): Application | undefined =>
  view.applications.find((application) => application.id === id) ??
  view.applications.find(({ rounds }) => rounds.flatMap(identitiesOf).some((identity) => applicationIdOf(identity) === id))

export const identitiesOf = (round: Round): string[] => round.interviews.flatMap((interview) => interview.identities)

/** The identity notes about the whole round are kept with: that of its first stored interview. */
export function identityOfRound(round: Round): string {
  const identities = identitiesOf(round)
  const identity = identities.find((one) => roundIdOf(one) === round.id) ?? identities[0]
  if (identity === undefined) throw new Error(`Round ${round.id} has no interview`)
  return identity
}

/** The same of a whole application. */
export function identityOfApplication({ id, rounds }: Pick<Application, 'id' | 'rounds'>): string | undefined {
  const identities = rounds.flatMap(identitiesOf)
  return identities.find((identity) => applicationIdOf(identity) === id) ?? identities[0]
}

export const interviewsOf = ({ applications }: View): Interview[] =>
  applications.flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews))
