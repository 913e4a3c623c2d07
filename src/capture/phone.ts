// A phone number as its country writes and dials it, for whoever reads it there or elsewhere. The numbering
// plans of the world are loaded by whoever asks for them, once.
import { dialled } from './dialled.ts'
import type { Plan } from './number-plans.ts'

export type Phones = (typed: string, countries?: Countries) => Phone

/** By their two letters: `of` is the one a number without a country's code belongs to, `there` that of the reader. */
type Countries = { readonly of?: string | undefined; readonly there?: string | undefined }

export type Phone = {
  /** With the country's code where it is not that of the reader. As it was typed where no plan knows it. */
  readonly said: string
  /** As a telephone takes it: `+13125550142`, an extension after a pause. */
  readonly dialled: string
  /** The one it belongs to, where that can be told. */
  readonly country?: string
  /** Why no plan knows it, where that can be told. */
  readonly doubt?: Doubt
}

/** So many digits are missing or too many for the country; or neither, and still not as many as there should be. */
export type Doubt = {
  readonly kind: 'short' | 'long' | 'neither'
  readonly by: number
  readonly country: string
}

export async function loadPhones(): Promise<Phones> {
  const plans = await import('./number-plans.ts')
  const read: Phones = (typed, { of, there = of } = {}) => {
    const number = typed.length <= longest ? plans.parse(withExtension(typed), of) : undefined
    // Without a code in front it may be a number of some other country, which nobody said.
    const isSure =
      number?.isPossible() && (typed.includes('+') || plans.planOf(number, of)?.isLike !== false)
    if (!number || !isSure) {
      const plan = number && plans.planOf(number, of)
      const doubt = plan && doubtOf(plan, number.nationalNumber.length)
      return { said: typed, dialled: dialled(typed), ...(doubt && { doubt }) }
    }
    const { country, ext } = number
    const isHere = country !== undefined && country === there
    return {
      said: isHere ? number.formatNational() : number.formatInternational(),
      dialled: dialled(ext ? `${number.number} ext. ${ext}` : number.number),
      ...(country && { country }),
    }
  }
  // A list has many, each as often as it is shown.
  const known = new Map<string, Phone>()
  return (typed, countries = {}) => {
    const key = `${countries.of} ${countries.there} ${typed}`
    const phone = known.get(key)
    if (phone) return phone
    if (known.size >= mostKnown) known.clear()
    const fresh = read(typed, countries)
    known.set(key, fresh)
    return fresh
  }
}

const mostKnown = 500

/** Longer than any number with its extension. */
const longest = 100

/** An extension is set off in more ways than the plans know. */
function withExtension(typed: string): string {
  return typed.replace(/\s*(?:,|;|x|ext\.?|extension)\s*(\d{1,6})$/i, ' ext. $1')
}

function doubtOf({ country, lengths }: Plan, digits: number): Doubt | undefined {
  if (lengths.includes(digits)) return undefined
  const [least = digits, most = digits] = [lengths[0], lengths.at(-1)]
  if (digits < least) return { kind: 'short', by: least - digits, country }
  if (digits > most) return { kind: 'long', by: digits - most, country }
  return { kind: 'neither', by: 0, country }
}
