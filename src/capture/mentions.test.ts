import { expect, test } from 'vitest'
import { signedCompany, withMentions } from './mentions.ts'

const ana = { name: 'Ana Ruiz' }

test.each([
  ['You will meet Ana Ruiz, Plant Manager, and me.', 'Plant Manager'],
  ['You will meet Ana Ruiz (Plant Manager) and me.', 'Plant Manager'],
  ['With Ana Ruiz – our Plant Manager. Bring shoes.', 'Plant Manager'],
  ['You will meet our Plant Manager Ana Ruiz.', 'Plant Manager'],
  ['Kind regards\nAna Ruiz\nPlant Manager, Halvorsen Paper', 'Plant Manager'],
  ['Ana Ruiz, who knows the mill, will be there.', undefined],
  ['Ana Ruiz will be there.', undefined],
])('%j gives Ana the title %s', (written, title) => {
  expect(withMentions(ana, written, false)).toEqual({ ...ana, ...(title && { title }) })
})

test.each([
  ['If anything comes up call me on +1 (920) 555-0134.', true, '+1 (920) 555-0134'],
  ['Text me any time: 920-555-0134 ext. 12', true, '920-555-0134 ext. 12'],
  ['If anything comes up call me on +1 (920) 555-0134.', false, undefined],
  ['We will call you on +1 312 555 0142.', true, undefined],
  [
    'Thanks\nAna Ruiz\nHalvorsen Paper\nM: +44 20 7946 0018\nFax: +44 20 7946 0019',
    false,
    '+44 20 7946 0018',
  ],
  ['Ana Ruiz will join.\nBen Ortega\nPlanner\n+1 312 555 0142', false, undefined],
  ['Ana Ruiz\n\nBen Ortega\nPlanner\n+1 312 555 0142', false, undefined],
  ['Call me before 2026-03-02.', true, undefined],
])('%j (by Ana: %s) gives Ana the number %s', (written, isWriter, phone) => {
  expect(withMentions(ana, written, isWriter).phone).toBe(phone)
})

test.each([
  ['Ana Ruiz\nPlant Manager, Halvorsen Paper', 'Halvorsen Paper'],
  ['Ana Ruiz\nPlant Manager at Halvorsen Paper', 'Halvorsen Paper'],
  ['Ana Ruiz\nPlant Manager, Maintenance Lead', undefined],
  ['The manager, Ana, will be there.', undefined],
])('%j is signed by %s', (written, company) => {
  expect(signedCompany(written)).toBe(company)
})
