// How a note ends above the name.
import type { Voice } from './voice.ts'

/** The candidate's own sign-off, else one that goes with the tone; with what stands behind it in that language. */
export function closing(voice: Pick<Voice, 'kase' | 'tone' | 'customs'>): string {
  const { kase, customs } = voice
  const own = kase.candidate.signOff?.trim().replace(/[\s,.]+$/, '')
  return customs.closing(own !== undefined && own !== '' ? own : customs.signOff(voice))
}
