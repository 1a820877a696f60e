import type { Format } from '../../functions/domain/read/reading.ts'
import { behavioral } from './formats/behavioral.ts'
import { caseStudy } from './formats/case-study.ts'
import { executive } from './formats/executive.ts'
import { hiringManager } from './formats/hiring-manager.ts'
import { panel } from './formats/panel.ts'
import { peer } from './formats/peer.ts'
import { presentation } from './formats/presentation.ts'
import { recruiterScreen } from './formats/recruiter-screen.ts'
import { superday } from './formats/superday.ts'
import { technical } from './formats/technical.ts'
import { unknownFormat } from './formats/unknown.ts'
import { virtual } from './formats/virtual.ts'
import { workSample } from './formats/work-sample.ts'
import type { FormatId, FormatPage } from './page.ts'

export const formats: Record<FormatId, FormatPage> = {
  superday,
  presentation,
  'case-study': caseStudy,
  technical,
  panel,
  executive,
  'hiring-manager': hiringManager,
  peer,
  behavioral,
  'recruiter-screen': recruiterScreen,
  'work-sample': workSample,
  virtual,
  unknown: unknownFormat,
}

export const formatPage = (format: Format | null): FormatPage => formats[format ?? 'unknown']
