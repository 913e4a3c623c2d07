import { expect, test } from 'vitest'
import { samples } from './fixtures/signatures/read.ts'
import { readSignature } from './signature.ts'

// The second half was set aside until the reader stood; what it showed then is told in docs/figures.md.
test.each([...samples('first-half'), ...samples('second-half')])(
  'a signature: $title',
  async ({ text, country, expected }) => {
    expect(await readSignature(text, country)).toEqual({ people: [expected], broken: [] })
  },
)

const ana = { name: 'Ana Ruiz', emails: ['ana.ruiz@halvorsen-paper.example'], phones: [] }

test.each<[string, string, object]>([
  [
    'a family name that is a trade',
    'Julia Cook\nPlant Manager\njulia.cook@halvorsen.example',
    { name: 'Julia Cook', title: 'Plant Manager' },
  ],
  [
    'such a name without a mail address',
    'Amir Baker\nShift Lead',
    { name: 'Amir Baker', title: 'Shift Lead' },
  ],
  ['a shared mailbox', 'Talent Team\njobs@halvorsen-paper.example', { name: '', shared: true }],
  ['a fax and nothing else', 'Ana Ruiz\nFax 312-555-0199', { phones: ['312-555-0199'] }],
  [
    'marks that turn the direction of writing',
    'Ana\u202E Ruiz\nana.ruiz@halvorsen-paper.example',
    ana,
  ],
  [
    'a tab within a street',
    'Ana Ruiz\n400 Mill\tRoad\nSpringfield, IL 62701',
    { address: { lines: ['400 Mill Road', 'Springfield, IL 62701'], country: 'US' } },
  ],
  ['a mail address in brackets', 'Ana Ruiz <ANA.RUIZ@Halvorsen-Paper.example>', ana],
  ['tags are left out', '<b>Ana Ruiz</b>', { name: 'Ana Ruiz' }],
])('%s', async (_, text, person) => {
  const { people } = await readSignature(text, 'US')
  expect(people[0] ?? { name: '' }).toMatchObject(person)
})

test('a text about nobody says so', async () => {
  expect(await readSignature('see you then!')).toEqual({
    people: [],
    broken: [{ sentence: 'No name, email address or phone number was found in this text.' }],
  })
})

test('a text of fifty thousand signs is more than a signature', async () => {
  await expect(readSignature('x'.repeat(50_001))).rejects.toThrow(
    /has 50001 characters; expected at most 50000/,
  )
})
