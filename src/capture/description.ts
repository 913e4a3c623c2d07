// The text of an invitation: what somebody wrote, apart from what the meeting program put below it.
import { findProperty, type Component } from './calendar-file.ts'
import { entity } from './html-entity.ts'

export type Description = {
  /** What a person wrote, line by line. */
  readonly written: string
  /** The link to the meeting, if there is one: https, and nothing else. */
  readonly link?: string
}

/** Reads description and meeting link of an event; HTML comes out as text. */
export function readDescription(event: Component): Description {
  const described = findProperty(event, 'DESCRIPTION')?.value.trim() ?? ''
  const html = findProperty(event, 'X-ALT-DESC')
    ?.value.replaceAll(/\\([,;])/g, '$1')
    .replaceAll(/\\n/gi, '\n')
  const text = textOfHtml((described || html || '').slice(0, longestRead))
  const below = text.search(boilerplate)
  const link = findLink(event, `${text}\n${html?.slice(0, longestRead) ?? ''}`)
  return { written: (below < 0 ? text : text.slice(0, below)).trim(), ...(link && { link }) }
}

const longestRead = 20_000
const urls = /https:\/\/[^\s<>"'()[\]]+/g

function findLink(event: Component, text: string): string | undefined {
  const value = (name: string) => findProperty(event, name)?.value ?? ''
  const told = linkNames.map(value).map((url) => meetingUrl(url))
  const elsewhere = [value('LOCATION'), value('URL'), text].flatMap(
    (some) => some.match(urls) ?? [],
  )
  return told
    .concat(elsewhere.map(meetingUrl).filter(isMeetingHost))
    .find((url) => url !== undefined)
}

/** Where calendars put the link, and nothing but the link. */
const linkNames = [
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  'CONFERENCE',
]

const boilerplate =
  /^[ \t]*(?:[_*=~-]{16,}|-::~|Microsoft Teams\b|Join (?:the )?(?:Zoom |Webex |Microsoft Teams )?meeting\b|Join with Google Meet\b|Join on your computer\b|Need to make changes to this event\?|Powered by Calendly|[^\n]{0,80} is inviting you to a scheduled Zoom meeting)/im

function meetingUrl(text: string): string | undefined {
  const found = text.match(urls)?.[0]
  if (found === undefined || found.length > 2_000 || !URL.canParse(found)) return undefined
  const url = new URL(found)
  // Outlook wraps the links of mails that it has checked.
  const wrapped = url.hostname.endsWith('.safelinks.protection.outlook.com')
  return wrapped ? meetingUrl(url.searchParams.get('url') ?? '') : url.href
}

function isMeetingHost(url: string | undefined): boolean {
  if (url === undefined) return false
  const { hostname: host, pathname } = new URL(url)
  // A scheduling tool that leads on to the meeting; its other pages cancel it.
  if (host === 'calendly.com') return pathname.startsWith('/events/')
  return meetingHosts.some((one) => host === one || host.endsWith(`.${one}`))
}

const meetingHosts = (
  'meet.google.com teams.microsoft.com teams.live.com zoom.us zoomgov.com webex.com whereby.com meet.jit.si ' +
  'gotomeeting.com goto.com bluejeans.com chime.aws skype.com hirevue.com'
).split(' ')

/** HTML as text: never trusted, only read. */
export function textOfHtml(text: string): string {
  if (!/<(?:html|body|p|br|div|span|a|b|i|ul|ol|li|table|strong|em|u)\b[^<>]*>/i.test(text))
    return tidy(text)
  const bare = hidden
    .reduce((rest, [begin, end]) => withoutBetween(rest, begin, end), text)
    .replace(/[\r\n]+/g, ' ')
    .replace(/<a\b[^<>]*\bhref="(https:[^"<>]*)"[^<>]*>/gi, ' $1 ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d|\/ul|\/ol)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
  return tidy(
    bare.replace(/&(#x?[\da-f]{1,6}|[a-z]{1,8});/gi, (all, name: string) => entity(name) ?? all),
  )
}

const hidden: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ...['style', 'script', 'head', 'title'].map((name) => [`<${name}\\b`, `</${name}\\s*>`] as const),
]

/** Once nothing more is closed nothing more is looked for, so that many open ones take no longer. */
function withoutBetween(text: string, begin: string, end: string): string {
  const [begins, ends] = [new RegExp(begin, 'gi'), new RegExp(end, 'gi')]
  const kept: string[] = []
  let from = 0
  for (let open = begins.exec(text); open; open = begins.exec(text)) {
    ends.lastIndex = begins.lastIndex
    if (!ends.exec(text)) break
    kept.push(text.slice(from, open.index))
    from = begins.lastIndex = ends.lastIndex
  }
  return kept.join('') + text.slice(from)
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\s]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
}
