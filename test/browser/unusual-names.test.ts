// The pages with people of unusual names, the longest and the shortest, in many scripts.
import { lookAt } from './for-everybody.ts'
import { full } from './pages-with-people.ts'
import { meetThemByMail, unusual } from './people-met.ts'

lookAt('with unusual names', full, (stage) => meetThemByMail(stage, unusual), {
  asks: 'what names break',
})
