// Two of the cards that reading is measured by: what is read of a photo, from the picture to the person.
import { beforeAll, expect, test } from 'vitest'
import { listCards } from '../../bench/cards/cards.ts'
import { renderCards } from '../../bench/cards/render.ts'
import { readCard } from '../../src/capture/card.ts'

const cards = [10, 80].map((number) => listCards().find((card) => card.number === number)!)
let photos: readonly Uint8Array[]

beforeAll(async () => {
  photos = await renderCards(cards)
})

test.each([
  ['light on dark', 0, ['code', 'text', 'name'], 'Wei Zhang', '503-555-0152'],
  ['a code beside the print', 1, ['code'], 'Chidi Nwosu', '503-555-0153'],
])('a card is read to the person, %s', async (_, index, stages, name, phone) => {
  const passed: string[] = []
  const read = await readCard(photos[index]!, { onStage: (stage) => passed.push(stage) })
  const { title, emails } = cards[index]!.values
  expect(read.person).toMatchObject({ name, title, emails, phones: [phone] })
  expect(passed).toEqual(stages)
})
