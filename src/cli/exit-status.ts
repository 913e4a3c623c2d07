// What a command ends with, by what was wrong.
import { Problem, type ProblemCode } from '#core/problem.ts'

/** 2 for input that is wrong, 3 for data, 4 for an address, ours or another's; 1 when the fault is ours. */
export function exitStatus(error: unknown): number {
  return error instanceof Problem ? statuses[error.code] : 1
}

const statuses: Readonly<Record<ProblemCode, number>> = {
  'not-json': 2,
  missing: 2,
  'wrong-form': 2,
  'unknown-word': 2,
  'unknown-id': 2,
  'too-long': 2,
  'too-large': 2,
  'not-found': 2,
  erased: 2,
  unprintable: 2,
  lacking: 3,
  conflict: 3,
  stopped: 3,
  'changed-meanwhile': 3,
  'sent-otherwise': 3,
  'data-unusable': 3,
  'wrong-password': 3,
  'wrong-key': 3,
  forbidden: 3,
  'too-often': 3,
  'address-forbidden': 4,
  'not-reached': 4,
  'no-answer': 4,
  'address-taken': 4,
  'address-refused': 4,
}
