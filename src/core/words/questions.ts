// What to ask on the phone: where the company is in the process, how one's credentials stack up, whether
// references or other materials are wanted, and the date of the decision.
import { dueSaid, type Calling, type Spoken } from './calling.ts'

export const processes: Spoken = [
  () => 'Where are you in the process?',
  ({ company }) => `How far along is ${company} with the search?`,
  () => 'What stage has the process reached?',
  () => 'How is the search coming along?',
  () => 'Could you tell me where things stand?',
  () => 'What are the next steps in the process?',
  () => 'What has happened in the search so far?',
  () => 'Is the process moving as you had planned?',
]

export const credentials: Spoken = [
  () => 'How do my credentials stack up?',
  () => 'How well does my background fit what you are looking for?',
  () => 'How do my credentials compare with what you need?',
  () => 'From what you have seen, where am I strong, and where do you have doubts?',
  () => 'How does my experience compare with that of other candidates?',
  () => 'Do my qualifications match the role as you see it now?',
  () => 'What do you make of my credentials for this work?',
  () => 'How strong a match do you find my credentials?',
]

export const materials: Spoken = [
  () => 'Do you need references or other materials from me?',
  () => 'Would references help, or anything else in writing?',
  () => 'Are there references or documents that I should send?',
  () => 'Shall I send you references, or examples of my work?',
  () => 'Which materials are you still missing from me, references included?',
  () => 'May I provide references or further material?',
  () => 'What else can I give you: references, certificates, samples?',
  () => 'Is there any material, such as references, that you want to have?',
]

export const datesNamed: Spoken = [
  (calling) =>
    `${calling.due?.byYou ? 'You mentioned' : 'I was told of'} a decision by ${dueSaid(calling)}. ${now(calling, 'Does that still hold?', 'Has it been made?')}`,
  (calling) =>
    `${calling.due?.byYou ? 'You' : 'Your team'} had named ${dueSaid(calling)}. ${now(calling, 'Is that still the date?', 'What is the date now?')}`,
  (calling) =>
    `For the decision I have noted ${dueSaid(calling)}. ${now(calling, 'Is that right?', 'Has that changed?')}`,
  (calling) =>
    `${now(calling, 'Do you still expect to decide by', 'Did you come to a decision by')} ${dueSaid(calling)}?`,
  (calling) =>
    `The decision was to come by ${dueSaid(calling)}. ${now(calling, 'Are you on course for that?', 'When may I expect it?')}`,
  (calling) =>
    `${now(calling, 'Does the plan still stand', 'What became of the plan')} to decide by ${dueSaid(calling)}?`,
  (calling) =>
    `As I understood it, the date ${now(calling, 'is', 'was')} ${dueSaid(calling)}. ${now(calling, 'Will it be kept?', 'Is there a new one?')}`,
  (calling) =>
    `${now(calling, 'Is the choice still planned for', 'Was the choice made on')} ${dueSaid(calling)}${now(calling, '?', ', or has it moved?')}`,
]

export const datesUnknown: Spoken = [
  () => 'By when do you expect to decide?',
  () => 'Is there a date for the decision?',
  () => 'When do you hope to make your choice?',
  () => 'Which day do you have in mind for deciding?',
  () => 'How soon will there be a decision?',
  () => 'What is your timing for the decision?',
  () => 'When may I expect to hear what was decided?',
  () => 'Do you know yet when the decision will fall?',
]

/** A date still to come, or one that has passed. */
function now({ due }: Calling, toCome: string, past: string): string {
  return due?.isPast ? past : toCome
}
