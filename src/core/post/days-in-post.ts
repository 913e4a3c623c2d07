// How many working days a letter is under way, by where it starts and where it goes. What the posts themselves or the
// law say, looked up in November 2026; where neither says it, a cautious figure of ours. Everybody can put in their own.

/** Working days, by the country a letter goes to (ISO 3166-1), as somebody knows them who writes there. */
export type OwnDays = Readonly<Record<string, number>>

export type DaysInPost = {
  readonly days: number
  /** Where the figure comes from, as one reads it beside the field. */
  readonly source: string
}

/** Between those two countries; either may be unknown. What is one's own wins. */
export function daysInPost(
  from: string | undefined,
  to: string | undefined,
  own: OwnDays = {},
): DaysInPost {
  const known = to === undefined ? undefined : own[to]
  if (known !== undefined) return { days: known, source: 'your own figure' }
  if (from === undefined || to === undefined || from === to)
    return domestic[to ?? from ?? ''] ?? elsewhereAtHome
  return isNear(from) && isNear(to) ? acrossEurope : acrossTheWorld
}

/** The fewest and the most that can be put in. */
export const fewestDays = 1
export const mostDays = 60

const domestic: Readonly<Record<string, DaysInPost>> = {
  US: { days: 3, source: 'USPS: First-Class Mail takes one to five days' },
  GB: { days: 2, source: 'Royal Mail: 1st Class aims at the next working day, 2nd at the third' },
  DE: { days: 3, source: 'Postgesetz since 2025: 95 in 100 letters by the third working day' },
  CA: { days: 4, source: 'Canada Post: two days in a city, three in a province, four beyond' },
  FR: { days: 3, source: 'La Poste: lettre verte, three days' },
}

const elsewhereAtHome: DaysInPost = { days: 3, source: 'a cautious figure of ours' }

const acrossEurope: DaysInPost = {
  days: 5,
  source: 'EU directive 97/67: 97 in 100 letters across borders by the fifth working day',
}

const acrossTheWorld: DaysInPost = { days: 10, source: 'a cautious figure of ours' }

/** The Union, and those whose posts exchange letters with it every day. */
const near = new Set([
  ...['AT', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR', 'HR'],
  ...['HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE'],
  ...['SI', 'SK'],
])

function isNear(country: string): boolean {
  return near.has(country)
}
