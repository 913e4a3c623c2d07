// The customs of German, of Germany, Austria and Switzerland.
import type { Customs, Meeting, Weeks } from '../../language.ts'
import { addressed } from './addressed.ts'
import { am, amWithin, sayDate, sayLetterDate, sayTime } from './dates.ts'

const weekAgo = 'vor einer Woche, '
const inWeeks: Readonly<Record<Weeks, string>> = {
  ...{ one: 'in einer Woche', 'about one': 'in etwa einer Woche', two: 'in zwei Wochen' },
}
const afterWeeks: Readonly<Record<Weeks, string>> = {
  ...{ one: 'eine Woche', 'about one': 'gut eine Woche', two: 'zwei Wochen' },
}
const digits = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

export const germanCustoms: Customs = {
  paper: 'a4',
  layout: 'din',
  date: sayDate,
  dateWithin: (day) => `${sayDate(day)},`,
  onDay: am,
  onDayWithin: amWithin,
  letterDate: sayLetterDate,
  letterTitle: (name) => `Brief an ${name}`,
  enclosed: (things) => `${things.length > 1 ? 'Anlagen' : 'Anlage'}: ${things.join(', ')}`,
  time: (minutes) => sayTime(minutes, ':'),
  today: 'heute',
  yesterday: 'gestern',
  met,
  metWithin: (meeting) =>
    meeting.time === undefined || meeting.wasWeekAgo ? `${met(meeting)},` : met(meeting),
  weekAgo,
  when: {
    soon: 'bald',
    nextDays: 'in den nächsten Tagen',
    onDay: (day) => ({ when: am(day), whenWithin: amWithin(day) }),
    inWeeks: (weeks, day) => timed(`${inWeeks[weeks]}, ${am(day)}`),
    afterTalk: (weeks, day) => timed(`${afterWeeks[weeks]} nach unserem Gespräch, ${am(day)}`),
  },
  hello: (minutes) => {
    if (minutes === undefined) return 'Guten Tag'
    if (minutes < 11 * 60) return 'Guten Morgen'
    return minutes < 18 * 60 ? 'Guten Tag' : 'Guten Abend'
  },
  addressed,
  salutation: ({ name, honorific }, { tone }) => {
    if (honorific === undefined) return `Guten Tag ${name},`
    const ending = honorific === 'Herr' ? 'r' : ''
    return `${tone(`Liebe${ending}`, 'Guten Tag', `Sehr geehrte${ending}`)} ${name},`
  },
  goesOnSmall: true,
  signOff: ({ tone }) => tone('Herzliche Grüße', 'Viele Grüße', 'Mit freundlichen Grüßen'),
  closing: (signOff) => signOff,
  position: positionOf,
  // A title with a comma, or one that is no person, stands in quotes.
  role: (position) =>
    /[,/;]|:(?!\p{L})/u.test(position) ||
    position.split(/\s+/).length > 5 ||
    /(?:ung|schaft|ment)$/.test(position)
      ? `Stelle „${position}“`
      : `Stelle als ${position}`,
  roleAt: (role, company) => `${role} bei ${company}`,
  number: { plus: 'plus', extension: 'Durchwahl', digits },
}

/** In Switzerland nobody writes ß, and no comma stands behind the salutation: the sentence begins anew. */
export const swissCustoms: Customs = {
  ...germanCustoms,
  time: (minutes) => sayTime(minutes, '.'),
  salutation: (...about) => germanCustoms.salutation(...about).replace(/,$/, ''),
  goesOnSmall: false,
  signOff: ({ tone }) => tone('Herzliche Grüsse', 'Beste Grüsse', 'Freundliche Grüsse'),
  role: (position) => germanCustoms.role(position).replace('„', '«').replace('“', '»'),
}

function timed(when: string) {
  return { when, whenWithin: `${when},` }
}

function met({ day, wasWeekAgo, time }: Meeting): string {
  const on = `${wasWeekAgo ? weekAgo : ''}am ${sayDate(day)}`
  return time === undefined ? on : `${on}, um ${time}`
}

/** “die Stelle als Planer (m/w/d)” is Planer. */
function positionOf(typed: string): string {
  return typed
    .replace(/\s*[([{].*?[)\]}]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:die|eine?|the|an?) )?(?:(?:Stelle|Position|Rolle) (?:als |der |des |eine[rs] )?)?/i,
      '',
    )
    .replace(/[\s.,;:-]+$/, '')
    .replace(/ (?:position|role|job|opening|vacancy)$/i, '')
}
