import { expect, test } from 'vitest'
import { noInsights, type Insights } from './insights.ts'
import { sayCount, sayFollowed, sayReplies, sayShare, sayWait, sayWaits, sayWay } from './say.ts'

const few: Insights = {
  ...noInsights,
  way: { interviewed: 2, thanked: 2, 'followed-up': 1, moved: 1 },
  replies: { ...noInsights.replies, 'call 1': { made: 1, answered: 0 } },
  waits: [0, 1, 0, 0, 0, 0],
  followed: {
    ...noInsights.followed,
    'thank-you': { 'in-time': 1, late: 1, 'let-go': 0, missed: 0 },
  },
}
const many: Insights = {
  ...noInsights,
  way: { interviewed: 20, thanked: 18, 'followed-up': 15, moved: 12 },
  replies: { ...noInsights.replies, 'call 1': { made: 12, answered: 7 } },
  waits: [1, 3, 2, 0, 0, 1],
  followed: {
    ...noInsights.followed,
    'follow-up': { 'in-time': 7, late: 2, 'let-go': 0, missed: 1 },
  },
}

test.each([
  [
    sayWay,
    few,
    'Two applications have an interview behind them; in one something moved. That is too few to read anything from.',
  ],
  [sayWay, many, '20 applications have an interview behind them; in 12 something moved.'],
  [sayReplies, few, 'One note or call, and none answered. That is too few to read anything from.'],
  [sayReplies, many, '12 notes and calls, and 7 answered.'],
  [sayReplies, noInsights, 'Nothing was sent, and nobody called, so far.'],
  [sayWaits, few, 'One reply. That is too few to read anything from.'],
  [sayWaits, many, '7 replies, half of them within 2 days.'],
  [sayWaits, noInsights, 'No reply has come to a note or a call so far.'],
  [
    sayFollowed,
    few,
    'Two steps fell due; one was done in time. That is too few to read anything from.',
  ],
  [sayFollowed, many, '10 steps fell due; 7 were done in time.'],
  [sayFollowed, noInsights, 'No step has fallen due so far.'],
] as const)('%o says it', (say, insights, sentence) => {
  expect(say(insights)).toBe(sentence)
})

test.each([
  [3, 4, undefined],
  [3, 5, '60 %'],
  [0, 5, '0 %'],
])('%i of %i is the share %s', (part, whole, share) => {
  expect(sayShare(part, whole)).toBe(share)
})

test('few are told in words', () => {
  expect([0, 1, 4, 5].map(sayCount)).toEqual(['none', 'one', 'four', '5'])
  expect([0, 1, 5].map(sayWait)).toEqual([
    'On the same day',
    'After 1 to 2 days',
    'After 21 days or more',
  ])
})
