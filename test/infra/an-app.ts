import { App } from 'aws-cdk-lib'

/**
 * Without bundling: what the functions contain is another test's matter. And without the library's validator, which takes longer to load than
 * the stacks to build: planted.long.test.ts has it look over the whole deployment.
 */
export const anApp = (context: Record<string, unknown> = { '@aws-cdk/core:defaultCrossStackReferences': 'strong' }): App =>
  new App({ builtinCloudFormationValidation: false, context: { 'aws:cdk:bundling-stacks': [], ...context } })
