// The cards: what stands on each, in which layout, how it is photographed, and in which set it belongs.
import { newChance, type Chance } from './chance.ts'
import { newNames, newTitles } from './new-people.ts'
import { newAddresses, newCompanies, newPhones, newTaglines } from './new-places.ts'
import { names, titles, type Country } from './people.ts'
import { addresses, companies, domainEnds, phones, taglines } from './places.ts'

export type Card = {
  readonly number: number
  readonly set: 'A' | 'B' | 'C'
  readonly layout: number
  readonly values: Values
  /** What else is printed, and is none of these. */
  readonly fax: string | undefined
  readonly tagline: string | undefined
  readonly code: 'vcard' | 'mecard' | 'link' | undefined
  readonly style: Style
  readonly photo: Photo
}

/** What a reader should find. */
type Values = {
  readonly name: string
  readonly title: string
  readonly company: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly address: readonly string[]
  readonly web: string | undefined
}

type Style = {
  readonly dark: boolean
  readonly color: string
  readonly fonts: readonly [heading: string, text: string]
  readonly labels: 'none' | 'letters' | 'words'
  readonly size: number
}

/** A photo: the turn in degrees, the blur in pixels of a card 1050 pixels wide, the quality of the JPEG. */
type Photo = {
  readonly turn: number
  readonly blur: number
  readonly quality: number
  readonly width: number
  readonly isOnDesk: boolean
  readonly light: number
}

const layouts = 12

/** What is drawn from for a card: who, and where they work. */
type Stock = {
  readonly seed: number
  readonly names: ByCountry<string>
  readonly titles: ByCountry<string>
  readonly companies: readonly (readonly [name: string, label: string])[]
  readonly taglines: readonly string[]
  readonly addresses: ByCountry<readonly string[]>
  readonly phones: ByCountry<string>
}

type ByCountry<T> = Readonly<Record<Country, readonly T[]>>

const early: Stock = { seed: 20261126, names, titles, companies, taglines, addresses, phones }
const later: Stock = {
  seed: 41852077,
  names: newNames,
  titles: newTitles,
  companies: newCompanies,
  taglines: newTaglines,
  addresses: newAddresses,
  phones: newPhones,
}

/** Layouts 1 and 2 belong to A alone, 11 and 12 to B alone; of the others every second card belongs to each. C has five of each. */
export function listCards(): readonly Card[] {
  const ofAB = drawn(early, 0, (layout, round) =>
    layout <= 2 ? 'A' : layout > 10 ? 'B' : (round + layout) % 2 === 0 ? 'A' : 'B',
  )
  return [...ofAB, ...drawn(later, ofAB.length, () => 'C')]
}

function drawn(
  stock: Stock,
  before: number,
  setOf: (layout: number, round: number) => Card['set'],
): readonly Card[] {
  const people = shuffled(
    Object.entries(stock.names).flatMap(([country, list]) =>
      list.map((name) => ({ name, country: country as Country })),
    ),
    newChance(stock.seed),
  )
  return people.map((person, index) => {
    const layout = (index % layouts) + 1
    const round = Math.floor(index / layouts)
    const number = before + index + 1
    const card = cardOf(person, stock, layout, round, newChance(stock.seed + number))
    return { number, set: setOf(layout, round), layout, ...card }
  })
}

function cardOf(
  { name, country }: { readonly name: string; readonly country: Country },
  stock: Stock,
  layout: number,
  round: number,
  chance: Chance,
): Omit<Card, 'number' | 'set' | 'layout'> {
  const [company, label] = chance.pick(stock.companies)
  const domain = `${label}.${chance.pick(domainEnds)}`
  const way = chance.pick(stock.phones[country])
  const numbers = Array.from({ length: chance.isOne(3) ? 2 : 1 }, () => digits(way, chance))
  return {
    values: {
      name,
      title: chance.pick(stock.titles[country]),
      company,
      emails: [`${localPart(name, chance)}@${domain}`],
      phones: chance.isOne(20) ? [] : [...new Set(numbers)],
      address: chance.isOne(5)
        ? []
        : chance.pick(stock.addresses[country]).map((line) => digits(line, chance)),
      web: chance.isOne(4)
        ? undefined
        : chance.pick([`www.${domain}`, domain, `https://${domain}`]),
    },
    fax: chance.isOne(5) ? digits(way, chance) : undefined,
    tagline: chance.isOne(4) ? chance.pick(stock.taglines) : undefined,
    code:
      layout === 8 || layout === 12
        ? (['vcard', 'mecard', 'vcard', 'link'] as const)[round % 4]
        : undefined,
    style: {
      dark: layout === 4 || layout === 12 || chance.isOne(4),
      color: chance.pick(['#14365d', '#7a1f2b', '#1f5a3c', '#3b3b3b', '#8a4b08', '#4a2a6b']),
      fonts: chance.pick(pairs),
      labels: chance.pick(['none', 'letters', 'words'] as const),
      size: chance.between(0.92, 1.12),
    },
    photo: photos[(round + layout) % photos.length]!(chance),
  }
}

const pairs = [
  ['Montserrat', 'Roboto'],
  ['Playfair Display', 'Source Sans 3'],
  ['Oswald', 'Roboto'],
  ['Source Serif 4', 'Source Serif 4'],
  ['Roboto', 'Roboto'],
  ['Source Sans 3', 'Source Sans 3'],
  ['Montserrat', 'Montserrat'],
] as const

// Straight; turned; blurred; turned, blurred and in uneven light; a bad JPEG.
const photos: readonly ((chance: Chance) => Photo)[] = [
  (chance) => ({ ...plain, isOnDesk: chance.isOne(2) }),
  (chance) => ({ ...plain, turn: turn(chance), isOnDesk: true, width: 1800 }),
  (chance) => ({ ...plain, blur: chance.between(1, 1.6), quality: 80 }),
  (chance) => ({
    ...plain,
    turn: turn(chance),
    blur: chance.between(0.8, 1.4),
    isOnDesk: true,
    light: chance.between(0.15, 0.4),
    width: 2400,
  }),
  (chance) => ({
    ...plain,
    quality: Math.round(chance.between(35, 50)),
    light: chance.between(0, 0.3),
    isOnDesk: chance.isOne(2),
  }),
]

const plain: Photo = { turn: 0, blur: 0, quality: 90, width: 1400, isOnDesk: false, light: 0 }

function turn(chance: Chance): number {
  return chance.between(1, 5) * (chance.isOne(2) ? 1 : -1)
}

function localPart(name: string, chance: Chance): string {
  const words = name
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}|[’.]/gu, '')
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 1 && word !== 'jr' && word !== 'iii')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return chance.pick([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first[0]}${last}`,
    first,
    `${first}_${last}`,
    `${last}.${first[0]}`,
  ])
}

function digits(way: string, chance: Chance): string {
  return way.replace(/#/g, () => String(Math.floor(chance.next() * 10)))
}

function shuffled<T>(list: readonly T[], chance: Chance): readonly T[] {
  return list
    .map((one) => ({ one, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
