// What is asked of every webhook: what it is told, and what it is called.
import type { WebhookKind } from '#core/webhooks/kinds.ts'
import { webhookKinds } from '#core/webhooks/kinds.ts'
import type { Filled } from '../../forms/filled.ts'
import { Choice } from '../choice.tsx'
import { Field } from '../field.tsx'

type FieldsProps = { readonly of: Filled }

export const WhatItIsTold = ({ of }: FieldsProps) => (
  <Choice
    of={of}
    name="kinds"
    label="What is it told?"
    several
    options={webhookKinds.map((value) => ({ value, ...kindWords[value] }))}
  />
)

export const WebhookName = ({ of }: FieldsProps) => (
  <Field of={of} name="name" label="What you call it" optional />
)

const kindWords: Readonly<Record<WebhookKind, { readonly word: string; readonly hint: string }>> = {
  did: { word: 'What you did', hint: 'Notes that went out, calls, what you sent them.' },
  heard: {
    word: 'What came from them',
    hint: 'Replies, mail that came back, time away, what they asked for.',
  },
  news: {
    word: 'How it goes on',
    hint: 'A further interview, an offer, a no; that you withdrew.',
  },
  changed: {
    word: 'What you changed in the plan',
    hint: 'Put off, let go, paused, an address put right.',
  },
  due: { word: 'What becomes due', hint: 'Each step once for the day it stands on.' },
}
