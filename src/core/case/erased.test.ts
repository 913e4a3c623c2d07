// Once somebody is erased, the plan of everybody else is the same: their states, days and becauses.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holidays } from '#capture/holidays.ts'
import { aCase } from '../../../test/plan/any-case.ts'
import type { Moment } from '../days/moment.ts'
import { plan } from '../plan/plan.ts'
import { isOpen, type Plan } from '../plan/step.ts'
import type { Case } from './case.ts'
import { erasedName, withoutPerson } from './erased.ts'

const runs = { numRuns: 1500 }
const anybody = fc.constantFrom('ana', 'ben', 'kit')
const planOf = (kase: Case) => plan(kase, holidays)
const ofOthers = ({ steps }: Plan, id: string) => steps.filter(({ contact }) => contact !== id)

describe('erasing a person', () => {
  test('leaves the plan of everybody else as it is, now and at any later time', () => {
    const hours = fc.integer({ min: 0, max: 60 * 24 })
    fc.assert(
      fc.property(aCase(), anybody, hours, (kase, id, hours) => {
        // What has not happened yet is not in a journal.
        const known = { ...kase, journal: kase.journal.filter(({ at }) => at <= kase.now) }
        const erased = withoutPerson(known, id, holidays)
        for (const now of [kase.now, (kase.now + hours * 3_600_000) as Moment]) {
          const [before, after] = [planOf({ ...known, now }), planOf({ ...erased, now })]
          expect(ofOthers(after, id)).toEqual(ofOthers(before, id))
          // Where theirs was all that was left to do, nothing is.
          const isDone = before.steps.some(isOpen) && !ofOthers(before, id).some(isOpen)
          const isOver = before.status === 'following-up' && isDone
          expect(after.status).toBe(isOver ? 'played-out' : before.status)
        }
      }),
      runs,
    )
  })

  test('leaves it as it is where somebody else is erased too, in whatever order', () => {
    fc.assert(
      fc.property(aCase(), (kase) => {
        const one = withoutPerson(withoutPerson(kase, 'ana', holidays), 'ben', holidays)
        const left = planOf(one).steps.filter(({ contact }) => contact === 'kit')
        expect(left).toEqual(planOf(kase).steps.filter(({ contact }) => contact === 'kit'))
      }),
      runs,
    )
  })

  test('asks nothing more with them, and twice is as once', () => {
    fc.assert(
      fc.property(aCase(), anybody, (kase, id) => {
        const erased = withoutPerson(kase, id, holidays)
        const open = planOf(erased).steps.filter(isOpen)
        expect(open.filter(({ contact }) => contact === id)).toEqual([])
        expect(withoutPerson(erased, id, holidays)).toEqual(erased)
      }),
      runs,
    )
  })

  test('keeps the kind and the time of every entry', () => {
    fc.assert(
      fc.property(aCase(), anybody, (kase, id) => {
        const bare = ({ journal }: Case) => journal.map(({ at, type, id }) => ({ at, type, id }))
        expect(bare(withoutPerson(kase, id, holidays))).toEqual(bare(kase))
      }),
    )
  })

  test('keeps no word of theirs', () => {
    const mark = 'Ruiz'
    const words = { said: mark, what: mark }
    fc.assert(
      fc.property(aCase(), (kase) => {
        const marked: Case = {
          ...kase,
          contacts: kase.contacts.map((one) =>
            one.id === 'ana'
              ? { ...one, name: mark, title: mark, email: mark, phone: mark, region: mark }
              : one,
          ),
          interviews: kase.interviews.map((one) => ({ ...one, said: mark, decisionFrom: 'ana' })),
          takeaways: [{ interview: 'i1', contact: 'ana', interesting: mark, issue: mark }],
          journal: kase.journal.flatMap((entry) =>
            'contact' in entry && entry.contact === 'ana' && entry.type !== 'corrected'
              ? [{ ...entry, ...words }, { at: entry.at, type: 'provided', what: mark } as const]
              : [entry],
          ),
        }
        const left = JSON.stringify(withoutPerson(marked, 'ana', holidays))
        expect(left.includes(mark)).toBe(false)
        expect(left).toContain(erasedName)
      }),
    )
  })
})
