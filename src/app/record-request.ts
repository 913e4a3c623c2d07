import { Problem } from '#core/problem.ts'
import type { Desk } from './desk.ts'
import { readRequest, type RequestInput } from './input/request.ts'
import { recordAbout, type RecordingAbout } from './record.ts'

export type MaterialAsked = RecordingAbout & RequestInput

/** They asked for references or other materials. Gives the entry's id. */
export function recordRequest(desk: Desk, input: MaterialAsked): Promise<string> {
  return recordAbout(desk, input, (about) => {
    const request = readRequest(input)
    if (request) return { type: 'asked-for', ...about, ...request }
    throw new Problem('missing', 'What they asked for is still missing.', { field: 'what' })
  })
}
