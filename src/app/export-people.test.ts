import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import type { PersonFound } from '#capture/found.ts'
import { readVcards } from '#capture/vcard.ts'
import { exportPeople, type ExportForm } from './export-people.ts'
import { importPeople } from './import-people.ts'

const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...Array<number>(3000).fill(7)])

const people: readonly PersonFound[] = [
  {
    ...{ name: 'Ana María Ruiz', title: 'Plant Manager; Lines 1, 2', company: 'Halvorsen Paper' },
    pronouns: 'she/her',
    emails: ['ana@halvorsen.example', 'ana@home.example'],
    phones: ['+1 312 555 0110', '+1 312 555 0111'],
    address: { country: 'DE', lines: ['Hafenstraße 4', '20457 Hamburg'] },
    photo: { type: 'image/jpeg', bytes },
  },
  { name: '=Cleo Marsh', emails: [], phones: ['+49 30 5550123'] },
  { name: '山田 花子', emails: ['hanako@yamada.example'], phones: [] },
]

onBothEngines((data) => {
  test('what is exported as vCards is read again as the same people', async () => {
    const desk = await danasDesk(data())
    await importPeople(desk, { key: newKey(), source: 'people.vcf', people })
    const read = readVcards(new TextEncoder().encode(await whole(desk, 'vcf')))
    expect(read.broken).toEqual([])
    expect(read.people.toSorted(byName)).toEqual(people.toSorted(byName))
    const again = await importPeople(desk, { key: newKey(), source: 'b.vcf', people: read.people })
    expect(again).toMatchObject({ added: 0, known: 3, gained: 0 })
  })

  test('a table is safe to open, page after page, and knows the company of those met', async () => {
    const desk = await danasDesk(data())
    await addPlanner(desk)
    await importPeople(desk, { key: newKey(), source: 'people.vcf', people })
    const many = Array.from({ length: 450 }, (_, index) => `Guest ${index}`)
    const guests = many.map((name) => ({ name, emails: [], phones: [] }))
    await importPeople(desk, { key: newKey(), source: 'guests.csv', people: guests })
    const csv = await whole(desk, 'csv')
    expect(csv.match(/^\uFEFF/gm)).toHaveLength(1)
    expect(csv).toMatch(/^\uFEFFName,Title,Company,/)
    expect(csv).toContain(`"'=Cleo Marsh",`)
    expect(csv).toContain('Ben Ortega,,Halvorsen Paper,,ben.ortega@')
    expect(csv).toContain(`ana@home.example,"'+1 312 555 0110"`)
    expect(new Set(csv.match(/Guest \d+/g)).size).toBe(450)
  })
})

function byName(one: PersonFound, other: PersonFound): number {
  return one.name < other.name ? -1 : 1
}

async function whole(desk: TestDesk, form: ExportForm): Promise<string> {
  const parts: string[] = []
  for await (const part of exportPeople(desk, form)) parts.push(part)
  return parts.join('')
}
