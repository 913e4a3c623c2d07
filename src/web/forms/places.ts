// Countries and time zones as the machine's own tables name them, for choosing from.
import type { Moment } from '#core/days/moment.ts'
import { sayClock } from '#core/days/say.ts'

// ISO 3166-1, and Kosovo, which has no code there but is on every form.
const codes = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN
  BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
  DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL
  GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM
  JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
  MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
  NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD
  SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
  TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`

type Options = readonly (readonly [value: string, word: string])[]

let countries: Options | undefined
let zones: Options | undefined

/** Every country with its name, by name. */
export function listCountries(): Options {
  if (countries) return countries
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const named = codes
    .trim()
    .split(/\s+/)
    .map((code) => [code, names.of(code) ?? code] as const)
  return (countries = named.sort(([, a], [, b]) => a.localeCompare(b, 'en')))
}

/** Every time zone with its city first. */
export function listZones(): Options {
  return (zones ??= Intl.supportedValuesOf('timeZone').map(
    (zone) => [zone, sayZone(zone)] as const,
  ))
}

/** By city, each with the clock there at that moment. */
export function listZonesAt(now: Moment): Options {
  const zones = listZones().map(([zone]) => [zone, sayZone(zone, sayNow(zone, now))] as const)
  return zones.sort(([, a], [, b]) => a.localeCompare(b, 'en'))
}

/** `10:12 now` */
function sayNow(zone: string, now: Moment): string {
  const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  return `${sayClock(there.hour * 60 + there.minute)} now`
}

/** `Chicago (America)` or `Chicago, 10:12 now (America)`; a zone without a city as it is. */
function sayZone(zone: string, now?: string): string {
  const parts = zone.replaceAll('_', ' ').split('/')
  const words = [parts.at(-1), ...(now ? [now] : [])].join(', ')
  return parts.length > 1 ? `${words} (${parts.slice(0, -1).join(', ')})` : words
}

/** `Chicago` */
export function sayCity(zone: string): string {
  return zone.replaceAll('_', ' ').split('/').at(-1) ?? zone
}

export function sayCountry(code: string): string {
  return listCountries().find(([value]) => value === code)?.[1] ?? code
}

/** The country in which this zone is used: the one this computer's language points to, else the first. */
export function countryOfZone(zone: string): string | undefined {
  countryOf ??= new Map(countriesByZone())
  return countryOf.get(zone) ?? countryOf.get(former[zone] ?? zone)
}

let countryOf: Map<string, string> | undefined

/** The last of those that share a zone is the one that counts. A zone without a city, such as UTC, is no country's. */
function countriesByZone(): readonly (readonly [zone: string, country: string])[] {
  const likely = new Intl.Locale(Intl.DateTimeFormat().resolvedOptions().locale).region
  const all = [...(likely ? [likely] : []), ...codes.trim().split(/\s+/)].toReversed()
  return all.flatMap((code) => {
    const zones = new Intl.Locale(`und-${code}`).getTimeZones?.() ?? []
    return zones.filter((zone) => zone.includes('/')).map((zone) => [zone, code] as const)
  })
}

/** Some tables name a zone by what it was called before, such as Asia/Calcutta. */
const former: Readonly<Record<string, string>> = {
  'Asia/Kolkata': 'Asia/Calcutta',
  'Asia/Ho_Chi_Minh': 'Asia/Saigon',
  'Asia/Yangon': 'Asia/Rangoon',
  'Asia/Kathmandu': 'Asia/Katmandu',
  'Europe/Kyiv': 'Europe/Kiev',
  'America/Argentina/Buenos_Aires': 'America/Buenos_Aires',
}
