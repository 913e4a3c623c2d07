// The ways in which a day is written, in small letters: dates, weekdays, weeks, spans from now.
import { addDays, dayFrom, partsOf, weekdayOf, type Day } from '../days/day.ts'
import { monthNames, numberWords, weekdayNames } from './day-words.ts'

type Span = { readonly from: Day; readonly until: Day }
type Form = {
  readonly form: RegExp
  readonly days: (match: RegExpMatchArray, today: Day) => Span | undefined
}

const alternatives = (words: Iterable<string>) =>
  [...words].toSorted((a, b) => b.length - a.length).join('|')
const month = `(${alternatives(monthNames.keys())})(?![\\p{L}])\\.?`
const weekday = `(?:(?:${alternatives(weekdayNames.keys())})\\.?,? (?:the |den |dem |le |el |d[ií]a )?)?`
// Short ones are words of their own: “mon” is French for my.
const bareWeekday = `(${alternatives([...weekdayNames.keys()].filter((name) => name.length > 4))})`
const date = String.raw`(\d{1,2})(?:st|nd|rd|th|\.|er|º|\.º)?`
const year = String.raw`(?:,? (?:of |de |del )?(20\d\d)(?!\d))?`
const begin = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}\p{N}])`
const count = `(\\d{1,2}|${alternatives(numberWords.keys())})`

const form = (pattern: string) => new RegExp(begin + pattern + end, 'gu')

/** Each way of writing a day, and the days it means on the day it was written. */
export const forms: readonly Form[] = [
  {
    form: form(String.raw`(20\d\d)-(\d\d)-(\d\d)`),
    days: ([, y, m, d]) => one(day(Number(y), Number(m), Number(d))),
  },
  {
    // 9.3., 09.03.26, 9. 3. 2026
    form: form(String.raw`${weekday}(\d{1,2})\. ?(\d{1,2})\.(?: ?(20\d\d|\d\d))?`),
    days: ([, d, m, y], today) => one(near(Number(m), Number(d), y, today)),
  },
  {
    form: form(String.raw`${weekday}(\d{1,2})([/-])(\d{1,2})(?:\2(20\d\d|\d\d))?`),
    days: ([, first, sign, second, y], today) =>
      sign === '-' && y === undefined
        ? undefined
        : one(slashed(Number(first), Number(second), y, today)),
  },
  {
    // 9 March, 9th of March 2026, 9. März, 9 de marzo
    form: form(String.raw`${weekday}(?:the )?${date} ?(?:of |de )?${month}${year}`),
    days: ([, d, name, y], today) => one(near(monthNames.get(name!)!, Number(d), y, today)),
  },
  {
    // March 9, March 9th, 2026; of “March 2-9” the last
    form: form(
      String.raw`${weekday}${month} (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? ?(?:[-–—]|to|through|until) ?)?${date}${year}`,
    ),
    days: ([, name, d, y], today) => one(near(monthNames.get(name!)!, Number(d), y, today)),
  },
  {
    form: form(
      String.raw`(?:the )?end of (?:the )?${month}|ende ${month}|(?:la )?fin (?:du mois de |de |d['’])?${month}|(?:a )?final(?:es)? de ${month}`,
    ),
    days: (match, today) => {
      const number = monthNames.get(match.slice(1).find(Boolean)!)!
      const first = near(number, 1, undefined, addDays(today, -30))
      return first === undefined ? undefined : one(lastOfMonth(first))
    },
  },
  {
    form: form(
      String.raw`(?:the )?end of (?:the|this) month|ende (?:des|dieses) monats|monatsende|(?:la )?fin du mois|(?:a )?final(?:es)? de(?:l| este) mes|fin de mes`,
    ),
    days: (_, today) => one(lastOfMonth(today)),
  },
  {
    form: form(
      String.raw`mid[- ]?${month}|mitte ${month}|(?:la )?mi-${month}|mediados de ${month}`,
    ),
    days: (match, today) =>
      one(near(monthNames.get(match.slice(1).find(Boolean)!)!, 15, undefined, today)),
  },
  {
    form: form(
      String.raw`(?:the )?(?:end of|late|later) next week|ende (?:der )?n(?:ä|ae)chster? woche|(?:la )?fin de (?:la )?semaine prochaine|final(?:es)? de la (?:pr[oó]xima semana|semana que viene)`,
    ),
    days: (_, today) => one(addDays(monday(today), 11)),
  },
  {
    form: form(
      String.raw`(?:the )?(?:beginning|start) of next week|early next week|anfang (?:der )?n(?:ä|ae)chster? woche|(?:le )?d[ée]but de (?:la )?semaine prochaine|principios de la (?:pr[oó]xima semana|semana que viene)`,
    ),
    days: (_, today) => ({ from: addDays(monday(today), 7), until: addDays(monday(today), 9) }),
  },
  {
    form: form(
      String.raw`next week|n(?:ä|ae)chster? woche|kommenden? woche|(?:la )?semaine prochaine|(?:la )?(?:pr[oó]xima semana|semana que viene)`,
    ),
    days: (_, today) => ({ from: addDays(monday(today), 7), until: addDays(monday(today), 11) }),
  },
  {
    form: form(
      String.raw`(?:the )?end of (?:the|this) week|(?:by |till )?week'?s end|later this week|this week|ende (?:der|dieser) woche|diese(?:r)? woche|(?:la )?fin de (?:la|cette) semaine|cette semaine|(?:a )?final(?:es)? de (?:la|esta) semana|esta semana`,
    ),
    days: (_, today) => (weekdayOf(today) > 5 ? undefined : one(addDays(monday(today), 4))),
  },
  {
    form: form(
      String.raw`(?:with)?in (?:the )?(?:next |about |approximately )?${count} (business |working )?(day|week)s?(?:['’]s?)?(?: time)?|(?:in(?:nerhalb)?|binnen)(?: von)?(?: den| der)? (?:(?:n(?:ä|ae)chsten|kommenden) )?${count} ()(tag|woche)(?:en?|n)?|(?:dans|d['’]ici|sous)(?: les)? ${count} ()(jour|semaine)s?|(?:dentro de|en)(?: los| las)?(?: pr[oó]xim[oa]s)? ${count} ()(d[ií]a|semana)s?`,
    ),
    days: (match, today) => {
      const parts = match.slice(1).filter(Boolean)
      const [number, unit, work] = [parts[0]!, parts.at(-1)!, parts.length > 2]
      const much = numberWords.get(number) ?? Number(number)
      const isWeek = /^(?:w|se)/.test(unit)
      const days = isWeek ? much * 7 : work ? Math.ceil((much * 7) / 5) : much
      return much > 0 && days <= 120 ? one(addDays(today, days)) : undefined
    },
  },
  {
    form: form(String.raw`(?:day after tomorrow|(?:ü|ue)bermorgen|apr[eè]s-demain|pasado mañana)`),
    days: (_, today) => one(addDays(today, 2)),
  },
  {
    form: form(
      String.raw`tomorrow|(?<!guten )morgen(?! (?:früh )?(?:um|vormittag))|demain|(?<!(?:la|por la|de la) )mañana`,
    ),
    days: (_, today) => one(addDays(today, 1)),
  },
  { form: form(String.raw`today|heute|aujourd['’]hui|hoy`), days: (_, today) => one(today) },
  {
    form: form(
      String.raw`(next |this |coming |n(?:ä|ae)chste[nr]? |kommenden? |diesen |este |(?:el )?pr[oó]ximo )?${bareWeekday}( prochain| pr[oó]ximo| que viene)?`,
    ),
    days: ([, before, name], today) => {
      const number = weekdayNames.get(name!)!
      const ahead = ((number - weekdayOf(today) + 6) % 7) + 1
      // On a Monday “next Friday” may be in four days or in eleven.
      const isSoon = ahead < 8 - weekdayOf(today)
      return before?.startsWith('next') && isSoon ? undefined : one(addDays(today, ahead))
    },
  },
  {
    form: form(String.raw`the (\d{1,2})(?:st|nd|rd|th)`),
    days: ([, d], today) => {
      const { year: y, month: m, date: now } = partsOf(today)
      const number = Number(d)
      return one(
        number >= now
          ? day(y, m, number)
          : m === 12
            ? day(y + 1, 1, number)
            : day(y, m + 1, number),
      )
    },
  },
]

function one(day: Day | undefined): Span | undefined {
  return day === undefined ? undefined : { from: day, until: day }
}

function day(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined
  const found = dayFrom(year, month, date)
  return partsOf(found).month === month ? found : undefined
}

/** Without a year the next one with that date; what lay up to a month back has passed. */
function near(month: number, date: number, year: string | undefined, today: Day): Day | undefined {
  if (year !== undefined) return day(Number(year) + (year.length < 3 ? 2000 : 0), month, date)
  const now = partsOf(today).year
  const years = [now - 1, now, now + 1].map((one) => day(one, month, date))
  return years.find((one) => one !== undefined && one >= today - 30)
}

/** `3/9` is March in one country and September in another: the one that makes sense, if only one does. */
function slashed(
  first: number,
  second: number,
  year: string | undefined,
  today: Day,
): Day | undefined {
  const both = [near(first, second, year, today), near(second, first, year, today)].filter(
    (one) => one !== undefined,
  )
  const soon = both.filter((one) => one >= today && one <= today + 45)
  if (both.length === 1 || both[0] === both[1]) return both[0]
  return soon.length === 1 ? soon[0] : undefined
}

/** The one of that week. */
export function monday(today: Day): Day {
  return addDays(today, 1 - weekdayOf(today))
}

function lastOfMonth(today: Day): Day {
  const { year, month } = partsOf(today)
  return addDays(month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1), -1)
}
