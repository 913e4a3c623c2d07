// Something that is wrong with the data, in a sentence, and what mends it where something does.
import type { WritingDesk } from '../desk.ts'

export type Finding = {
  readonly sentence: string
  readonly mend?: (desk: WritingDesk) => Promise<unknown>
}
