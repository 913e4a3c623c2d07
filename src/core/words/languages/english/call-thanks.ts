// A line of thanks after a call, in English.
import type { Language } from '../../language.ts'

export const callThanks: Language['callThanks'] = {
  thanks: [
    ({ to }) => `Thank you for taking my call today, ${to.name}`,
    ({ to }) => `${to.name}, thank you for your time on the phone today`,
    ({ to, role }) => `Thank you for talking with me today about ${role}, ${to.name}`,
    ({ to }) => `It was good to talk with you today, ${to.name}. Thank you`,
    ({ to, tone }) =>
      `${tone('Many thanks', 'Thanks', 'Thank you')} for the talk today, ${to.name}`,
  ],
  endings: [
    () => 'What you told me helps, and I look forward to hearing more',
    ({ company }) =>
      `I am glad to know where things stand, and I remain very interested in ${company}`,
    () => 'If anything would help you decide, please tell me, and you will have it',
    () => 'I appreciate that you told me how things stand',
    () => 'Please let me know if there is anything else you need from me',
  ],
}
