// How a note ends above the name.
import type { Voice } from './voice.ts'

/** The candidate's own sign-off, else one that goes with the tone. Without its comma. */
export function signOff({ kase, tone, english }: Pick<Voice, 'kase' | 'tone' | 'english'>): string {
  const own = kase.candidate.signOff?.trim().replace(/[\s,.]+$/, '')
  if (own !== undefined && own !== '') return own
  return english === 'en-GB'
    ? tone('With warm regards', 'Kind regards', 'Yours sincerely')
    : tone('Warm regards', 'Best regards', 'Sincerely')
}
