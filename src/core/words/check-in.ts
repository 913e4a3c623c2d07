// The check-in: a short email, in place of a call, that asks how things stand and whether references or
// other materials are wanted. Its opening is another one in every round.
import type { Day } from '../days/day.ts'
import { isOpen, type Plan } from '../plan/step.ts'
import { cadenceFor } from '../plan/scene.ts'
import { choose } from './choice.ts'
import type { Body } from './thank-you.ts'
import type { Voice } from './voice.ts'

export function checkIn(voice: Voice, plan: Plan, sentOn: Day): Body {
  const round = roundOf(voice, plan, sentOn)
  const { rounds } = cadenceFor(voice.contact, voice.kase.cadence)
  const said = voice.language.checkIn
  const openings = round === 1 ? said.first : round < rounds ? said.further : said.last
  const { turn } = voice
  const shift = (round - 1) * 3
  return {
    subject: choose(said.subjects, turn, 1, shift)(voice),
    groups: [
      [choose(openings, turn, 0)(voice), choose(said.questions, turn, 1, shift)(voice)],
      [choose(said.materials, turn, 2, shift)(voice), choose(said.endings, turn, 3, shift)(voice)],
    ],
  }
}

/**
 * The round this email is: the one the plan already has as sent that day, else the one now open for that
 * person, whether by call or by email; after the last one, the last.
 */
function roundOf({ contact, interview, kase }: Voice, plan: Plan, sentOn: Day): number {
  const rounds = plan.steps.filter(
    (step) =>
      step.contact === contact.id && step.interview === interview.id && step.round !== undefined,
  )
  const sent = rounds.findLast(
    ({ kind, state, on }) => kind === 'check-in' && state === 'done' && on === sentOn,
  )
  const step = sent ?? rounds.find(isOpen) ?? rounds.at(-1)
  return step?.round ?? cadenceFor(contact, kase.cadence).rounds
}
