// A moment as calendars write it, in UTC.
import { printMoment, type Moment } from '../days/moment.ts'

export function sayMinute(moment: Moment): string {
  return `${printMoment(moment).slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
