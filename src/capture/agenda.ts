// The agenda in the text of an invitation, `10:00–10:45 Ana Ruiz, Plant Manager`: who is met when, on one day.
import { isPositionName } from './position-words.ts'
import { isSameName, plain, readName, saysName, words } from './names.ts'

/** A part of the day; its clocks in minutes from midnight. */
export type Slot = {
  readonly from: number
  readonly until: number
  /** Who stands there; nobody where it is lunch. */
  readonly people: readonly { readonly name: string; readonly title?: string }[]
}

/**
 * The slots of an agenda in their order; none where the text has no such lines. `guests` are known by name
 * already; `begins` is the clock at which the event begins, by which `1:00` is told to be in the afternoon.
 */
export function readAgenda(
  written: string,
  guests: readonly string[],
  begins: number,
): readonly Slot[] {
  const lines = written
    .split('\n')
    .map((line) => plain(line).replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((line) => line !== '')
    .slice(0, mostLines)
  const slots = lines.flatMap((line, at) => {
    const times = timesIn(line, begins)
    if (!times) return []
    // Some write the time in a line of its own, and below it who comes.
    const next = lines[at + 1]
    const isAlone = times.rest === '' && next !== undefined && !timesIn(next, begins)
    const people = peopleIn(isAlone ? next : times.rest, guests)
    return [{ from: times.from, until: times.until, people }]
  })
  const inOrder = slots.every(
    ({ from, until }, at) => from < until && from >= (slots[at - 1]?.from ?? 0),
  )
  return inOrder && slots.some(({ people }) => people.length > 0) ? slots : []
}

const mostLines = 200

const clock = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s*([AaPp]\.?[Mm]\b\.?)?`
const between = String.raw`\s*(?:[-–—]|[Tt]o|[Uu]ntil|[Bb]is|à)\s*`
const zone = String.raw`(?:\s*\(?(?:[A-Z]{1,4}T|UTC)\)?(?!\p{L}))?`
const first = new RegExp(`^${clock}${between}${clock}${zone}[\\s:|,;·•–—-]*(.*)$`, 'u')
const last = new RegExp(`^(\\p{L}.*?)[\\s:|,;·•(–—-]+${clock}${between}${clock}${zone}\\)?$`, 'u')

function timesIn(
  line: string,
  begins: number,
): { readonly from: number; readonly until: number; readonly rest: string } | undefined {
  if (line.length > longestLine) return undefined
  const atFirst = first.exec(line)
  const atLast = atFirst ? undefined : last.exec(line)
  const [fromHour, fromMinute, fromHalf, hour, minute, half] =
    atFirst?.slice(1, 7) ?? atLast?.slice(2, 8) ?? []
  // `9-5` alone may be anything; a time has minutes or says which half of the day it is in.
  if (hour === undefined || !(minute ?? half ?? fromMinute)) return undefined
  const until = minutesOf(hour, minute, half)
  const from = minutesOf(fromHour, fromMinute, fromHalf ?? half)
  if (from === undefined || until === undefined) return undefined
  const rest = (atFirst?.[7] ?? atLast?.[1] ?? '').trim()
  if (half !== undefined || fromHalf !== undefined) {
    // Of `11:30 - 12:15 PM` the first is in the morning.
    const began = fromHalf === undefined && from > until ? from - 720 : from
    return { from: began, until, rest }
  }
  const shift = from < begins && from + 720 >= begins && from + 720 < 1_440 ? 720 : 0
  const ended = until + (until + shift <= from + shift ? 720 : shift)
  return { from: from + shift, until: ended, rest }
}

const longestLine = 200

function minutesOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
): number | undefined {
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)]
  if (hours > 23 || minutes > 59 || (half !== undefined && (hours < 1 || hours > 12)))
    return undefined
  if (half === undefined) return hours * 60 + minutes
  return ((hours % 12) + (/^p/i.test(half) ? 12 : 0)) * 60 + minutes
}

function peopleIn(text: string, guests: readonly string[]): Slot['people'] {
  const said = text.replace(/^.*\b(?:with|mit|avec|con)\s+/i, '').replace(/^[^:|]{1,40}[:|]\s+/, '')
  const named = splitPeople(said).flatMap((part) => personIn(part) ?? [])
  const known = guests.filter(
    (guest) => saysName(text, guest) || isOnlyFirstName(said, guest, guests),
  )
  const more = known.filter((guest) => !named.some(({ name }) => isSameName(name, guest)))
  return [...named, ...more.map((name) => ({ name }))]
}

/** `Ana` alone, where no other guest is called so. */
function isOnlyFirstName(said: string, guest: string, guests: readonly string[]): boolean {
  const [called = '', ...others] = words(said)
  const isCalled = (name: string) => words(name)[0] === called
  return others.length === 0 && isCalled(guest) && guests.filter(isCalled).length === 1
}

/** At `and` and its like, where a name follows: `Head of People and Culture` is one title. */
function splitPeople(text: string): readonly string[] {
  const parts: string[] = []
  for (const piece of text.split(/\s+(?:and|und|et|y|&|\+)\s+|\s*[;/]\s*/i)) {
    if (parts.length === 0 || personIn(piece)) parts.push(piece)
    else parts[parts.length - 1] += ` and ${piece}`
  }
  return parts
}

function personIn(text: string): Slot['people'][number] | undefined {
  const [before = '', ...behind] = text.split(/\s*[,(]\s*|\s+[-–—|]\s+/)
  if (isName(before)) {
    const title = behind
      .join(', ')
      .replace(/\)\s*$/, '')
      .trim()
    return { name: before, ...(isPositionName(title) && { title }) }
  }
  // Some put the title first: `Plant Manager, Ana Ruiz`.
  const name = isPositionName(before)
    ? behind.map((part) => part.replace(/\)$/, '')).find(isName)
    : undefined
  if (name !== undefined) return { name, title: before }
  const read = readName(text)
  return isName(read.name) && text.includes(',') ? read : undefined
}

/** Two to four words with capitals that name neither work nor what a day is made of. */
function isName(text: string): boolean {
  const parts = text.split(' ')
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    text.length <= 60 &&
    /^\p{Lu}/u.test(parts[0]!) &&
    parts.every((part) =>
      /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|van|von|de|der|den|del|della|di|da|dos|la|le|bin|al|ter)$/u.test(
        part,
      ),
    ) &&
    !isPositionName(text) &&
    !words(text).some((word) => partsOfDay.has(word))
  )
}

const partsOfDay = new Set(
  (
    'lunch break coffee tea breakfast dinner tour visit walk welcome introduction intro wrap up wrap-up closing close ' +
    'debrief questions q&a qa interview interviews panel presentation exercise coding technical behavioral behavioural ' +
    'screen screening session meeting meet team call round discussion review system design case study test ' +
    'assessment office site plant room floor building zoom teams hr arrival check-in reception orientation overview ' +
    'hiring committee group culture fit values time buffer end start day agenda schedule your our the ' +
    'mittagessen pause rundgang begrüßung déjeuner accueil almuerzo descanso'
  ).split(' '),
)
