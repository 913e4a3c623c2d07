// The check-in in English: an opening for each round.
import type { Language } from '../../language.ts'

export const checkIn: Language['checkIn'] = {
  first: [
    ({ met, within, roleAt }) =>
      `Thank you again for our conversation on ${within(met)} about ${roleAt}`,
    ({ met, date, roleAt }) => `I am following up on ${roleAt}, which we discussed on ${date(met)}`,
    ({ met, within, roleAt, tone }) =>
      `It was ${tone('such a pleasure', 'good', 'a pleasure')} to talk with you on ${within(met)} about ${roleAt}`,
    ({ met, within, roleAt }) =>
      `I wanted to follow up on our conversation on ${within(met)} about ${roleAt}`,
    ({ met, date, roleAt }) =>
      `I am checking in about ${roleAt} after our conversation on ${date(met)}`,
    ({ met, within, roleAt }) =>
      `I enjoyed our conversation on ${within(met)} about ${roleAt}, and I am looking forward to hearing more`,
    ({ met, within, roleAt }) =>
      `Since our conversation on ${within(met)} I have given a lot of thought to ${roleAt}`,
    ({ met, within, roleAt }) => `You and I spoke on ${within(met)} about ${roleAt}`,
  ],
  further: [
    ({ met, date, roleAt }) =>
      `My interest in ${roleAt} has only grown since our conversation on ${date(met)}`,
    ({ met, date, roleAt }) =>
      `I wanted to check in again about ${roleAt}, which we discussed on ${date(met)}`,
    ({ met, date, roleAt }) =>
      `This is a quick note to stay in touch about ${roleAt} after our interview on ${date(met)}`,
    ({ met, within, roleAt }) =>
      `I hope all is well. We spoke on ${within(met)} about ${roleAt}, and I remain very interested`,
    ({ met, date, roleAt }) => `${roleAt} has been on my mind since our interview on ${date(met)}`,
    ({ met, within, roleAt }) =>
      `I am following up once more on our interview on ${within(met)} for ${roleAt}`,
    ({ met, date, roleAt }) =>
      `I am writing again about ${roleAt}, which you and I talked about on ${date(met)}`,
    ({ met, date, roleAt }) =>
      `I am still very interested in ${roleAt} after our conversation on ${date(met)}`,
  ],
  last: [
    ({ met, date, roleAt }) =>
      `I know these decisions take time. We talked about ${roleAt} on ${date(met)}, and it still appeals to me very much`,
    ({ met, date, roleAt }) => `I have kept ${roleAt} in mind since our interview on ${date(met)}`,
    ({ met, date, roleAt }) =>
      `I am as interested in ${roleAt} as I was when we spoke on ${date(met)}`,
    ({ met, date, roleAt }) =>
      `I know you have a lot to weigh, so I will be brief. I would still be glad to take on ${roleAt}, which we discussed on ${date(met)}`,
    ({ met, date, roleAt }) =>
      `I wanted you to know that I am still interested in ${roleAt}, which you described to me on ${date(met)}`,
    ({ met, within, roleAt }) =>
      `I still think back to our conversation on ${within(met)} about ${roleAt}`,
    ({ met, date, roleAt }) =>
      `This is a brief note about ${roleAt}, which we talked over on ${date(met)}`,
    ({ met, within, roleAt }) =>
      `Some time has passed since our interview on ${within(met)} for ${roleAt}, and my interest has not changed`,
  ],
  questions: [
    () => 'May I ask where you are in the process?',
    () => 'How are things going, and is there any news you can share?',
    ({ tone }) => `I would be ${tone('glad', 'glad', 'grateful')} to hear how the process is going`,
    () => 'Is there anything you can tell me about the next steps?',
    () => 'Could you let me know how the search is coming along?',
    () => 'Could you tell me where the decision stands?',
    () => 'How are things moving along on your end?',
    () => 'When you have a moment, would you let me know where things stand?',
  ],
  materials: [
    () => 'If references or other materials would help, I am glad to send them',
    () => 'Would references or any other materials be useful to you?',
    () => 'Please tell me if you would like references, samples of my work, or anything else',
    () => 'I am happy to provide references or whatever else you need',
    ({ tone }) =>
      `If you need references or further documents, ${tone('just let me know', 'let me know', 'please let me know')}`,
    () => 'Are there references or other materials I should send?',
    () => 'I can also send references or examples of my work if that would be useful',
    () => 'Should you need references or anything more from me, I can send them right away',
  ],
  endings: [
    ({ to, tone }) =>
      `Thank you, ${to.name}, for ${tone('all your help', 'your help', 'your help')}`,
    ({ to }) => `I appreciate your time, ${to.name}`,
    ({ to, tone }) =>
      `${tone('Many thanks', 'Thanks', 'Thank you')} for keeping me in mind, ${to.name}`,
    ({ to }) => `A reply whenever it suits you would be very welcome. Thank you, ${to.name}`,
    ({ to }) => `Thank you once again, ${to.name}`,
    ({ to }) => `Thank you for any update you can give me, ${to.name}`,
    ({ to }) => `I hope all is well with you, ${to.name}. Thank you`,
    ({ to }) => `Thank you, ${to.name}. I look forward to hearing from you`,
  ],
  subjects: [
    ({ role }) => `Checking in about ${role}`,
    ({ position }) => `${position}: how are things going?`,
    ({ role }) => `Following up on ${role}`,
    ({ role }) => `A quick question about ${role}`,
    ({ position }) => `${position}: any news?`,
    ({ role }) => `Our conversation about ${role}`,
    ({ role }) => `Still interested in ${role}`,
    ({ position }) => `${position}: checking in`,
  ],
}
