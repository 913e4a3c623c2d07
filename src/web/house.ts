// What the pages work with: the desk at which verbs are done, and what forms and assets need.
import type { Desk } from '#app/desk.ts'
import type { Assets } from './assets.ts'

export type House = {
  readonly desk: Desk
  readonly assets: Assets
  readonly secret: string
  /** Where this computer says it is; proposed at the first start. */
  readonly timeZone: string
}
