import { z } from 'zod'
import { getInterview as get } from '#app/get-interview.ts'
import { operation } from '../operation.ts'
import { interview, interviewGiven } from '../shapes/interview.ts'
import { applicationNamed, applicationNamedOf } from '../shapes/named.ts'
import { person, personGiven } from '../shapes/person.ts'
import { takeaway, takeawayGiven } from '../shapes/takeaway.ts'
import { id } from '../shapes/values.ts'

export const getInterview = operation({
  name: 'get-interview',
  says: 'Gives an interview with the people met and what was written down of each.',
  scope: 'read',
  method: 'GET',
  path: '/interviews/{interview}',
  takes: z.strictObject({ interview: id }),
  gives: z
    .strictObject({
      interview,
      application: applicationNamed,
      people: z.array(z.strictObject({ person, takeaway: takeaway.optional() })),
    })
    .meta({ id: 'InterviewWithPeople' }),
  async run(desk, asked) {
    const { interview, application, people } = await get(desk, asked.interview)
    return {
      interview: interviewGiven(interview),
      application: applicationNamedOf(application),
      people: people.map(({ contact, takeaway }) => ({
        person: personGiven(contact),
        ...(takeaway && { takeaway: takeawayGiven(takeaway) }),
      })),
    }
  },
})
