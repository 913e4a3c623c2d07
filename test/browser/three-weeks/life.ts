// Three weeks of Dana's: eight applications, twenty people. Each evening was worked out by hand from the
// method before anything was run; a comment says why where that is not plain.
import type { LivedDay } from './lived-day.ts'
import { secondToFourth } from './march-2-to-4.ts'
import { fifthToNinth } from './march-5-to-9.ts'
import { tenthToThirteenth } from './march-10-to-13.ts'
import { fourteenthToSeventeenth } from './march-14-to-17.ts'
import { eighteenthToTwentySecond } from './march-18-to-22.ts'

export const life: readonly LivedDay[] = [
  ...secondToFourth,
  ...fifthToNinth,
  ...tenthToThirteenth,
  ...fourteenthToSeventeenth,
  ...eighteenthToTwentySecond,
]
