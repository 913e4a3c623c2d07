// The first start: who is looking for a job here, and where.
import { languageOf } from '#core/words/languages/languages.ts'
import { findSettings, changeSettings } from '#store/settings.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readCandidate, type CandidateInput } from './input/candidate.ts'

export type StartUp = Keyed & Pick<CandidateInput, 'name' | 'timeZone' | 'country'>

/** Keeps the first settings, with the English of that country. Coming back to the form later changes them. */
export async function startUp(desk: Desk, input: StartUp): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    const { name, timeZone, country } = input
    const known = await findSettings(db, account)
    const language = known?.language ?? languageOf(`en-${country}`).code
    await changeSettings(db, account, readCandidate({ name, timeZone, country, language }, known))
    return { outcome: '', moved: [] }
  })
}
