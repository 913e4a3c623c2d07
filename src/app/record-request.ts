import type { Desk } from './desk.ts'
import { optionalDay } from './input/calendar-day.ts'
import { line } from './input/line.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type MaterialAsked = RecordingAbout & {
  readonly what?: string | undefined
  readonly by?: string | undefined
}

/** They asked for references or other materials. Gives the entry's id. */
export function recordRequest(desk: Desk, input: MaterialAsked): Promise<string> {
  return recordAbout(desk, input, (about) => {
    const what = line(input.what, { field: 'what', what: 'What they asked for' })
    const by = optionalDay(input.by, 'by')
    return { type: 'asked-for', ...about, what, ...(by !== undefined && { by }) }
  })
}
