import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, it } from 'vitest'
import { defineDeployment } from '../../infra/deployment.ts'
import { settingsFrom } from '../../infra/settings.ts'
import { SettingsError } from '../../infra/settings-schema.ts'
import { anApp } from './an-app.ts'

const sam = { candidate: 'Sam Reed <sam@example.com>', homeZone: 'Europe/Dublin' }

const fileOf = (settings: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'roundtwo-settings-')), 'settings.json')
  writeFileSync(path, typeof settings === 'string' ? settings : JSON.stringify(settings))
  return path
}

const sentenceFor = (context: Record<string, unknown>): string => {
  try {
    settingsFrom(context)
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
  return 'nothing was wrong'
}

describe('the settings of a deployment', () => {
  it('come by context: name, address and zone of the one it is for, and where mail goes', () => {
    const context = {
      ...sam,
      employer: 'Acme',
      mailDomain: 'in.example.com',
      '@aws-cdk/core:someFlag': true,
      'aws:cdk:bundling-stacks': [],
    }
    expect(settingsFrom(context)).toEqual({
      stackName: 'roundtwo',
      mailDomain: 'in.example.com',
      candidates: [{ name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'Europe/Dublin', employer: 'Acme' }],
      roster: false,
      concurrency: 10,
      leaveOut: [],
      wholeDueIndex: false,
    })
  })

  it('come from a file, which can name several people, and context wins', () => {
    const noor = { name: 'Noor Haddad', mail: 'noor@example.org', homeZone: 'America/Chicago' }
    const candidates = [{ name: 'Sam Reed', mail: 'sam@example.com', homeZone: 'Europe/Dublin' }, noor]
    const config = fileOf({ candidates, from: 'me@example.com', region: 'eu-west-1' })
    expect(settingsFrom({ config, from: 'you@example.com', leaveOut: 'alarms, dashboard' })).toMatchObject({
      candidates,
      from: 'you@example.com',
      region: 'eu-west-1',
      leaveOut: ['alarms', 'dashboard'],
    })
    expect(settingsFrom({ ...sam, config }).candidates).toHaveLength(1)
  })

  it('say whether others may be invited, in the file or by context', () => {
    expect(
      settingsFrom({ config: fileOf({ candidates: [{ name: 'Sam', mail: 'sam@example.com', homeZone: 'UTC' }], roster: true }) }).roster,
    ).toBe(true)
    expect(settingsFrom({ ...sam, roster: 'true' }).roster).toBe(true)
    expect(sentenceFor({ ...sam, roster: 'perhaps' })).toBe('roster: "perhaps" is not true or false.')
  })

  it.each([
    [{}, 'No candidate is named. Say who it is for with -c candidate="Sam Reed <sam@example.com>"'],
    [{ candidate: 'Sam Reed <sam@example.com>' }, 'candidate: homeZone is missing.'],
    [{ ...sam, homeZone: 'Dublin' }, 'candidate: homeZone: no IANA time zone such as Europe/Berlin.'],
    [{ ...sam, homeZone: 'EST' }, 'candidate: homeZone: EST can mean New York or Panama'],
    [{ ...sam, candidate: 'sam@example.com' }, 'candidate: name is missing.'],
    [{ ...sam, candidate: 'Sam Reed <sam>' }, 'candidate: mail: Invalid email address.'],
    [{ candidat: sam.candidate, homeZone: sam.homeZone }, '-c candidat: there is no such setting; candidate is meant, it seems.'],
    [{ ...sam, mailDomian: 'in.example.com' }, '-c mailDomian: there is no such setting; mailDomain is meant, it seems.'],
    [{ ...sam, colour: 'blue' }, '-c colour: there is no such setting; there are stackName, region,'],
    [{ homeZone: 'Europe/Dublin' }, '-c homeZone says something about a candidate, and -c candidate='],
    [{ ...sam, from: 'garbage' }, 'from: "garbage" is not a mail address, such as you@example.com.'],
    [{ ...sam, from: '' }, 'from: "" is not a mail address'],
    [{ ...sam, alarmMail: 'me at home' }, 'alarmMail: "me at home" is not a mail address'],
    [{ ...sam, mailDomain: 'http://in.example.com' }, 'mailDomain: "http://in.example.com" is not a domain; write it in small letters'],
    [{ ...sam, mailDomain: 'in.example.com/' }, 'mailDomain: "in.example.com/" is not a domain'],
    [{ ...sam, mailDomain: 'localhost' }, 'mailDomain: "localhost" is not a domain'],
    [{ ...sam, stackName: '2nd round' }, 'stackName: "2nd round" is not a stack name'],
    [{ ...sam, region: 'Ireland' }, 'region: "Ireland" is not a region, such as eu-west-1.'],
    [{ ...sam, concurrency: '3' }, 'concurrency: "3" is not a number of runs at once, 10 at least.'],
    [{ ...sam, leaveOut: 'alarm' }, 'leaveOut: ["alarm"] is not a list of what can be left out: receipt-rules,'],
    [{ ...sam, pageDomain: 'rounds.example.com' }, 'pageDomain needs certificate'],
    [{ ...sam, pageDomain: 'rounds.example.com', certificate: 'mine' }, 'certificate: "mine" is not the ARN of a certificate'],
    [{ ...sam, config: 'nowhere.json' }, 'There is no settings file nowhere.json.'],
  ])('stop on %o with one plain sentence', (context, sentence) => {
    expect(sentenceFor(context)).toContain(sentence)
    expect(sentenceFor(context)).not.toContain('\n')
  })

  it('stop on a file that is no file of settings, or says what nobody knows', () => {
    expect(sentenceFor({ config: fileOf('{ not json') })).toContain('is not a JSON object of settings.')
    expect(sentenceFor({ config: fileOf({ candidate: 'Sam' }) })).toContain(
      'candidate: there is no such setting; candidates is meant, it seems.',
    )
    const twice = { name: 'Sam', mail: 'Sam@example.com', homeZone: 'Europe/Dublin' }
    expect(sentenceFor({ config: fileOf({ candidates: [twice, { ...twice, mail: 'sam@example.com' }] }) })).toContain('named twice')
    expect(sentenceFor({ config: fileOf({ candidates: [twice, { ...twice, mail: 'x' }] }) })).toContain('candidate 2: mail: Invalid email')
  })
})

describe('a deployment', { timeout: 120_000 }, () => {
  // The first one loads the library.
  beforeAll(() => void build({ ...sam, from: 'me@example.com' }), 180_000)
  const build = (context: Record<string, unknown>) => {
    const app = anApp()
    return defineDeployment(app, settingsFrom(context))
  }
  const outputs = (template: Template) =>
    Object.fromEntries(Object.entries(template.findOutputs('*')).map(([name, { Value }]) => [name, JSON.stringify(Value)]))

  it('has the name and the region that the settings give it, in its stacks and in what it names itself', () => {
    const { stateful, service } = build({ ...sam, from: 'me@example.com', stackName: 'interviews', region: 'eu-west-1' })
    expect([stateful.stackName, service.stackName, service.region]).toEqual(['interviews-data', 'interviews', 'eu-west-1'])
    const groups = Object.values(Template.fromStack(service).findResources('AWS::Scheduler::ScheduleGroup'))
    expect(groups.map(({ Properties }) => Properties.Name).toSorted()).toEqual(['interviews-ticks', 'interviews-timers'])
  })

  it('puts pages and links under a name of their own where a certificate for it is given', () => {
    const certificate = 'arn:aws:acm:eu-west-1:111122223333:certificate/1a2b'
    const template = Template.fromStack(build({ ...sam, from: 'me@example.com', pageDomain: 'rounds.example.com', certificate }).service)
    template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'rounds.example.com' })
    template.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1)
    const page = Object.values(template.findResources('AWS::Lambda::Function')).find((one) =>
      one.Properties.Description.endsWith('on-page-request'),
    )
    expect(page?.Properties.Environment.Variables.PUBLIC_URL).toBe('https://rounds.example.com')
    expect(outputs(template).PageRecord).toContain('rounds.example.com CNAME ')
    expect(outputs(template).Address).toBe('"https://rounds.example.com"')
  })

  it('tells every record that the mail domain needs', () => {
    const told = outputs(Template.fromStack(build({ ...sam, mailDomain: 'in.example.com' }).service))
    for (const at of [1, 2, 3]) expect(told[`DkimRecord${at}`]).toContain('CNAME')
    expect(told.MailFromMxRecord).toContain('bounce.in.example.com MX 10 feedback-smtp.')
    expect(told.MailFromSpfRecord).toContain('v=spf1 include:amazonses.com')
    expect(told.InboundMxRecord).toContain('in.example.com MX 10 inbound-smtp.')
  })

  it('says by what names it can be taken back, and takes back what another left by such names', () => {
    const left = {
      table: 'roundtwo-data-TableCD117FA1-1ABC',
      inbox: 'roundtwo-data-inboxa8e05dc3-1abc',
      inboxQueue: 'roundtwo-data-InboxQueue51E39F61-1abc',
      secret: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:Master1645C907-1abc-a1B2c3',
    }
    const first = Template.fromStack(build({ ...sam, from: 'me@example.com' }).stateful)
    for (const name of Object.keys(left)) expect(outputs(first).Adopt).toContain(`\\"${name}\\":`)
    for (const type of ['DynamoDB::Table', 'S3::Bucket', 'SQS::Queue'])
      for (const { Properties } of Object.values(first.findResources(`AWS::${type}`)))
        expect([Properties.TableName, Properties.BucketName, Properties.QueueName]).toEqual([undefined, undefined, undefined])

    const config = fileOf({ adopt: left })
    const { stateful, service } = build({ ...sam, from: 'me@example.com', config })
    const template = Template.fromStack(stateful)
    template.hasResource('AWS::DynamoDB::Table', { Properties: { TableName: left.table }, DeletionPolicy: 'Retain' })
    template.hasResource('AWS::S3::Bucket', { Properties: { BucketName: left.inbox }, DeletionPolicy: 'Retain' })
    template.hasResourceProperties('AWS::SQS::Queue', { QueueName: left.inboxQueue })
    template.resourceCountIs('AWS::SecretsManager::Secret', 0)
    expect(JSON.stringify(Template.fromStack(service).findResources('AWS::IAM::Policy'))).toContain(left.secret)
    expect(outputs(Template.fromStack(service)).MasterSecret).toContain(left.secret)
  })

  it('has keys alone in the index of what is due, or whole items where it is told that they stand there', () => {
    const projected = (context: Record<string, unknown>) =>
      Object.values(
        Template.fromStack(build({ ...sam, from: 'me@example.com', ...context }).stateful).findResources('AWS::DynamoDB::Table'),
      ).flatMap(({ Properties }) => Properties.GlobalSecondaryIndexes.map(({ Projection }: { Projection: unknown }) => Projection))
    expect(projected({})).toEqual([{ ProjectionType: 'KEYS_ONLY' }])
    expect(projected({ wholeDueIndex: 'true' })).toEqual([{ ProjectionType: 'ALL' }])
  })

  it('leaves out what an emulator lacks, and is whole otherwise', () => {
    const all = 'receipt-rules,mail-identity,alarms,dashboard,failed-runs'
    const template = Template.fromStack(build({ ...sam, mailDomain: 'in.example.com', leaveOut: all }).service)
    for (const type of ['SES::ReceiptRule', 'SES::ReceiptRuleSet', 'SES::EmailIdentity', 'CloudWatch::Alarm', 'CloudWatch::Dashboard'])
      template.resourceCountIs(`AWS::${type}`, 0)
    template.resourceCountIs('AWS::Lambda::EventInvokeConfig', 0)
    template.resourceCountIs('AWS::Lambda::Function', 8)
    template.resourceCountIs('AWS::Logs::MetricFilter', 0)
  })
})
