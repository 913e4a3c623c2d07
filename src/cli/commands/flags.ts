// Flags and files that several commands take.

export const data = {
  kind: 'parsed',
  parse: String,
  optional: true,
  placeholder: 'FOLDER',
  brief: 'Where the data lies (or SINCERELY_DATA; else where your system keeps such data)',
} as const

export const now = {
  kind: 'parsed',
  parse: String,
  optional: true,
  placeholder: 'TIME',
  brief: 'The moment to plan for, like 2026-03-10T09:00-06:00[America/Chicago]',
} as const

export const flag = (brief: string) =>
  ({ kind: 'boolean', optional: true, withNegated: false, brief }) as const

export const text = (placeholder: string, brief: string) =>
  ({ kind: 'parsed', parse: String, optional: true, placeholder, brief }) as const

export const texts = (placeholder: string, brief: string) =>
  ({ ...text(placeholder, brief), variadic: true }) as const

export const file = { parse: String, placeholder: 'FILE' } as const

/** What every command takes that works on one's data. */
export const json = flag('Print what it gives as data')

export const atDesk = { json, data } as const

export const application = text(
  'WORDS',
  'Of which application, by words of its company or position, where it could be several',
)

export const kind = text('KIND', 'thank-you, status-note or check-in (else what the plan has open)')

export const when = text('TIME', 'When it was, like 2026-03-09T10:00 by your clock (else now)')

export const theirWords = text(
  'TEXT',
  'What was written or said, kept with it; - for standard input',
)

export const reason = text('TEXT', 'Why, where the plan speaks against it')

export const decision = {
  decisionBy: text('DAY', 'The day by which they want to decide, like 2026-03-16'),
  said: text('WORDS', 'Their words for that day'),
} as const

export const details = {
  title: text('TITLE', 'What they do there'),
  email: text('EMAIL', 'Their email'),
  phone: text('NUMBER', 'Their number'),
  address: text('LINES', 'Their postal address, as on an envelope'),
  timeZone: text('ZONE', 'Where they are, like America/Chicago'),
  country: text('CC', 'Their country, like US'),
  wish: text('WISH', 'How they want to be reached: call, email or none'),
} as const

export const interview = {
  start: text('TIME', 'When it begins, like 2026-03-02T14:00 by your clock'),
  end: text('TIME', 'When it ends, like 15:00 (else an hour later)'),
  timeZone: text('ZONE', 'Whose clock that is, like America/Chicago (else yours)'),
  country: text('CC', 'Its country, like US'),
  format: text('FORMAT', 'on-site, video or phone'),
  place: text('PLACE', 'Where it is'),
  link: text('URL', 'The link of a video call'),
  ...decision,
  person: texts(
    'PERSON',
    'Somebody met there, like “Ana Ruiz, Head of Maintenance, ana@halvorsen.example, +1 312 555 0110”; may be given several times',
  ),
} as const
