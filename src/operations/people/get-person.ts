import { z } from 'zod'
import { findMerger } from '#app/find-merger.ts'
import { getPerson as get, type MeetingShown } from '#app/get-person.ts'
import type { StoryLine } from '#app/story.ts'
import { operation } from '../operation.ts'
import { entry, entryGiven } from '../shapes/entry.ts'
import { interview, interviewGiven } from '../shapes/interview.ts'
import { applicationNamed, applicationNamedOf, personNamed, words } from '../shapes/named.ts'
import { person, personGiven } from '../shapes/person.ts'
import { planShape } from '../shapes/step.ts'
import { takeaway, takeawayGiven } from '../shapes/takeaway.ts'
import { day, dayGiven, id } from '../shapes/values.ts'
import { nextWith, nextWithGiven } from './next-with.ts'
import { reach } from './reach.ts'

const meeting = z.strictObject({
  application: applicationNamed,
  interview,
  takeaway: takeaway.optional(),
})

const storyLine = z.strictObject({
  entry,
  applications: z.array(applicationNamed),
  mail: id.meta({ description: 'The mail it was made of' }).optional(),
})

export const getPerson = operation({
  name: 'get-person',
  says: 'Gives a person with how to reach them, what comes next, and all that was sent and said.',
  scope: 'read',
  method: 'GET',
  path: '/people/{contact}',
  takes: z.strictObject({ contact: id }),
  gives: z
    .strictObject({
      person,
      otherEmails: z.array(words),
      otherPhones: z.array(words),
      otherNames: z.array(words).meta({ description: 'Of whom they were joined with' }),
      hasPhoto: z.boolean(),
      reach,
      awayUntil: day.meta({ description: 'The last day they are away, if they are' }).optional(),
      applications: z.array(
        z.strictObject({ application: applicationNamed, status: planShape.shape.status }),
      ),
      next: z.array(nextWith).meta({ description: 'By day' }),
      meetings: z.array(meeting).meta({ description: 'Latest first' }),
      story: z.array(storyLine).meta({ description: 'Latest first' }),
      joined: z
        .array(z.strictObject({ merge: id, name: personNamed.shape.name }))
        .meta({ description: 'Who was joined with them; it can be taken back' }),
    })
    .meta({ id: 'PersonWithStory' }),
  async run(desk, { contact }) {
    // Whoever was joined with another since is that one.
    const shown = await get(desk, (await findMerger(desk, contact)) ?? contact)
    const nameOf = () => shown.contact.name
    const line = ({ entry, applications }: StoryLine): z.input<typeof storyLine> => {
      const mail = shown.mails.get(entry.id)
      return {
        entry: entryGiven(entry, nameOf),
        applications: applications.map(applicationNamedOf),
        ...(mail !== undefined && { mail }),
      }
    }
    return {
      person: personGiven(shown.contact),
      otherEmails: [...shown.ways.emails],
      otherPhones: [...shown.ways.phones],
      otherNames: [...shown.otherNames],
      ...{ hasPhoto: shown.hasPhoto, reach: shown.reach },
      ...(shown.awayUntil !== undefined && { awayUntil: dayGiven(shown.awayUntil) }),
      applications: shown.applications.map(({ application, status }) => ({
        application: applicationNamedOf(application),
        status,
      })),
      next: shown.next.map((one) => nextWithGiven(one, shown.contact.name)),
      meetings: shown.meetings.map(meetingGiven),
      story: shown.story.map(line),
      joined: shown.joined.map(({ id, name }) => ({ merge: id, name })),
    }
  },
})

function meetingGiven({ application, interview, takeaway }: MeetingShown) {
  return {
    application: applicationNamedOf(application),
    interview: interviewGiven(interview),
    ...(takeaway && { takeaway: takeawayGiven(takeaway) }),
  }
}
