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

export const file = { parse: String, placeholder: 'FILE' } as const
