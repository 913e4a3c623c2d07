import { describe, expect, test } from 'vitest'
import { readFragment } from './fragment.ts'
import { readHandling } from './handling.ts'
import { heldPosition } from './held-position.ts'

test.each([
  ['the move to one planned shutdown a year', 'phrase', 'the move to one planned shutdown a year'],
  ['The move to one planned shutdown a year.', 'phrase', 'the move to one planned shutdown a year'],
  ['Condition-based planning', 'phrase', 'condition-based planning'],
  ['SAP PM', 'phrase', 'SAP PM'],
  ['Lean Six Sigma on the shop floor', 'phrase', 'Lean Six Sigma on the shop floor'],
  ['Halvorsen’s own power plant', 'phrase', 'Halvorsen’s own power plant'],
  ['Excel macros', 'phrase', 'Excel macros'],
  ['iPads on the line', 'phrase', 'iPads on the line'],
  ['A backlog of 900 orders!', 'phrase', 'a backlog of 900 orders'],
  ['About the lost drawings', 'phrase', 'the lost drawings'],
  ['how they hand over by voice memo', 'phrase', 'how you hand over by voice memo'],
  ['Their apprentice lab', 'phrase', 'your apprentice lab'],
  ['two winders that fail every spring', 'phrase', 'two winders that fail every spring'],
  ['They plan every stop', 'statement', 'you plan every stop'],
  ['visitors skip the second floor', 'clause', 'visitors skip the second floor'],
  ['nurses design the shift plan', 'clause', 'nurses design the shift plan'],
  ['that nurses share a rota', 'statement', 'nurses share a rota'],
  ['that old machine', 'clause', 'that old machine'],
  ['drawings nobody has', 'clause', 'drawings nobody has'],
  ['the list is never right', 'statement', 'the list is never right'],
  ['She runs the night shift by memo', 'statement', 'you run the night shift by memo'],
  ['Ana tries the line first', 'statement', 'you try the line first'],
  ['how she has rebuilt the store', 'phrase', 'how you have rebuilt the store'],
  ['her story about the flood', 'phrase', 'your story about the flood'],
  ['Ana’s plan for the lab', 'phrase', 'your plan for the lab'],
  ['learning that the mill has a lab', 'statement', 'the mill has a lab'],
  ['learning about the lab', 'phrase', 'the lab'],
  ['that the mill makes its own power', 'statement', 'the mill makes its own power'],
  ['The winders fail every spring', 'clause', 'the winders fail every spring'],
  [
    'the night shift hands over by voice memo',
    'clause',
    'the night shift hands over by voice memo',
  ],
  ['your apprentices run the lab', 'clause', 'your apprentices run the lab'],
  ['Nobody trusts the list', 'statement', 'nobody trusts the list'],
  ['i liked the way you ask', 'clause', 'I liked the way you ask'],
  ['Why do permits take so long?', 'clause', 'why do permits take so long?'],
  ['- lost drawings\n- no dates', 'clause', 'lost drawings; no dates'],
  ['Two fail. Nobody knows why.', 'clause', 'two fail. Nobody knows why'],
  ['wait ... and see', 'clause', 'wait … and see'],
])('“%s” is a fragment: %s', (typed, kind, text) => {
  expect(readFragment(typed, ['Halvorsen Paper', 'Ana Ruiz'], 'Ana Ruiz')).toEqual({ kind, text })
})

test.each(['', '  ', '...', '\n', undefined])('%j says nothing', (typed) => {
  expect(readFragment(typed)).toBeUndefined()
})

describe('how an issue would be handled', () => {
  test.each([
    ['we tied the readings to the orders.', 'we tied the readings to the orders'],
    ['We tied the readings', 'we tied the readings'],
    ['I walked the stores', 'I walked the stores'],
    ['i’d start with a log', 'I’d start with a log'],
    ['Tied the readings to the orders', 'I tied the readings to the orders'],
    ['rebuilt the list from the shelf up', 'I rebuilt the list from the shelf up'],
    ['Introduced a weekly look', 'I introduced a weekly look'],
    ['cut the list by half', 'I cut the list by half'],
    ['to sort it by risk', 'I would sort it by risk'],
    ['walk the stores first', 'I would walk the stores first'],
    ['by giving each foreman a slot', 'I would handle it by giving each foreman a slot'],
    ['would ask the fitters', 'I would ask the fitters'],
  ])('“%s” tells who does it', (typed, text) => {
    expect(readHandling(typed)).toEqual({ kind: 'clause', text })
  })

  test.each([
    'walking the route with each crew',
    'a weekly look at the bearings',
    'my weekly walk with the fitters',
    'detailed drawings of the pumps',
    'track changes in the list',
    'two people on every shift',
  ])('“%s” stays a phrase', (typed) => {
    expect(readHandling(typed)).toEqual({ kind: 'phrase', text: typed })
  })
})

test.each([
  ['planner at Northlake', 'my current position as planner at Northlake'],
  ['Planner at Northlake.', 'my current position as planner at Northlake'],
  ['I work as a planner', 'my current position as a planner'],
  ['I’m a planner at Northlake', 'my current position as a planner at Northlake'],
  ['Currently planner at Northlake', 'my current position as planner at Northlake'],
  ['VP of Planning, Northlake', 'my current position as VP of Planning, Northlake'],
  ['Senior QA Engineer at Northlake', 'my current position as Senior QA Engineer at Northlake'],
  ['at Northlake, in planning', 'my current position at Northlake, in planning'],
  ['formerly planner at Northlake', 'my last position as planner at Northlake'],
])('“%s” is %s', (typed, position) => {
  expect(heldPosition(typed)?.position).toBe(position)
})

test.each(['', 'none', 'Unemployed', 'between jobs', '-', undefined])(
  '%j is no position',
  (typed) => {
    expect(heldPosition(typed)).toBeUndefined()
  },
)
