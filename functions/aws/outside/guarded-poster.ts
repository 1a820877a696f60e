import type { Posted, Poster } from '../../ports.ts'
import { feedAddress } from './feed-address.ts'
import { CallFailure, guardedCall, type Network, realNetwork } from './guarded-call.ts'

/** A receiver should answer at once and work afterwards (Standard Webhooks). */
const patience = 10_000

/** Hands one message to an address of the candidate's choosing, under the guards of the feed fetcher. A redirect is an answer like any other. */
export const guardedPoster = (network: Network = realNetwork, { milliseconds = patience }: { milliseconds?: number } = {}): Poster => ({
  async post(address, { headers, body }): Promise<Posted> {
    const deadline = AbortSignal.timeout(milliseconds)
    try {
      const checked = feedAddress(address)
      if ('refused' in checked) return { outcome: 'failed', words: 'This address cannot be called from here.' }
      const answer = await guardedCall(network, checked.url, deadline, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'roundtwo', ...headers },
        body,
      })
      // What it says is nobody's business: it may come from inside somebody's network.
      answer.destroy()
      return { outcome: 'answered', status: answer.statusCode ?? 0 }
    } catch (error) {
      if (error instanceof CallFailure) return { outcome: 'failed', words: error.message }
      return { outcome: 'failed', words: deadline.aborted ? 'It did not answer in time.' : 'It could not be reached.' }
    }
  },
})
