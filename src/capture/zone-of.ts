// The time zone to propose for somebody, from their postal address, else from the country of their phone. It is
// proposed only where there is one: a state or city that has one zone, a country that has one. Else it is asked.
// A mobile number keeps its area code when its owner moves, so that none is read further than its country.
import { fold } from '#core/words/fold.ts'
import type { AddressFound } from './found.ts'
import tables from './zones-of-regions.json' with { type: 'json' }

export type Whereabouts = {
  readonly address?: AddressFound | undefined
  /** Where the address does not say it; by its two letters. */
  readonly country?: string | undefined
  /** The country that the phone number belongs to. */
  readonly phoneCountry?: string | undefined
  /** Where nothing else says it: the country that an address most likely is in, if it reads like one of there. */
  readonly likely?: string | undefined
}

export function zoneOf({
  address,
  country,
  phoneCountry,
  likely,
}: Whereabouts): string | undefined {
  const there = address?.country ?? country ?? phoneCountry
  const lines = address?.lines ?? []
  if (there === undefined) return likely === undefined ? undefined : zoneOfRegion(likely, lines)
  return zoneOfRegion(there, lines) ?? zoneOfPostalCode(there, lines) ?? zoneOfCountry(there)
}

/** `Chicago, IL 60601`, `Montréal, QC H3B 4W8`, `Sydney NSW 2000`: the last line that has such a form. */
function zoneOfRegion(country: string, lines: readonly string[]): string | undefined {
  const byState = states.get(country)
  if (!byState) return undefined
  for (const line of lines.toReversed()) {
    const [, city = '', state = ''] =
      /^(?:.*, *)?(\p{L}[^,\d]*?),? +(\p{Lu}{2,3})\.?,?(?: +[\dA-Z][\dA-Z -]{2,9})?$/u.exec(
        line.trim(),
      ) ?? []
    const zone = byState.get(state) ?? cities.get(country)?.get(`${state}:${fold(city)}`)
    if (zone !== undefined) return zone
  }
  return undefined
}

const states = zonesBy(tables.regions, ' ', (code) => code)
const cities = zonesBy(tables.cities, '|', (city) => `${city.slice(0, 3)}${fold(city.slice(3))}`)

type Listed = Readonly<Record<string, Readonly<Record<string, string>>>>

function zonesBy(listed: Listed, between: string, keyOf: (name: string) => string) {
  return new Map(
    Object.entries(listed).map(([country, zones]) => [
      country,
      new Map(
        Object.entries(zones).flatMap(([zone, names]) =>
          names.split(between).map((name) => [keyOf(name), zone] as const),
        ),
      ),
    ]),
  )
}

/** Islands far off have postal codes of their own. */
function zoneOfPostalCode(country: string, lines: readonly string[]): string | undefined {
  const [form, zones] = islands[country] ?? []
  const code = form && lines.map((line) => form.exec(line)?.[0]).findLast(Boolean)
  return code && zones?.find(([begin]) => code.startsWith(begin))?.[1]
}

const islands: Readonly<Record<string, readonly [RegExp, readonly (readonly [string, string])[]]>> =
  {
    ES: [
      /\b\d{5}\b/,
      [
        ['35', 'Atlantic/Canary'],
        ['38', 'Atlantic/Canary'],
        ['', 'Europe/Madrid'],
      ],
    ],
    PT: [
      /\b\d{4}(?:-\d{3})?\b/,
      [
        ...['90', '91', '92', '93', '94'].map((begin) => [begin, 'Atlantic/Madeira'] as const),
        ...['95', '96', '97', '98', '99'].map((begin) => [begin, 'Atlantic/Azores'] as const),
        ['', 'Europe/Lisbon'],
      ],
    ],
  }

/** The one zone of a country, as Unicode's tables have it; a zone of a village or a far island is no second one. */
function zoneOfCountry(country: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(country)) return undefined
  const zones = new Intl.Locale(`und-${country}`).getTimeZones() ?? []
  return oneAlone[country] ?? (zones.length === 1 ? (newNames[zones[0]!] ?? zones[0]) : undefined)
}

const oneAlone: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  NZ: 'Pacific/Auckland',
  CN: 'Asia/Shanghai',
  UA: 'Europe/Kyiv',
  MY: 'Asia/Kuala_Lumpur',
}

/** What Unicode's tables still call by the name of an earlier time. */
const newNames: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
}
