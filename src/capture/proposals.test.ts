import { expect, test } from 'vitest'
import { proposals } from './proposals.ts'

const names = ['Dana Okafor', 'Ana Ruiz', 'Ben Ortega']
const halvorsen = ['ana.ruiz@halvorsen-paper.example']
const company = 'Halvorsen Paper'

test.each([
  ['Interview: Maintenance Planner - Dana Okafor', 'Maintenance Planner'],
  ['Interview with Halvorsen Paper: Maintenance Planner', 'Maintenance Planner'],
  ['Maintenance Planner Interview - Halvorsen Paper', 'Maintenance Planner'],
  ['Interview for the Maintenance Planner role at Halvorsen Paper', 'Maintenance Planner'],
  ['Halvorsen Paper - panel interview (Maintenance Planner)', 'Maintenance Planner'],
  ['Interview: Dana Okafor / Maintenance Planner / Round 2', 'Maintenance Planner'],
  ['Canceled: Interview: Maintenance Planner - Dana Okafor', 'Maintenance Planner'],
  ['Interview: Planner, Maintenance @ Halvorsen Paper', 'Planner, Maintenance'],
  ['Phone Screen - Dana Okafor - Senior Technical Writer', 'Senior Technical Writer'],
  ['Call Center Agent - phone interview', 'Call Center Agent'],
  ['Meeting Planner interview', 'Meeting Planner'],
  ['Second round: Data Analyst (Remote)', 'Data Analyst'],
  ['Final interview – Head of Quality & Safety', 'Head of Quality & Safety'],
  ['Vorstellungsgespräch Projektleiterin', 'Projektleiterin'],
  ['Interview - 45 min - Procurement', 'Procurement'],
  ['Interview with Ana Ruiz, Ben Ortega and Dana', undefined],
  ['Dana Okafor <> Ana Ruiz (Halvorsen Paper)', undefined],
  ['Chat with Ana', undefined],
])('“%s” is about the position %s', (summary, position) => {
  const proposed = proposals({ summary, written: '', mails: halvorsen, names })
  expect(proposed).toEqual({ company, ...(position && { position }) })
})

test.each([
  ['its sender’s address', '', halvorsen, 'Halvorsen Paper'],
  ['the spelling of the text', 'We at HALVORSEN Paper look forward', halvorsen, 'HALVORSEN Paper'],
  [
    'the signature',
    'Ana Ruiz\nPlant Manager, Halvorsen Paper',
    ['ana@gmail.com'],
    'Halvorsen Paper',
  ],
  ['nothing, behind public mail', 'See you', ['ana@gmail.com'], undefined],
  ['a short address', '', ['ana@hp.example'], 'HP'],
])('the company is known by %s', (_by, written, mails, expected) => {
  expect(proposals({ summary: 'Interview', written, mails, names }).company).toBe(expected)
})

test.each([
  'You will talk about the Line Lead role with us.',
  'We would like to discuss the position of Line Lead.',
  'This is your interview for Line Lead at our mill.',
])('the text may name the position: %s', (written) => {
  const proposed = proposals({ summary: 'Interview', written, mails: [], names })
  expect(proposed.position).toBe('Line Lead')
})
