import { homePage } from '../../../../templates/page/home.tsx'
import { html } from '../answer.ts'
import { frameOf } from '../frame.ts'
import { forOwner } from '../visit.ts'

export const showHome = forOwner((visit) =>
  html(homePage({ frame: frameOf(visit), view: visit.view, touchpoints: visit.state.touchpoints, now: visit.now })),
)
