// Who am I? One's own details as letters and scripts use them, the pace, and the handwriting.
import type { Context, Hono } from 'hono'
import { changeSettings } from '#app/change-settings.ts'
import { findSettings } from '#app/find-settings.ts'
import { pauseAll } from '#app/pause-all.ts'
import { englishOf } from '#core/words/say-date.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { listCountries, listZones } from '../forms/places.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Area, Field, Select } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { GoingAway } from '../parts/going-away.tsx'
import { cadences, englishes, posts, tones } from '../parts/own-choices.ts'
import { Done } from '../parts/done.tsx'
import { PracticeDoor } from '../parts/practice-door.tsx'
import { Title } from '../parts/title.tsx'
import type { House } from '../house.ts'
import { show } from '../show.tsx'

export function settings(web: Hono, house: House): void {
  const { desk } = house
  web.get('/settings', async (c) => {
    const known = await findSettings(desk)
    return known ? showSettings(c, house, { own: filledBySettings(known) }) : c.redirect('/', 303)
  })
  web.post('/settings', (c) =>
    answer(c, {
      work: async (data, key) => {
        const given = fields.map((name) => [name, typed(data, name)] as const)
        await changeSettings(desk, { key, ...Object.fromEntries(given) })
        return c.redirect('/settings?done=settings', 303)
      },
      again: (own) => showSettings(c, house, { own }),
    }),
  )
  web.post('/pauses', (c) =>
    answer(c, {
      work: async (data, key) => {
        await pauseAll(desk, { key, from: typed(data, 'from'), until: typed(data, 'until') })
        return c.redirect('/settings?done=paused', 303)
      },
      again: async (away) => {
        const known = await findSettings(desk)
        return known ? showSettings(c, house, { own: filledBySettings(known), away }) : c.notFound()
      },
    }),
  )
}

type Known = NonNullable<Awaited<ReturnType<typeof findSettings>>>

function filledBySettings({ cadence, address, language, ...known }: Known): Filled {
  return filledWith({
    ...{ tone: 'warm', ...known, away: undefined, language: englishOf(language) },
    address: address?.lines.join('\n'),
    cadence: typeof cadence === 'string' ? cadence : undefined,
  })
}

const fields = [
  ...['name', 'timeZone', 'country', 'phone', 'email', 'address', 'currentPosition'],
  ...['signOff', 'post', 'tone', 'language', 'cadence'],
] as const

/** The form of one's own details, and the one for going away. */
type Forms = { readonly own: Filled; readonly away?: Filled }

function showSettings(c: Context, house: House, { own, away = filledWith() }: Forms) {
  const children = <Settings {...{ own, away }} done={c.req.query('done')} />
  const wrong = own.errors.size + away.errors.size > 0
  return show(c, house, { title: 'Settings', room: 'settings', wrong, children }, wrong ? 422 : 200)
}

type SettingsProps = Required<Forms> & { readonly done: string | undefined }

const Settings = ({ own: filled, away, done }: SettingsProps) => (
  <>
    <Done done={done} />
    <Title lead="As it stands in your letters and on the phone. Only your name and time zone have to be here.">
      About you
    </Title>
    <Form action="/settings" filled={filled}>
      <div class="stack-wide">
        <div class="fields">
          <Field of={filled} name="name" label="Name" autocomplete="name" />
          <Field
            of={filled}
            name="currentPosition"
            label="What you do now"
            hint="For example: maintenance planner at Lakeside Foods."
            autocomplete="organization-title"
          />
          <div class="row">
            <Field of={filled} name="phone" label="Phone" type="tel" autocomplete="tel" />
            <Field of={filled} name="email" label="Email" type="email" autocomplete="email" />
          </div>
          <Area
            of={filled}
            name="address"
            label="Postal address"
            hint="As it stands at the head of a letter, without your name."
          />
          <div class="row">
            <Select of={filled} name="timeZone" label="Time zone" options={listZones()} />
            <Select
              of={filled}
              name="country"
              label="Country"
              options={[['', 'Rather not say'], ...listCountries()]}
            />
          </div>
        </div>
        <Letters filled={filled} />
        <Choice
          of={filled}
          name="cadence"
          label="Your pace"
          hint="Applies to everything you have going; done steps stay as they are."
          options={cadences}
        />
      </div>
      <div class="actions">
        <Button>Keep these settings</Button>
      </div>
    </Form>
    <GoingAway filled={away} />
    <PracticeDoor before="To see what the method asks, and when," word="practise with an example" />
  </>
)

const Letters = ({ filled }: { readonly filled: Filled }) => (
  <div class="fields">
    <Choice of={filled} name="post" label="By post you send" across options={posts} />
    <Choice of={filled} name="tone" label="Your letters sound" across options={tones} />
    <Choice of={filled} name="language" label="Your English" across options={englishes} />
    <Field
      of={filled}
      name="signOff"
      label="You sign off with"
      hint="Left empty, it goes with how your letters sound."
      short
    />
  </div>
)
