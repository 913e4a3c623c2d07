// Fewer than three rounds are everyone's choice; for more the product warns.
import type { Cadence } from './cadence.ts'

const enough = 3

/** What speaks against so many rounds; `undefined` where nothing does. */
export function manyRounds({ rounds }: Cadence): { readonly because: string } | undefined {
  if (rounds <= enough) return undefined
  const because = `${words[rounds - enough - 1] ?? rounds} rounds are more than three. Whoever is silent after the third has heard you, and asking on can feel like pestering.`
  return { because }
}

const words = ['Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']
