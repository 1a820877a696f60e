import { describe, expect, it } from 'vitest'
import { type Asked, evaluate, glob, type Statement } from './iam.ts'

const role = 'arn:aws:iam::111122223333:role/worker'
const asked = (more: Partial<Asked> = {}): Asked => ({
  principal: { role },
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::box/mail/1',
  context: {},
  ...more,
})
const allow = (more: Statement = {}): Statement => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::box/mail/*',
  ...more,
})
const verdict = (statements: Statement[], more: Partial<Asked> = {}, resource: Statement[] = []) =>
  evaluate(asked(more), { identity: statements, resource })

describe('the evaluator of policies', () => {
  it('allows what a statement names, and nothing else', () => {
    expect(verdict([allow()])).toBe('allowed')
    expect(verdict([allow()], { action: 's3:getobject' })).toBe('allowed')
    expect(verdict([allow()], { action: 's3:PutObject' })).toBe('not allowed')
    expect(verdict([allow()], { resource: 'arn:aws:s3:::box/hook/1' })).toBe('not allowed')
    expect(verdict([])).toBe('not allowed')
  })

  it('lets a denial win, wherever it stands', () => {
    const noPlain = {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }
    expect(verdict([allow()], { context: { 'aws:SecureTransport': 'false' } }, [noPlain])).toBe('denied')
    expect(verdict([allow()], { context: { 'aws:SecureTransport': 'true' } }, [noPlain])).toBe('allowed')
  })

  it('gives a service only what the resource itself grants it', () => {
    const granted = allow({ Principal: { Service: 'ses.amazonaws.com' } })
    expect(verdict([allow()], { principal: { service: 'ses.amazonaws.com' } })).toBe('not allowed')
    expect(verdict([], { principal: { service: 'ses.amazonaws.com' } }, [granted])).toBe('allowed')
    expect(verdict([], { principal: { service: 's3.amazonaws.com' } }, [granted])).toBe('not allowed')
  })

  it.each<[string, Record<string, Record<string, unknown>>, Asked['context'], boolean]>([
    [
      'an equal value',
      { StringEquals: { 'ses:FromAddress': ['a@b.example', 'me@example.com'] } },
      { 'ses:FromAddress': 'me@example.com' },
      true,
    ],
    ['another value', { StringEquals: { 'ses:FromAddress': 'me@example.com' } }, { 'ses:FromAddress': 'Me@example.com' }, false],
    ['an absent key', { StringEquals: { 'ses:FromAddress': 'me@example.com' } }, {}, false],
    ['a likeness', { StringLike: { 'ses:FromAddress': '*@example.com' } }, { 'ses:FromAddress': 'me@example.com' }, true],
    ['an ARN', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:1:x*' } }, { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:1:xy' }, true],

    ['an ARN of another account', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:1:*' } }, { 'aws:SourceArn': 'arn:aws:sns:e:2:1:x' }, false],
    ['all of several', { 'ForAllValues:StringEquals': { 'ses:Recipients': ['a', 'b'] } }, { 'ses:Recipients': ['b', 'a'] }, true],
    ['all but one of several', { 'ForAllValues:StringEquals': { 'ses:Recipients': ['a'] } }, { 'ses:Recipients': ['a', 'b'] }, false],
    ['all of none, as AWS has it', { 'ForAllValues:StringEquals': { 'ses:Recipients': ['a'] } }, {}, true],
    ['a key that must be there, and is', { Null: { 'ses:Recipients': 'false' } }, { 'ses:Recipients': ['a'] }, true],
    ['a key that must be there, and is not', { Null: { 'ses:Recipients': 'false' } }, {}, false],
    [
      'one of two conditions',
      { StringEquals: { 'aws:SourceAccount': '1' }, Bool: { 'aws:SecureTransport': 'true' } },
      { 'aws:SourceAccount': '1' },
      false,
    ],
  ])('weighs %s', (_, Condition, context, expected) => {
    expect(verdict([allow({ Condition })], { context })).toBe(expected ? 'allowed' : 'not allowed')
  })

  it.each([
    [allow({ NotAction: 's3:*' }), 'NotAction'],
    [allow({ Condition: { NumericLessThan: { 'aws:SourceAccount': '3' } } }), 'NumericLessThan'],
    [allow({ Condition: { StringEqualsIfExists: { 'aws:SourceAccount': '3' } } }), 'StringEqualsIfExists'],
    [allow({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o' } } }), 'aws:PrincipalOrgID'],
    [allow({ Condition: { StringEquals: { 'ses:Recipients': 'a' } } }), 'several values'],
    [allow({ Effect: 'Perhaps' }), 'Effect'],
    [allow({ Resource: { Ref: 'Bucket' } }), 'Resource holds'],
    [allow({ Principal: '*' }), 'names principals'],
  ])('throws on what it does not know: %#', (statement, words) => {
    expect(() => verdict([statement])).toThrow(words)
  })

  it.each([
    ['*', '', true],
    ['a*c*e', 'abcde', true],
    ['a*c*e', 'abcdef', false],
    ['s3:Get?bject', 's3:GetObject', true],
    ['**x', 'aaaaaaaaaaaaaaaaaaaaaaaax', true],
  ])('matches %s with %s: %s', (pattern, text, expected) => expect(glob(pattern, text)).toBe(expected))
})
