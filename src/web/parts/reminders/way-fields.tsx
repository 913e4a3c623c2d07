// What is asked of every way: what goes out by it, where its server is, and what it is called.
import type { Filled } from '../../forms/filled.ts'
import { Choice } from '../choice.tsx'
import { Field } from '../field.tsx'
import { Tick } from '../tick.tsx'

type FieldsProps = { readonly of: Filled }

export const WhatGoesOut = ({ of }: FieldsProps) => (
  <Choice
    of={of}
    name="says"
    label="What goes out"
    options={[
      { value: 'names', word: 'The whole reminder', hint: '“Call Ana Ruiz”, with why it is due.' },
      { value: 'nothing', word: 'No names', hint: '“Something is due in Sincerely”, and no more.' },
    ]}
  />
)

export const OwnNetwork = ({ of }: FieldsProps) => (
  <Tick of={of} name="ownNetwork">
    This server is on this computer or in my own network
  </Tick>
)

export const WayName = ({ of }: FieldsProps) => (
  <Field of={of} name="name" label="What you call it" optional />
)
