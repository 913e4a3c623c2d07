// The customs of English: days and times, forms of address, how a note begins and ends, how a position is named.
import { addressed } from '../../addressed.ts'
import type { Customs, Meeting, Weeks } from '../../language.ts'
import { sayDate, sayDateWithin, sayLetterDate, sayTime, type English } from './dates.ts'

const weekAgo = 'a week ago, '
const weeks: Readonly<Record<Weeks, string>> = {
  ...{ one: 'a week', 'about one': 'about a week', two: 'two weeks' },
}
const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

export const americanCustoms: Customs = {
  ...customsOf('en-US'),
  paper: 'letter',
  signOff: ({ tone }) => tone('Warm regards', 'Best regards', 'Sincerely'),
}

export const britishCustoms: Customs = {
  ...customsOf('en-GB'),
  paper: 'a4',
  signOff: ({ tone }) => tone('With warm regards', 'Kind regards', 'Yours sincerely'),
}

function customsOf(english: English): Omit<Customs, 'paper' | 'signOff'> {
  const onDay = (day: Parameters<Customs['date']>[0]) => `on ${sayDate(day, english)}`
  const timed = (when: string) => ({ when, whenWithin: english === 'en-US' ? `${when},` : when })
  return {
    date: (day) => sayDate(day, english),
    dateWithin: (day) => sayDateWithin(day, english),
    onDay,
    onDayWithin: (day) => `on ${sayDateWithin(day, english)}`,
    letterDate: (day) => sayLetterDate(day, english),
    letterTitle: (name) => `Letter to ${name}`,
    enclosed: (things) => `${things.length > 1 ? 'Enclosures' : 'Enclosure'}: ${things.join(', ')}`,
    time: (minutes) => sayTime(minutes, english),
    today: 'today',
    yesterday: 'yesterday',
    met: (meeting) => met(meeting, english),
    metWithin: (meeting) => {
      const comma = english === 'en-US' || meeting.wasWeekAgo ? ',' : ''
      return `${met(meeting, english)}${comma}`
    },
    weekAgo,
    when: {
      soon: 'soon',
      nextDays: 'in the coming days',
      onDay: (day) => timed(onDay(day)),
      inWeeks: (many, day) => timed(`in ${weeks[many]}, ${onDay(day)}`),
      afterTalk: (many, day) => timed(`${weeks[many]} after our conversation, ${onDay(day)}`),
    },
    hello: (minutes) => {
      if (minutes === undefined) return 'Hello'
      if (minutes < 12 * 60) return 'Good morning'
      return minutes < 18 * 60 ? 'Good afternoon' : 'Good evening'
    },
    addressed,
    salutation: (to, { tone }, channel) =>
      `${channel === 'email' ? tone('Dear', 'Hello', 'Dear') : 'Dear'} ${to.name},`,
    goesOnSmall: false,
    closing: (signOff) => `${signOff},`,
    position: positionOf,
    // A title with a comma or many words does not stand well in front of “position”.
    role: (position) =>
      !/[,/;:]/.test(position) && position.split(/\s+/).length <= 4
        ? `the ${position} position`
        : `the position of ${position}`,
    roleAt: (role, company) => `${role} at ${company}`,
    number: { plus: 'plus', extension: 'extension', digits },
  }
}

function met({ day, wasWeekAgo, time }: Meeting, english: English): string {
  const ago = wasWeekAgo ? weekAgo : ''
  return time === undefined
    ? `${ago}on ${sayDate(day, english)}`
    : `${ago}on ${sayDateWithin(day, english)} at ${time}`
}

/** “The Planner role (m/f/d)” is the Planner position. */
function positionOf(typed: string): string {
  return typed
    .replace(/\s*[([{].*?[)\]}]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) /i, '')
    .replace(/[\s.,;:-]+$/, '')
    .replace(/ (?:position|role|job|opening|vacancy)$/i, '')
}
