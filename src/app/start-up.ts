// The first start: who is looking for a job here, and where.
import { languageOf } from '#core/words/languages/languages.ts'
import { findSettings, changeSettings } from '#store/settings.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readCandidate, type CandidateInput } from './input/candidate.ts'

export type StartUp = Keyed & CandidateInput

/**
 * Keeps the first settings, with the English of that country where no language is given. Coming back to the form
 * later changes them.
 */
export async function startUp(desk: Desk, { key, stands, ...typed }: StartUp): Promise<void> {
  await change(desk, { key, ...(stands && { stands }) }, async ({ db, account }) => {
    const known = await findSettings(db, account)
    const ours = known?.language ?? languageOf(`en-${typed.country}`).code
    await changeSettings(db, account, readCandidate({ language: ours, ...typed }, known))
    return { outcome: '', moved: [] }
  })
}
