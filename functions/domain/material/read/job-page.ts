import * as z from 'zod'
import { cleanLine } from '../../read/carry/clean-text.ts'
import { decodeEntities } from '../../read/carry/html/html-entities.ts'
import { htmlToText } from '../../read/carry/html/html-text.ts'
import type { Posting } from '../material.ts'

/** `advertised`: the page says itself that it advertises this job. */
export type JobPage = Posting & { advertised: boolean }

const oneOrMore = <S extends z.ZodType>(schema: S) => z.union([schema, z.array(schema).transform((all) => all[0])])
const line = z.string().max(500).optional().catch(undefined)

/** https://schema.org/JobPosting, as far as it is used: whatever does not fit is as good as not there. */
const jobSchema = z.object({
  title: line,
  description: z.string().max(400_000).optional().catch(undefined),
  hiringOrganization: oneOrMore(z.union([z.string().transform((name) => ({ name })), z.object({ name: line })]))
    .optional()
    .catch(undefined),
  jobLocation: oneOrMore(
    z.object({ address: z.union([z.string(), z.object({ addressLocality: line, addressRegion: line, addressCountry: line })]).optional() }),
  )
    .optional()
    .catch(undefined),
})

/** A saved page: what it says of itself as JSON-LD, else what a person reads on it. Nothing in it is run. */
export function readJobPage(html: string): JobPage {
  const job = jobSchema.safeParse(jobIn(html)).data
  const description = job?.description === undefined ? '' : htmlToText(unescaped(job.description)).text
  if (!job || description === '') return { text: htmlToText(html).text, title: null, company: null, location: null, advertised: false }
  const address = job.jobLocation?.address
  const place = typeof address === 'string' ? [address] : [address?.addressLocality, address?.addressRegion, address?.addressCountry]
  return {
    text: description,
    title: cleanLine(plain(job.title)),
    company: cleanLine(plain(job.hiringOrganization?.name)),
    location: cleanLine(place.filter(Boolean).join(', ')),
    advertised: true,
  }
}

const plain = (text: string | undefined): string | undefined => text && decodeEntities(text)

/** Many sites write the HTML of the description once more as entities. */
const unescaped = (html: string): string => (html.includes('<') ? html : decodeEntities(html))

const mostBlocks = 40

/** Every `<script type="application/ld+json">` is looked through, its lists and graphs too. */
function jobIn(html: string): unknown {
  const lower = html.toLowerCase()
  let at = 0
  for (let block = 0; block < mostBlocks; block += 1) {
    const open = lower.indexOf('<script', at)
    if (open < 0) return undefined
    const body = lower.indexOf('>', open)
    const end = body < 0 ? -1 : lower.indexOf('</script', body)
    if (end < 0) return undefined
    at = end
    if (!lower.slice(open, body).includes('application/ld+json')) continue
    const found = jobAmong(parsed(html.slice(body + 1, end)), 0)
    if (found !== undefined) return found
  }
  return undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const nodeSchema = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]).optional(), '@graph': z.unknown().optional() })

function jobAmong(value: unknown, depth: number): unknown {
  if (depth > 4) return undefined
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 100)) {
      const found = jobAmong(one, depth + 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  const node = nodeSchema.safeParse(value).data
  if (node === undefined) return undefined
  return [node['@type']].flat().includes('JobPosting') ? node : jobAmong(node['@graph'], depth + 1)
}
