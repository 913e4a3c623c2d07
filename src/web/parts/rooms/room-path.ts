import type { Channel } from '#core/journal/entry.ts'
import type { Leavable } from '../../forms/left-out.ts'

/** The writing room with this stationery on the desk. */
export function roomPath(path: string, channel: Channel, leftOut: readonly Leavable[]): string {
  const without = leftOut.length > 0 ? `&without=${leftOut.join(',')}` : ''
  return `${path}?channel=${channel}${without}`
}
