// What to ask on the phone: where the company is in the process, how one's credentials stack up, whether
// references or other materials are wanted, and the date of the decision.
import type { Language } from '../../language.ts'
import { dueSaid, type Calling } from '../../calling.ts'

export const questions: Language['questions'] = {
  processes: [
    () => 'Where are you in the process?',
    ({ company }) => `How far along is ${company} with the search?`,
    () => 'What stage is the process at now?',
    () => 'How is the search coming along?',
    () => 'Could you tell me where things stand?',
    () => 'What are the next steps in the process?',
    () => 'How are things moving along with the search?',
    () => 'Is the process on track?',
  ],
  credentials: [
    () => 'How do my credentials stack up?',
    () => 'How well does my background fit what you’re looking for?',
    () => 'How do my credentials compare with what you need?',
    () => 'Where do you see me as a strong fit, and where do you have questions?',
    () => 'How does my experience compare with that of the other candidates?',
    () => 'How well do my qualifications match the role?',
    () => 'Is there anything in my background you’re unsure about?',
    () => 'How strong a match am I so far?',
  ],
  materials: [
    () => 'Do you need references or other materials from me?',
    () => 'Would references be helpful, or anything else?',
    () => 'Are there references or documents I should send?',
    () => 'Should I send you references or examples of my work?',
    () => 'Are you still missing anything from me, such as references?',
    () => 'Can I send you references or any other materials?',
    () => 'What else would help you: references, certificates, samples of my work?',
    () => 'Would you like references or anything more in writing?',
  ],
  datesNamed: [
    (calling) =>
      `${calling.due?.byYou ? 'You mentioned' : 'I heard there would be'} a decision by ${dueSaid(calling)}. ${now(calling, 'Does that still hold?', 'Has it been made?')}`,
    (calling) =>
      `The date ${calling.due?.byYou ? 'you' : 'your team'} gave was ${dueSaid(calling)}. ${now(calling, 'Is that still right?', 'What is the date now?')}`,
    (calling) =>
      `I have the decision down for ${dueSaid(calling)}. ${now(calling, 'Will that hold?', 'Has that changed?')}`,
    (calling) =>
      `${now(calling, 'Do you still expect to decide by', 'Did you come to a decision by')} ${dueSaid(calling)}?`,
    (calling) =>
      `The decision was expected by ${dueSaid(calling)}. ${now(calling, 'Are you on track for that?', 'When do you expect it now?')}`,
    (calling) =>
      `${now(calling, 'Are you still planning', 'Were you able')} to decide by ${dueSaid(calling)}?`,
    (calling) =>
      `My understanding was that you’d decide by ${dueSaid(calling)}. ${now(calling, 'Is that on schedule?', 'Is there a new date?')}`,
    (calling) =>
      `${now(calling, 'Is the decision still planned for', 'Was a decision made by')} ${dueSaid(calling)}${now(calling, '?', ', or has the date moved?')}`,
  ],
  datesUnknown: [
    () => 'When do you expect to decide?',
    () => 'Has a date been set for the decision?',
    () => 'When do you hope to make a choice?',
    () => 'How soon do you think you’ll decide?',
    () => 'What does the timeline look like?',
    () => 'What is your timing for the decision?',
    () => 'When might I hear about the decision?',
    () => 'Do you know yet when the decision will be made?',
  ],
}

/** A date still to come, or one that has passed. */
function now({ due }: Calling, toCome: string, past: string): string {
  return due?.isPast ? past : toCome
}
