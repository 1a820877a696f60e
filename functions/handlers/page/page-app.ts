import middy, { type MiddlewareObj } from '@middy/core'
import httpRouter, { type Method } from '@middy/http-router'
import httpSecurityHeaders from '@middy/http-security-headers'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { PageAnswer } from '../../app/page/answer.ts'
import type { PageSettings } from '../../app/page/pass.ts'
import { PageProblem, readRequest } from '../../app/page/request.ts'
import { routes } from '../../app/page/routes.ts'
import type { PageWorld, Room } from '../../app/page/visit.ts'
import { errorPages } from './error-pages.ts'
import { permissionsPolicy, securityHeaders } from './security-headers.ts'

export type PageApp = (event: APIGatewayProxyEventV2) => Promise<PageAnswer>

/** All pages behind one door. */
export function pageApp(world: PageWorld, settings: PageSettings): PageApp {
  const serve = (room: Room) => async (event: APIGatewayProxyEventV2) => room({ world, settings, request: await readRequest(event) })
  const router = httpRouter<APIGatewayProxyEventV2, never>({
    routes: routes.flatMap(([method, path, room]) =>
      methodsOf(method).map((each) => ({ method: each, path, handler: serve(room) as never })),
    ),
    notFoundResponse: () => {
      throw new PageProblem(404, 'There is no page at this address.', 'It may have moved. The first page has ways to everything.')
    },
  })
  const handler = middy<APIGatewayProxyEventV2, PageAnswer>()
    .use([noStore, headWithoutBody, ownPolicyWins, httpSecurityHeaders(securityHeaders), errorPages(world)])
    .handler(router as never)
  return (event) => handler(event, {} as never) as Promise<PageAnswer>
}

const methodsOf = (method: 'GET' | 'POST'): Method[] => (method === 'GET' ? ['GET', 'HEAD'] : ['POST'])

type PageMiddleware = MiddlewareObj<APIGatewayProxyEventV2, PageAnswer>
const always = (hook: NonNullable<PageMiddleware['after']>): PageMiddleware => ({ after: hook, onError: hook })

/** Pages are about one person: no cache on the way keeps them. Assets say otherwise themselves. */
const noStore = always(({ response }) => {
  if (!response) return
  response.headers['cache-control'] ??= 'no-store'
  response.headers['permissions-policy'] = permissionsPolicy
})

const headWithoutBody = always(({ event, response }) => {
  if (response && event.requestContext.http.method === 'HEAD') response.body = ''
})

/** The middleware writes its header over a page's own; a shown mail needs a tighter one. Runs after it, since hooks run last to first. */
const ownPolicyWins = always(({ response }) => {
  const own = response?.headers['content-security-policy']
  if (response && own !== undefined) {
    response.headers['Content-Security-Policy'] = own
    delete response.headers['content-security-policy']
  }
})
