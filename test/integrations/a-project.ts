import { readProviderJson } from '../../functions/domain/read/carry/provider/provider-json.ts'
import { appsScript } from './apps-script.ts'

export const key = Buffer.alloc(32, 200)
export const place = { door: 'https://roundtwo.example/hooks/0a1b2c3d4e5f6a7b8c9d0e', key: `whsec_${key.toString('base64')}` }
export const file = 'integrations/google-calendar/roundtwo.gs'

const guests = [{ email: 'alex@example.com', self: true }, { email: 'tomas@bluepine.example' }]
export const anEvent = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  iCalUID: `${id}@google.com`,
  sequence: 0,
  summary: 'Interview with Bluepine – Größe “ü” 🙂',
  start: { dateTime: '2026-12-02T14:00:00-05:00', timeZone: 'America/New_York' },
  end: { dateTime: '2026-12-02T15:00:00-05:00', timeZone: 'America/New_York' },
  attendees: guests,
  ...more,
})

export const aProject = () => appsScript(file, place)
export type Project = ReturnType<typeof aProject>
export const eventsIn = ({ sent }: Project) => sent.flatMap(({ body }) => readProviderJson(body).events)
