import { beforeEach, describe, expect, it } from 'vitest'
import { nodeVersion } from '../../ops/before-deploying.ts'
import { doctor } from '../../ops/doctor.ts'
import { meantBy } from '../../ops/wishes.ts'
import { anAccount } from './an-account.ts'

const wishes = ['-c', 'mailDomain=in.example.com', '-c', 'candidate=Sam Reed <sam@example.com>', '-c', 'homeZone=Europe/Dublin']
const again = "-c mailDomain=in.example.com -c candidate='Sam Reed <sam@example.com>' -c homeZone=Europe/Dublin"

describe('the doctor', () => {
  let at: Awaited<ReturnType<typeof anAccount>>
  const examined = async (args = wishes) => {
    const meant = meantBy(args, 'test')
    const code = await doctor(Object.assign(at.operator, { wishes: meant.wishes }), meant.args)
    return {
      code,
      text: at.said.join('\n'),
      bad: at.said.flatMap((line, n) => (line.startsWith('BAD') ? [`${line.slice(6)} ${at.said[n + 1]?.trim()}`] : [])),
    }
  }
  beforeEach(async () => {
    at = await anAccount()
  })

  it('finds everything well where it is, a mail there and back included, and takes that mail away again', async () => {
    const { code, text, bad } = await examined()
    expect(bad).toEqual([])
    expect(code).toBe(0)
    expect(text).toMatch(/ok {4}\d+ alarms, each told to the topic\./)
    expect(text).toContain('A mail went out and came back in.')
    expect(text).toContain('All is well.')
    expect(at.account.sent).toMatchObject([{ from: 'roundtwo@in.example.com', to: [expect.stringMatching(/@in\.example\.com$/)] }])
    expect(at.account.objects.size).toBe(0)
  })

  it('knows which Node is too old', async () => {
    expect(await nodeVersion('20.18.3')).toMatchObject({ is: 'ill', fix: expect.stringContaining('20.19') })
    for (const version of ['20.19.0', '24.1.0']) expect(await nodeVersion(version)).toMatchObject({ is: 'well' })
  })

  it.each<[string, (account: Awaited<ReturnType<typeof anAccount>>) => void, string, string]>([
    [
      'credentials AWS does not take',
      ({ account }) => Object.assign(account, { credentials: false }),
      'No credentials that AWS takes',
      'aws sso login',
    ],
    [
      'an account never bootstrapped',
      ({ account }) => void account.stacks.delete('CDKToolkit'),
      'never been bootstrapped',
      `npx cdk bootstrap ${again}`,
    ],
    [
      'a bootstrap too old',
      ({ account }) =>
        void account.stacks.set('CDKToolkit', { status: 'CREATE_COMPLETE', outputs: { BootstrapVersion: '4' }, resources: [] }),
      'old (version 4)',
      `npx cdk bootstrap ${again}`,
    ],
    ['sending paused', ({ account }) => Object.assign(account, { sending: false }), 'paused sending', 'SES console'],
    [
      'a candidate the sandbox will not mail',
      ({ account }) => void account.identities.delete('sam@example.com'),
      'SES does not know sam@example.com',
      'create-email-identity --email-identity sam@example.com',
    ],
    [
      'a domain not verified yet',
      ({ account }) => void account.identities.set('in.example.com', { verified: false }),
      'not verified yet',
      'DkimRecord1',
    ],
    [
      'DKIM still to come',
      ({ account }) => void account.identities.set('in.example.com', { verified: true, dkim: 'PENDING' }),
      'DKIM of in.example.com is PENDING',
      'three DKIM records',
    ],
    [
      'a stack that did not come up',
      ({ account }) => Object.assign(account.stacks.get('roundtwo')!, { status: 'UPDATE_ROLLBACK_COMPLETE' }),
      'UPDATE_ROLLBACK_COMPLETE',
      `npx cdk deploy --all ${again}`,
    ],
    [
      'an alarm that is gone',
      ({ account }) => void account.alarms.delete('roundtwo-sweep-missing'),
      'gone: roundtwo-sweep-missing',
      'cdk deploy',
    ],
    [
      'an alarm that tells nobody',
      ({ account }) => Object.assign(account.alarms.get('roundtwo-mail-failed')!, { actions: [] }),
      'tell nobody: roundtwo-mail-failed',
      'cdk deploy',
    ],
    [
      'an alarm switched off by hand',
      ({ account }) => Object.assign(account.alarms.get('roundtwo-mail-failed')!, { enabled: false }),
      'tell nobody: roundtwo-mail-failed',
      'switch their actions on',
    ],
    [
      'an alarm that is raised',
      ({ account }) => Object.assign(account.alarms.get('roundtwo-due-but-unsent')!, { state: 'ALARM' }),
      'roundtwo-due-but-unsent is raised',
      'docs/runbook.md, "due-but-unsent"',
    ],
    ['alarms nobody hears', ({ account }) => Object.assign(account, { subscriptions: [] }), 'Nobody hears the alarms', 'alarmMail='],
    [
      'a subscription nobody has confirmed',
      ({ account }) => Object.assign(account, { subscriptions: [{ endpoint: 'ops@example.com', arn: 'PendingConfirmation' }] }),
      'ops@example.com has not confirmed',
      'Click the link',
    ],
    [
      'a bucket that announces to another queue',
      ({ account }) => Object.assign(account.notifications, { queue: 'arn:aws:sqs:us-east-1:000000000000:gone' }),
      'does not announce what lies in hook/, feed/, page/',
      'cdk deploy',
    ],
    [
      'receiving switched off',
      ({ account }) => Object.assign(account, { activeRuleSet: undefined }),
      'Receiving is off',
      'npm run receiving on',
    ],
    [
      'mail that goes elsewhere',
      ({ operator }) => Object.assign(operator, { mailServersOf: async () => ['mx.office.example'] }),
      'goes to mx.office.example',
      'in.example.com MX 10 inbound-smtp.us-east-1.amazonaws.com',
    ],
    ['a mail that does not come back', ({ account }) => Object.assign(account, { onSent: () => {} }), 'did not come back', 'MX record'],
  ])('finds %s, and says what to do', async (_what, spoil, words, fix) => {
    spoil(at)
    const { code, bad } = await examined()
    expect(code).toBe(1)
    expect(bad).toHaveLength(1)
    expect(bad[0]).toContain(words)
    expect(bad[0]).toContain(fix)
  })

  it('says before the first deployment what is there and what comes next, and takes that for no fault', async () => {
    at.account.stacks.delete('roundtwo')
    at.account.activeRuleSet = 'office'
    at.account.identities.delete('in.example.com')
    const { code, text } = await examined()
    expect(code).toBe(0)
    expect(text).toContain('There is no stack roundtwo in us-east-1')
    expect(text).toContain(`npx cdk deploy --all ${again}`)
    expect(text).not.toContain('All is well.')
    expect(text).toMatch(/Nothing is deployed as roundtwo in us-east-1; what a deployment needs is there\.$/)
    expect(text).toContain('The receipt rule set office is in use here')
    expect(text).toContain('SES is in its sandbox')
    expect(text).toContain('SES does not know in.example.com yet.')
  })

  it('takes an address of a verified domain for one that may be mailed', async () => {
    at.account.identities.delete('sam@example.com')
    at.account.identities.set('example.com', { verified: true, dkim: 'SUCCESS' })
    const { code, text } = await examined()
    expect(code).toBe(0)
    expect(text).toContain('example.com is verified.')
  })

  it('sends no mail when told not to', async () => {
    const { code } = await examined([...wishes, '--no-mail'])
    expect(code).toBe(0)
    expect(at.account.sent).toEqual([])
  })

  it('tells what it could not look at, and goes on with the rest', async () => {
    at.operator.clients.topics.middlewareStack.add(() => () => Promise.reject(new Error('AuthorizationError: not allowed')), {
      step: 'initialize',
    })
    const { bad, text } = await examined()
    expect(bad).toEqual([expect.stringContaining('Could not look at: who hears the alarms')])
    expect(text).toContain('Receiving is on.')
  })
})
