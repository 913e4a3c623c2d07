// What a program that reads the calendar is called in the list of addresses, from what it says of itself.

/** `Thunderbird`, `Google Calendar`, else the first word it says. */
export function programName(agent = ''): string {
  const known = programs.find(([sign]) => sign.test(agent))?.[1]
  if (known !== undefined) return known
  const first = /^[\w.+ -]{1,40}/.exec(agent)?.[0]?.trim()
  return first || 'a program without a name'
}

const programs = [
  [/\bThunderbird\//, 'Thunderbird'],
  [/Google-Calendar-Importer/i, 'Google Calendar'],
  [/\b(?:Microsoft|Exchange|Outlook)\b/i, 'Outlook'],
  [/\biOS\/|\bdataaccessd\b/, 'an iPhone or iPad'],
  [/\bmacOS\/|\bmac_?os_?x?\/|\bCalendarAgent\b|\bCalDAVAgent\b/i, 'Apple Calendar'],
  [/\bICSx5\b|\bicsdroid\b/i, 'ICSx⁵'],
  [/\bDAVx5\b/i, 'DAVx⁵'],
  [/\bEvolution\b/i, 'Evolution'],
  [/\b(?:Firefox|Chrome|Safari|Edg)\//, 'a browser'],
] as const
