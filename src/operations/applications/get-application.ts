import { z } from 'zod'
import { getApplication as get } from '#app/get-application.ts'
import { isAtRest } from '#core/plan/at-rest.ts'
import { operation } from '../operation.ts'
import { entry, entryGiven, nameAmong } from '../shapes/entry.ts'
import { interview, interviewGiven } from '../shapes/interview.ts'
import { mailInStory, mailInStoryGiven } from '../shapes/mail-in-story.ts'
import { applicationNamed, applicationNamedOf } from '../shapes/named.ts'
import { person, personGiven } from '../shapes/person.ts'
import { planGiven, planShape } from '../shapes/step.ts'
import { takeaway, takeawayGiven } from '../shapes/takeaway.ts'
import { todayItem, todayItemGiven } from '../shapes/today-item.ts'
import { day, dayGiven, id, moment, momentGiven } from '../shapes/values.ts'

export const getApplication = operation({
  name: 'get-application',
  says: 'Gives an application with its people, interviews, takeaways, plan and journal.',
  scope: 'read',
  method: 'GET',
  path: '/applications/{application}',
  takes: z.strictObject({ application: id }),
  gives: z
    .strictObject({
      ...applicationNamed.shape,
      createdAt: moment,
      atRest: z.boolean().meta({ description: 'Whether it is closed or played out' }),
      now: z.array(todayItem).meta({ description: 'What is to be done now, most urgent first' }),
      plan: planShape,
      people: z.array(person),
      interviews: z.array(interview).meta({ description: 'Earliest first, those called off too' }),
      takeaways: z.array(takeaway),
      journal: z.array(entry).meta({ description: 'In order of time' }),
      mails: z.array(mailInStory).meta({ description: 'What came by mail, in order of time' }),
      learned: z.string().meta({ description: 'What you take along from it' }).optional(),
      lookOn: day.meta({ description: 'When you want to look at it again' }).optional(),
    })
    .meta({ id: 'Application' }),
  async run(desk, { application }) {
    const { case: kase, plan, now, journal, mailsIn, afterwards } = await get(desk, application)
    const { learned, lookOn } = afterwards
    const nameOf = nameAmong(kase.contacts)
    return {
      ...applicationNamedOf(kase.application),
      createdAt: momentGiven(kase.application.createdAt),
      atRest: isAtRest(kase, plan),
      now: now.map(todayItemGiven),
      plan: planGiven(plan),
      people: kase.contacts.map(personGiven),
      interviews: kase.all.map(interviewGiven),
      takeaways: kase.takeaways.map(takeawayGiven),
      journal: journal.map(({ entry, ...shown }) => entryGiven(entry, nameOf, shown)),
      mails: mailsIn.map(mailInStoryGiven),
      ...(learned !== undefined && { learned }),
      ...(lookOn !== undefined && { lookOn: dayGiven(lookOn) }),
    }
  },
})
