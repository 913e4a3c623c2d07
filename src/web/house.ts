// What the pages work with: the desk at which verbs are done, and what forms and assets need.
import type { Hono } from 'hono'
import type { DataFile } from '#app/backups/back-up.ts'
import type { Desk } from '#app/desk.ts'
import type { PracticeDesk } from '#app/open-practice.ts'
import type { Assets } from './assets.ts'
import type { ApiDocument } from './parts/programs/api-document.ts'
import type { Reach } from './reach.ts'
import type { Way } from './safety/way.ts'

export type House = {
  readonly desk: Desk
  readonly assets: Assets
  readonly secret: string
  /** Another one whenever the data has changed. */
  readonly dataVersion?: (() => string) | undefined
  /** Where this computer says it is; proposed at the first start. */
  readonly timeZone: string
  /** From where the pages can be reached; from this computer alone where it is not said. */
  readonly reach?: Reach
  /** Under which the pages are found, absent where that does not count. */
  readonly address?: () => string
  /** Opens practice. Practice itself leads to no other. */
  readonly openPractice?: () => Promise<OpenPractice>
  /** Where this is practice: what moves its time, lays the example out anew, and ends it. */
  readonly practice?: Practice
  /** The data as a file; not there where a server keeps it. */
  readonly backups?: DataFile
  /** Makes the data anew, with nothing in it; the backups made so far go too, if asked. */
  readonly eraseAll?: (also: { readonly backups: boolean }) => Promise<void>
  /** What answers programs, beside the pages. */
  readonly doors?: readonly ProgramDoor[]
  /** Tells all that programs can ask for; loaded when it is asked. */
  readonly describeApi?: () => Promise<ApiDocument>
  /** The page of all parts, where the program was started for developing it. */
  readonly kit?: ((web: Hono, house: House) => void) | undefined
}

/** All that lies at this path, or below one that ends in `/*`, is for programs. They come with a token of their own. */
export type ProgramDoor = {
  readonly path: `/${string}`
  readonly answer: (request: Request, way: Way) => Promise<Response>
}

/** Its desk, a secret for its forms, and the end of its data. */
type OpenPractice = PracticeDesk & {
  readonly secret: string
  readonly close: () => Promise<void>
}

type Practice = {
  readonly goOn: (days: number) => void
  readonly startOver: () => Promise<void>
  readonly leave: () => void
}
