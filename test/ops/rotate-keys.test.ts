import { describe, expect, it } from 'vitest'
import { managedSecrets } from '../../functions/aws/secrets.ts'
import { epochMilliseconds, plus } from '../../functions/domain/time/wall-time.ts'
import { rotateKeys } from '../../ops/rotate-keys.ts'
import { anAccount } from './an-account.ts'

describe('changing the keys', () => {
  it('puts a new version in place, which signs from the fifth minute; the one before goes on checking', async () => {
    const { account, operator, secrets, clock } = await anAccount()
    const name = account.stacks.get('roundtwo')?.outputs.MasterSecret ?? ''
    secrets.ensure(name, () => JSON.stringify({ master: 'm'.repeat(64) }))
    const keys = managedSecrets({ client: operator.clients.secrets, secretId: name, clock })
    const before = await keys.key('link')
    expect(await rotateKeys(operator, [])).toBe(0)
    clock.moveTo(epochMilliseconds(plus(clock.now(), { minutes: 5 })))
    expect(await keys.key('link')).not.toEqual(before)
    expect(await keys.key('link')).toHaveLength(32)
    expect(await keys.key('previous-link')).toEqual(before)
  })
})
