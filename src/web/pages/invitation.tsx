// What an invitation says, to be confirmed: nothing is kept before.
import type { Context, Hono } from 'hono'
import type { Invitation as Invited } from '#capture/invitation.ts'
import { findInterviewOfInvitation } from '#app/find-interview-of-invitation.ts'
import { marksOf } from '#app/marks-of-invitation.ts'
import { findSettings } from '#app/find-settings.ts'
import { Problem } from '#core/problem.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { filledPath } from '../forms/filled-path.ts'
import { marksField, marksTyped } from '../forms/invitation-marks.ts'
import { proposedBy, sayProposedTime, zoneTyped } from '../forms/invited.ts'
import { rowFieldOf, rowsTyped } from '../forms/person-rows.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { InvitedPeople } from '../parts/collect/invited-people.tsx'
import { asksWhenOf, InvitedWhen } from '../parts/collect/invited-when.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'
import { showInvitationAgain } from './invitation-again.tsx'
import { keep, showNewInterview } from './new-interview.tsx'

export function invitation(web: Hono, house: House): void {
  web.post('/invitations', async (c) =>
    answer(c, {
      work: async (data) => {
        const settings = await findSettings(house.desk)
        if (!settings) return c.redirect('/', 303)
        const { timeZone, email, name } = settings
        // Loaded with the first invitation, so that no start waits for it.
        const { readApart } = await import('#capture/read-apart.ts')
        const candidate = { timeZone, me: email, myName: name }
        const read = await readApart('invitation', await fileOf(data), candidate)
        return takeInvitation(c, house, read, {
          application: typed(data, 'application'),
          ownZone: timeZone,
        })
      },
      again: async (filled) => {
        const timeZone = (await findSettings(house.desk))?.timeZone
        const { errors, value } = filled
        const empty = filledWith({ timeZone, application: value('application') })
        const first = [...errors.values()][0] ?? ''
        return showNewInterview(c, house, { ...empty, errors: new Map([['invitation', first]]) })
      },
    }),
  )
  web.get('/interviews/invited', async (c) => {
    const proposed = c.req.query()
    const isThere = proposed['start'] !== undefined && (await findSettings(house.desk))
    return isThere
      ? showInvitation(c, house, filledWith(proposed))
      : c.redirect('/interviews/new', 303)
  })
  web.post('/interviews/invited', async (c) => {
    const rows = rowsTyped(await c.req.formData())
    return answer(c, {
      work: async (data, key) => {
        const field = (name: string) => typed(data, name) || undefined
        const interview = {
          ...{ key, start: field('start'), end: field('end'), timeZone: zoneTyped(data) },
          ...{ place: field('place'), link: field('link'), format: field('format') },
          people: rows,
          invitation: marksTyped(data),
        }
        return c.redirect(await keep(house, data, interview), 303)
      },
      again: (filled) => showInvitation(c, house, filled),
      fieldOf: (path) => rowFieldOf(rows, path),
    })
  })
}

/** One that is here already says what it changes; a new one is the proposal of an interview. */
export async function takeInvitation(
  c: Context,
  house: House,
  read: Invited,
  about: Parameters<typeof proposedBy>[1],
): Promise<Response> {
  const known = await findInterviewOfInvitation(house.desk, marksOf(read))
  if (known) return showInvitationAgain(c, house, known, read)
  if (read.method === 'cancel') throw nothingToCallOff()
  const proposed = proposedBy(read, about)
  const path = filledPath('/interviews/invited', proposed)
  return path ? c.redirect(path, 303) : showInvitation(c, house, filledWith(proposed))
}

function nothingToCallOff(): Problem {
  const sentence =
    'This invitation calls an interview off that is not here, so there is nothing to change.'
  return new Problem('conflict', sentence, { field: 'invitation' })
}

async function fileOf(data: FormData): Promise<Uint8Array> {
  const file = data.get('invitation')
  if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer())
  const sentence =
    'Please choose the .ics file of the invitation, or its mail, first, or type the interview in below.'
  throw new Problem('missing', sentence, { field: 'invitation' })
}

function showInvitation(c: Context, house: House, filled: Filled) {
  const children = <Invitation filled={filled} />
  const wrong = filled.errors.size > 0
  return show(
    c,
    house,
    {
      title: 'Is this right?',
      about: filled.value('company'),
      room: 'new',
      desk: true,
      wrong,
      children,
    },
    wrong ? 422 : 200,
  )
}

const carried = [
  ...['application', 'place', 'link', 'format', marksField],
  ...['asked-start', 'asked-timeZone', 'asked-people', 'day', 'me'],
]

const Invitation = ({ filled }: { readonly filled: Filled }) => {
  const value = (name: string) => filled.value(name)
  const asksWhen = asksWhenOf(filled)
  return (
    <>
      <Title
        from={{ href: '/interviews/new', word: 'Another invitation' }}
        lead={asksWhen ? undefined : sayProposedTime(filled)}
      >
        Is this right?
      </Title>
      <Form action="/interviews/invited" filled={filled}>
        {carried.map((name) => (
          <input type="hidden" name={name} value={value(name)} />
        ))}
        <div class="fields">
          {value('application') === '' && (
            <div class="row">
              <Field of={filled} name="company" label="Company" autocomplete="organization" />
              <Field of={filled} name="position" label="Position" />
            </div>
          )}
          {asksWhen ? (
            <InvitedWhen filled={filled} />
          ) : (
            ['start', 'end', 'timeZone'].map((name) => (
              <input type="hidden" name={name} value={value(name)} />
            ))
          )}
          <InvitedPeople filled={filled} />
        </div>
        <div class="actions">
          <Button>Yes, keep it</Button>
        </div>
      </Form>
    </>
  )
}
