import type { MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { problemPage } from '../../../templates/page/parts/problems/problem.tsx'
import { html, type PageAnswer } from '../../app/page/answer.ts'
import { PageProblem } from '../../app/page/request.ts'
import { factsOf } from '../../fault-facts.ts'
import type { World } from '../../ports.ts'

const broken = 'Something broke on our side. Nothing of yours is lost.'

/** Whatever goes wrong becomes a page with a plain sentence and a next step. A refusal is ordinary and logged nowhere; a fault is, by its place. */
export const errorPages = ({ log }: Pick<World, 'log'>): MiddlewareObj<APIGatewayProxyEventV2, PageAnswer> => ({
  onError: (request) => {
    const { error } = request
    if (error instanceof PageProblem) {
      request.response = html(problemPage({ words: error.message, next: error.next, typed: error.typed, id: undefined }), error.statusCode)
      return
    }
    const id = request.event.requestContext.requestId
    log.note('page-failed', { request: id, route: request.event.routeKey, ...factsOf(error) })
    request.response = html(problemPage({ words: broken, next: 'Load the page again in a minute.', id }), 500)
  },
})
