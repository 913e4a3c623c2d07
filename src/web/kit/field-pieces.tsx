// Fields and choices: empty, filled in, wrong.
import { dayFrom } from '#core/days/day.ts'
import { filledBy, filledWith, type Filled } from '../forms/filled.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { DropInvitation } from '../parts/collect/drop-invitation.tsx'
import { Area, Field, Select } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { GoingAway } from '../parts/settings/going-away.tsx'
import { paces, posts } from '../parts/settings/own-choices.ts'
import { Tick } from '../parts/tick.tsx'
import { longName } from './names.ts'
import type { Piece } from './piece.ts'

const empty = filledWith()
const countries = [
  ['', 'Rather not say'],
  ['US', 'United States'],
] as const

export const fieldPieces: readonly Piece[] = [
  ['A field', <Field of={empty} name="plain" label="Company" />],
  [
    'With a hint, one that can stay empty, a short one',
    <div class="fields">
      <Field of={empty} name="hinted" label="What is your name?" hint="As you sign a letter." />
      <Field of={empty} name="optional" label="Place" optional />
      <Field of={empty} name="short" label="When did it begin?" type="datetime-local" short />
    </div>,
  ],
  ['Filled in, and long', <Field of={filledWith({ long: longName })} name="long" label="Name" />],
  [
    'Side by side',
    <div class="row">
      <Field of={empty} name="side-phone" label="Phone" type="tel" />
      <Field of={empty} name="side-email" label="Email" type="email" />
    </div>,
  ],
  [
    'In one’s own words',
    <Area
      of={filledWith({ own: 'two winders that fail every spring' })}
      name="own"
      label="Which problem did they tell you about?"
      hint="In their words, if you remember them."
      ownWords
    />,
  ],
  [
    'A choice from a list',
    <Select of={empty} name="country" label="Country" options={countries} />,
  ],
  [
    'A choice of one, across',
    <Choice of={filledWith({ post: 'card' })} name="post" label="By post" across options={posts} />,
  ],
  [
    'A choice of one, each with a word',
    <Choice of={filledWith({ pace: 'classic' })} name="pace" label="Your pace" options={paces} />,
  ],
  [
    'Something to say yes to',
    <Tick of={filledWith({ yes: 'yes' })} name="yes">
      Show it on Saturdays too
    </Tick>,
  ],
  ['Wrong', <WrongForm />],
  [
    'An invitation to drop',
    <DropInvitation filled={wrong({ other: 'x' })} application={undefined} />,
  ],
  ['Days away', <GoingAway filled={empty} away={undefined} today={dayFrom(2026, 3, 11)} />],
]

function WrongForm() {
  const filled = wrong({
    'wrong-email': 'This is no email address: ana at halvorsen.',
    'wrong-day': 'There is no 30 February 2026.',
    'wrong-post': 'Please choose one.',
    'wrong-words': 'That is more than 2,000 characters.',
  })
  return (
    <Form action="/kit" filled={filled}>
      <div class="fields">
        <Field of={filled} name="wrong-email" label="Email" />
        <Field of={filled} name="wrong-day" label="The day" hint="If they said." short />
        <Area of={filled} name="wrong-words" label="In their words" />
        <Choice of={filled} name="wrong-post" label="By post" across options={posts} />
      </div>
      <div class="actions">
        <Button>Keep it</Button>
      </div>
    </Form>
  )
}

function wrong(errors: Readonly<Record<string, string>>): Filled {
  const data = new FormData()
  data.set('wrong-email', 'ana at halvorsen')
  return filledBy(data, new Map(Object.entries(errors)))
}
