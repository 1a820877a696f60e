import type { Candidate } from '../../../functions/domain/access/candidate.ts'

export const Discreet = ({ candidate }: { candidate: Candidate }) => (
  <>
    <input type="hidden" name="shown" value="discreet" />
    <label>
      <input type="checkbox" name="discreet" checked={candidate.discreet ?? false} aria-describedby="discreet-hint" />
      Discreet subjects
    </label>
    <p class="quiet" id="discreet-hint">
      On a locked screen they then say “Your Thu 10 Dec, 11 am: changed”, without the company and without what it is about.
    </p>
  </>
)
