// What a thank-you still lacks of a takeaway, as questions.
import type { Facts } from './facts.ts'
import type { Optional } from './thank-you.ts'
import type { Voice } from './voice.ts'
import type { Need } from './written.ts'

/** What is missing, in the order in which one would ask for it. */
export function needsOf(
  { to }: Voice,
  facts: Facts,
  leftOut: readonly Optional[],
): readonly Need[] {
  const withIssue = !leftOut.includes('issue')
  const lacks: Readonly<Record<ThankYouField, boolean>> = {
    'takeaway.interesting': !facts.interesting && !leftOut.includes('interesting'),
    'takeaway.expertise': !facts.expertise && !leftOut.includes('expertise'),
    'takeaway.issue': !facts.issue && withIssue,
    'takeaway.handling': !facts.handling && withIssue,
    'candidate.currentPosition': !facts.held && withIssue,
  }
  return questionsTo(to.full).filter(({ field }) => lacks[field])
}

type ThankYouField = (typeof thankYouFields)[number]

const thankYouFields = [
  ...(['takeaway.interesting', 'takeaway.expertise', 'takeaway.issue'] as const),
  ...(['takeaway.handling', 'candidate.currentPosition'] as const),
] as const

/** All that a thank-you to somebody of that name is made of, asked for one by one. */
export function questionsTo(name: string): readonly (Need & { readonly field: ThankYouField })[] {
  const sentences: Readonly<Record<ThankYouField, string>> = {
    'takeaway.interesting': `What did you learn from ${name} that interested you?`,
    'takeaway.expertise': `Which of your skills would help most in the role ${name} described?`,
    'takeaway.issue': `Which specific issue or problem came up with ${name}?`,
    'takeaway.handling': `How would you handle the issue you discussed with ${name}?`,
    'candidate.currentPosition':
      'What is your current position, and where? If you have none now, your last one.',
  }
  return thankYouFields.map((field) => ({ field, sentence: sentences[field] }))
}
