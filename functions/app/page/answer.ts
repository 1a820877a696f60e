/** What a page answers with, in API Gateway's shape. */
export interface PageAnswer {
  statusCode: number
  headers: Record<string, string>
  body: string
  cookies?: string[]
}

export const html = (body: string, statusCode = 200): PageAnswer => ({
  statusCode,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
})

/** After a POST: the browser loads the page anew, so that a reload repeats nothing. */
export const seeOther = (path: string, cookies: string[] = []): PageAnswer => ({
  statusCode: 303,
  headers: { location: path },
  body: '',
  ...(cookies.length > 0 ? { cookies } : {}),
})
