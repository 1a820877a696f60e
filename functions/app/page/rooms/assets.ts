import { findAsset } from '../../../../templates/page/assets/assets.ts'
import { PageProblem } from '../request.ts'
import type { Room } from '../visit.ts'

/** A year: the hash in the path changes with the content. */
const forEver = 'public, max-age=31536000, immutable'

export const showAsset: Room = async ({ request }) => {
  const asset = findAsset(request.path)
  if (asset === undefined) throw new PageProblem(404, 'There is no such file.', 'Load the page again.')
  return { statusCode: 200, headers: { 'content-type': asset.contentType, 'cache-control': forEver }, body: asset.body }
}
