// What a server is started with: what the command was given, a clock, and what the pages load.
import type { ServeOptions } from '#cli/pieces.ts'
import type { Moment } from '#core/days/moment.ts'

export type StartOptions = ServeOptions & {
  readonly now: () => Moment
  /** The folder of what the pages load: `public` of the build. */
  readonly assets: string
}
