import type { Candidate } from '../../../functions/domain/access/candidate.ts'
import { Tick } from '../parts/fields.tsx'

export const Discreet = ({ candidate }: { candidate: Candidate }) => (
  <Tick
    id="discreet"
    name="discreet"
    value="on"
    label="Discreet subjects"
    hint="On a locked screen they then say “Your Thu 10 Dec, 11 am: changed”, without the company and without what it is about."
    ticked={candidate.discreet ?? false}
  />
)
