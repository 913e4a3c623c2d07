// A way for reminders as its form gives it.
import type { ServerTyped, WayTyped } from '#app/ways/add-way.ts'
import { typed } from './answer.ts'

export function wayTyped(data: FormData, key: string): WayTyped {
  return { key, name: typed(data, 'name'), withoutNames: saysNothing(data) }
}

export function serverTyped(data: FormData, key: string): ServerTyped {
  return {
    ...wayTyped(data, key),
    ...{ address: typed(data, 'address'), token: typed(data, 'token') },
    ownNetwork: data.getAll('ownNetwork').includes('yes'),
  }
}

/** Names go out only where that was chosen. */
export function saysNothing(data: FormData): boolean {
  return typed(data, 'says') !== 'names'
}
