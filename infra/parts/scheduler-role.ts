import { Aws, Stack } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'

/** A role that EventBridge Scheduler takes on for the schedules of one group only. */
export function defineSchedulerRole(
  scope: Construct,
  id: string,
  { groupName, description }: { groupName: string; description: string },
): Role {
  return new Role(scope, id, {
    description,
    // The group's ARN, not a schedule's: docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: {
        StringEquals: {
          'aws:SourceAccount': Aws.ACCOUNT_ID,
          'aws:SourceArn': Stack.of(scope).formatArn({ service: 'scheduler', resource: 'schedule-group', resourceName: groupName }),
        },
      },
    }),
  })
}
