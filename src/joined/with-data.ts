// Opens the data for one thing to be done, and closes it after.
import type { DataPlace } from '#cli/data-place.ts'
import type { Data } from '#store/engines/engine.ts'
import { whereOf } from './place.ts'

export async function withData<T>(place: DataPlace, use: (data: Data) => Promise<T>): Promise<T> {
  const { openData } = await import('#store/engines/open.ts')
  const data = await openData(whereOf(place))
  try {
    return await use(data)
  } finally {
    await data.close()
  }
}
