import { createHash } from 'node:crypto'
import { pico } from './pico.ts'
import { script } from './script.ts'
import { style } from './style.ts'

export interface Asset {
  path: string
  contentType: string
  body: string
}

/** The hash of the content stands in the name, so that a browser may keep it for ever. */
const asset = (name: string, kind: 'css' | 'js', body: string): Asset => ({
  path: `/assets/${name}.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${kind}`,
  contentType: kind === 'css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
  body,
})

const made = { pico: asset('pico', 'css', pico), style: asset('style', 'css', style), script: asset('copy', 'js', script) }

export const assetPaths = { pico: made.pico.path, style: made.style.path, script: made.script.path }
export const findAsset = (path: string): Asset | undefined => Object.values(made).find((one) => one.path === path)
