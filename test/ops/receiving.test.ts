import { describe, expect, it } from 'vitest'
import { receiving } from '../../ops/receiving.ts'
import { anAccount } from './an-account.ts'

describe('switching receiving on', () => {
  it('makes our rule set the active one, and again changes nothing', async () => {
    const { account, operator, said } = await anAccount()
    account.activeRuleSet = undefined
    for (let time = 0; time < 2; time += 1) expect(await receiving(operator, ['on'])).toBe(0)
    expect(account.activeRuleSet).toBe('roundtwo-receiving')
    expect(said[1]).toBe('Receiving is on already.')
  })

  it('never displaces another rule set', async () => {
    const { account, operator } = await anAccount()
    account.activeRuleSet = 'office'
    await expect(receiving(operator, ['on'])).rejects.toThrow('The rule set office is active, and switching would silence it.')
    expect(account.activeRuleSet).toBe('office')
  })

  it('says so where the stack was deployed without a mail domain', async () => {
    const { account, operator } = await anAccount()
    account.activeRuleSet = undefined
    const stack = account.stacks.get('roundtwo')
    if (stack) stack.resources = stack.resources.filter(({ logicalId }) => logicalId !== 'ReceiptRules')
    await expect(receiving(operator, ['on'])).rejects.toThrow('deployed without a mail domain')
  })
})

describe('switching receiving off', () => {
  it('switches off our own rule set, so that the stack can be destroyed', async () => {
    const { account, operator } = await anAccount()
    expect(await receiving(operator, ['off'])).toBe(0)
    expect(account.activeRuleSet).toBeUndefined()
  })

  it('leaves another one alone', async () => {
    const { account, operator, said } = await anAccount()
    account.activeRuleSet = 'office'
    expect(await receiving(operator, ['off'])).toBe(0)
    expect(account.activeRuleSet).toBe('office')
    expect(said).toEqual(['Receiving is off: office is active, and is left alone.'])
  })

  it('needs to be told which', async () => {
    const { operator } = await anAccount()
    await expect(receiving(operator, ['maybe'])).rejects.toThrow('npm run receiving on|off')
  })
})
