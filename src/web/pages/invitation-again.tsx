// An invitation whose interview is here already: what it says about it, and what one can do.
import type { Context } from 'hono'
import type { InvitationKnown } from '#app/find-interview-of-invitation.ts'
import { marksOf } from '#app/marks-of-invitation.ts'
import type { Invitation } from '#capture/invitation.ts'
import { dayWith, newsAmong } from '#core/case/talks.ts'
import { Problem } from '#core/problem.ts'
import { filledWith } from '../forms/filled.ts'
import { filledPath } from '../forms/filled-path.ts'
import { markValues } from '../forms/invitation-marks.ts'
import { valuesInvitedAgain } from '../forms/invited-again.ts'
import type { House } from '../house.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { getPlace, sayStart, type Place } from '../place.ts'
import { show } from '../show.tsx'
import { showInterviewEdit } from './interview-edit.tsx'

export async function showInvitationAgain(
  c: Context,
  house: House,
  { interview, standing }: InvitationKnown,
  read: Invitation,
): Promise<Response> {
  const place = await getPlace(house, interview.id)
  if (standing === 'older') return showNothing(c, house, place, 'This invitation is an older one')
  if (read.method === 'cancel') {
    if (isOffAlready(place, read)) {
      return showNothing(c, house, place, 'It is called off here already')
    }
    if (!leavesTalks(place, read)) return showCallingOff(c, house, place, read)
  } else if (standing === 'same') {
    return showNothing(c, house, place, 'This invitation is here already')
  } else if (place.talks.length > 0 && read.asked.length > 0) {
    throw noTime()
  }
  const changed = valuesInvitedAgain(read, place)
  const path = filledPath(`/interviews/${interview.id}/edit`, changed)
  return path ? c.redirect(path, 303) : showInterviewEdit(c, house, place, filledWith(changed))
}

function isOffAlready({ interview, talks }: Place, read: Invitation): boolean {
  const marks = marksOf(read)
  const isOff = (uid: string) => talks.some((talk) => talk.uid === uid && !talk.when)
  return interview.calledOffAt !== undefined || marks.every(({ uid }) => isOff(uid))
}

/** Whether other talks of the day take place all the same. */
function leavesTalks({ interview, talks }: Place, read: Invitation): boolean {
  const news = newsAmong(marksOf(read), talks)
  return talks.length > 0 && dayWith(talks, news, interview.timeZone).time !== undefined
}

function noTime(): Problem {
  const sentence =
    'One talk of a day came anew, but its invitation leaves the time open; please move the interview by hand.'
  return new Problem('conflict', sentence, { field: 'invitation' })
}

/** Nothing follows from it. */
function showNothing(c: Context, house: House, place: Place, title: string) {
  const { interview, back } = place
  const stands =
    interview.calledOffAt === undefined ? `stands on ${sayStart(interview)}` : 'is called off'
  const children = (
    <>
      <Title from={back} lead={`Nothing was changed. Your interview ${stands}.`}>
        {title}
      </Title>
      <div class="actions">
        <LinkButton href={back.href}>Go to the interview</LinkButton>
        <LinkButton weight="plain" href={`/interviews/${interview.id}/edit`}>
          Move it or call it off
        </LinkButton>
      </div>
    </>
  )
  return show(c, house, { title, about: back.word, children })
}

function showCallingOff(c: Context, house: House, place: Place, read: Invitation) {
  const { interview, back } = place
  const title = 'Is it called off?'
  const children = (
    <>
      <Title
        from={back}
        lead={`The invitation says that your interview on ${sayStart(interview)} does not take place. Called off, it no longer counts, and its follow-ups fall away.`}
      >
        {title}
      </Title>
      <Form action={`/interviews/${interview.id}/calling-off`}>
        {Object.entries(markValues(read)).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="actions">
          <Button>Call it off</Button>
          <LinkButton weight="plain" href={back.href}>
            Leave it as it is
          </LinkButton>
        </div>
      </Form>
    </>
  )
  return show(c, house, { title, about: back.word, children })
}
