import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callFields, type CallFacts } from '#core/words/call-fields.ts'
import { sayFault } from '#core/words/gaps.ts'
import { fillTemplate, templateFaults } from './template.ts'

const facts: CallFacts = {
  ...{ greeting: 'Good morning', me: 'Dana Okafor', number: '312-555-0142' },
  ...{ 'contact.name': 'Ana', 'contact.full_name': 'Ana Ruiz' },
  ...{ position: 'Maintenance planner', company: 'Halvorsen Paper' },
  ...{ 'interview.date': 'Monday, March 2', 'interview.time': '2 p.m.' },
  ...{ 'decision.date': '', 'last_call.date': '' },
}

describe('a template that is right is filled', () => {
  test.each([
    ['Hello, this is {{ me }}.', 'Hello, this is Dana Okafor.'],
    ['{{greeting}}, {{contact.name}}.\n- Any news?', 'Good morning, Ana.\n- Any news?'],
    [
      'It’s about the {{ position }} position at {{ company }}.',
      'It’s about the Maintenance planner position at Halvorsen Paper.',
    ],
    ['{{ number }}. Again: {{ number }}', '312-555-0142. Again: 312-555-0142'],
    ['By {{ decision.date | default: "the end of the month" }}?', 'By the end of the month?'],
    ["{{ me | default: 'me' }}", 'Dana Okafor'],
    ['{{- me -}}', 'Dana Okafor'],
    ['Is it $5 (or 3 & 4)? 50 % of it. XL, Xx.', 'Is it $5 (or 3 & 4)? 50 % of it. XL, Xx.'],
  ])('%s', async (text, said) => {
    expect(await fillTemplate(text, facts)).toEqual({ state: 'filled', text: said })
  })
})

const all = Object.keys(callFields).join(', ')

describe('a template that is wrong is refused, with the place and what was expected', () => {
  test.each([
    ['Hi {{ name }}', `Line 1, sign 4: “name” is no field here; expected was one of ${all}.`],
    [
      'Hi\n {{ contact.phone }}',
      `Line 2, sign 2: “contact.phone” is no field here; expected was one of ${all}.`,
    ],
    [
      '{{ me.length }}',
      `Line 1, sign 1: “me.length” is no field here; expected was one of ${all}.`,
    ],
    [
      '{{ contact["name"] }}',
      `Line 1, sign 1: “contact["name"]” is no field here; expected was one of ${all}.`,
    ],
    [
      '{{ me | upcase }}',
      'Line 1, sign 1: “upcase” is no filter here; only default: "…" was expected after |.',
    ],
    ['{{ me | }}', 'Line 1, sign 1: “” is no filter here; only default: "…" was expected after |.'],
    [
      '{{ me | default: company }}',
      'Line 1, sign 1: “default: company” is no filter here; only default: "…" was expected after |.',
    ],
    [
      '{{ me | default: " " }}',
      'Line 1, sign 1: Nothing stands between the quotes of default; the words to say instead were expected.',
    ],
    [
      '{{ }}',
      'Line 1, sign 1: “{{ }}” is not the name of one field; a name such as {{ contact.name }} was expected.',
    ],
    [
      '{{ me company }}',
      'Line 1, sign 1: “{{ me company }}” is not the name of one field; a name such as {{ contact.name }} was expected.',
    ],
    ['a {{ me', 'Line 1, sign 3: A field is opened here with {{; }} was expected after it.'],
    ['a\n{{ me }', 'Line 2, sign 1: A field is opened here with {{; }} was expected after it.'],
    ['{% if me', 'Line 1, sign 1: A tag is opened here with {%; %} was expected after it.'],
    [
      '{% include "x" %}',
      'Line 1, sign 1: “{% include "x" %}” is a tag; only fields such as {{ contact.name }} were expected.',
    ],
    [
      'Hi [name]',
      'Line 1, sign 4: “[name]” looks like a gap that was never filled; the words themselves were expected.',
    ],
    [
      'Hi <name>',
      'Line 1, sign 4: “<name>” looks like a gap that was never filled; the words themselves were expected.',
    ],
    [
      'Call XX',
      'Line 1, sign 6: “XX” looks like a gap that was never filled; the words themselves were expected.',
    ],
    [
      'On ___ we',
      'Line 1, sign 4: “___” looks like a gap that was never filled; the words themselves were expected.',
    ],
    [
      'x }} y',
      'Line 1, sign 3: “}}” looks like a gap that was never filled; the words themselves were expected.',
    ],
  ])('%s', async (text, sentence) => {
    expect((await templateFaults(text, Object.keys(callFields))).map(sayFault)).toEqual([sentence])
  })

  test('all of it at once, in its order', async () => {
    const faults = await templateFaults(
      '{{ boo }} [x]\n___ {{ me | upcase }}\n{{ far }}',
      Object.keys(callFields),
    )
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      ...[
        [1, 1],
        [1, 11],
        [2, 1],
        [2, 5],
        [3, 1],
      ],
    ])
  })
})

test('a field for which nothing is known is named, each once, and never left blank', async () => {
  const text = '{{ decision.date }} {{ number }} {{ decision.date }}'
  expect(await fillTemplate(text, { ...facts, number: '' })).toEqual({
    ...{ state: 'lacking', fields: ['decision.date', 'number'] },
  })
})

test('a fact that is itself a gap is refused once it is said', async () => {
  const filled = await fillTemplate('At {{ company }}', { ...facts, company: '[company]' })
  expect(filled).toMatchObject({ state: 'faulty', faults: [{ line: 1, column: 4 }] })
})

test('no text whatsoever comes out with a field, a tag or a gap in it', async () => {
  const piece = fc.constantFrom(
    ...['{{', '}}', '{%', '%}', ' me ', 'me', '|', 'default: "x"', '[', ']', '<', '\n', 'XX', '__'],
    ...['{{ me }}', '{{ contact.name }}', '{{ decision.date | default: "soon" }}', 'Hello.', ' '],
  )
  const asserting = fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const filled = await fillTemplate(pieces.join(''), facts)
      return filled.state !== 'filled' || !/[{}[\]<>]|__|\bXX\b/.test(filled.text)
    }),
    { numRuns: 500 },
  )
  await expect(asserting).resolves.toBeUndefined()
})
