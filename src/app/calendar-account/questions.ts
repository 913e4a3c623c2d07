// What was done in the calendar and only the person knows the meaning of: a call ticked off, an entry deleted.
import { sayStep } from '#core/plan/say-step.ts'
import { stepPath } from '#core/plan/step-path.ts'
import { Problem } from '#core/problem.ts'
import { findCalendarAccount } from '#store/calendar-account.ts'
import {
  listCalendarObjects,
  putCalendarObject,
  removeCalendarObject,
  type CalendarObject,
} from '#store/calendar-objects.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { word } from '../input/word.ts'
import { listWanted, type Wanted } from './wanted.ts'

export type CalendarQuestion = {
  readonly uid: string
  readonly kind: 'ticked' | 'out'
  readonly name: string
  /** What is to be done, as a line. */
  readonly said: string
  /** Where it is done, or said to be. */
  readonly path: string
}

/** Of steps that are still open; what is done or gone by now is asked about no more. */
export async function listCalendarQuestions(desk: Desk): Promise<readonly CalendarQuestion[]> {
  const { db, account } = desk
  const asked = (await listCalendarObjects(db, account)).filter(isAsked)
  const kept = asked.length > 0 ? await findCalendarAccount(db, account) : undefined
  if (!kept) return []
  const wanted = await listWanted(desk, { as: kept.writesAs, interviews: kept.interviews })
  return asked.flatMap((object) => {
    const one = wanted.get(object.uid)
    return one?.step ? [questionOf(object, one, one.step)] : []
  })
}

function isAsked({ isTicked, state }: CalendarObject): boolean {
  return isTicked || state === 'out'
}

function questionOf(
  { uid, isTicked }: CalendarObject,
  { name }: Wanted,
  step: NonNullable<Wanted['step']>,
): CalendarQuestion {
  const kind = isTicked ? 'ticked' : 'out'
  return { uid, kind, name, said: sayStep(step, name), path: stepPath(step) }
}

export type CalendarAnswer = Keyed & { readonly uid: string; readonly answer: string }

/** `open`: it is not done, and stands in the calendar again; `left-out`: it is to stay out of the calendar alone. */
export async function answerCalendarQuestion(desk: Desk, input: CalendarAnswer): Promise<void> {
  const said = word(input.answer, ['open', 'left-out'] as const, 'answer')
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const objects = await listCalendarObjects(db, account)
    const object = objects.find(({ uid }) => uid === input.uid)
    if (!object || !isAsked(object)) {
      const sentence = 'This was answered already, or the calendar is connected no more.'
      throw new Problem('conflict', sentence)
    }
    if (said === 'left-out') {
      await putCalendarObject(db, account, { ...object, state: 'left-out', isTicked: false })
    } else await putBack(desk, object)
    return { outcome: '', moved: [] }
  })
}

/** What is not there any more is written as if it never had been. */
async function putBack({ db, account }: WritingDesk, object: CalendarObject): Promise<void> {
  if (object.etag === undefined) await removeCalendarObject(db, account, object.uid)
  else {
    const again = { ...object, state: 'written', isTicked: false, digest: '' } as const
    await putCalendarObject(db, account, again)
  }
}
