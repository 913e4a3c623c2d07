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

/** What Applications says in the end, of the open ones and of those at rest. */
export const ending = {
  open: [
    'Maintenance planner at Halvorsen Paper: Following up. Next: Call Ana Ruiz, Thu 26 March',
    'Cold chain planner at Liffey Foods: Following up. Next: Call Aoife Byrne again, Fri 27 March',
    'Pump station planner at Negev Water: Following up. Next: Call נעם לוי, Mon 23 March',
    'Optical Technician at Whitfield Optics: On to a further interview',
  ],
  atRest: [
    'Facilities coordinator at Brightwell Clinics: Closed',
    'Dispatch planner at Oakline Furniture: Closed',
    'Print scheduler at Quillan Press: Played out: everything polite has been done',
    'Kiln scheduler at Thames Tiles: Closed',
  ],
}
