// How a person is addressed in German. Frau and Herr are said only where they were typed; else the whole name
// stands, which is right for everybody: “Guten Tag Anna Weber”.
import { familyName, wholeName, type Addressed } from '../../addressed.ts'

export function addressed(typed: string): Addressed {
  const whole = wholeName(typed)
  const [, said = '', rest = whole] = honorifics.exec(whole) ?? []
  const honorific = said === '' ? undefined : /^(?:Frau|Fr|Mrs|Ms)\b/i.test(said) ? 'Frau' : 'Herr'
  const [, titles = '', name = rest] = academic.exec(rest) ?? []
  const full = `${titles}${name}`
  if (honorific === undefined) return { name: full, full }
  return {
    name: `${honorific} ${highest(titles, honorific)}${familyName(name) ?? name}`,
    full,
    honorific,
  }
}

const honorifics = /^(Frau|Fr\.|Herrn?|Hr\.|Mrs\b\.?|Ms\b\.?|Mr\b\.?) (.+)$/i
const academic =
  /^((?:(?:Prof|PD|Dr|Priv\.-Doz|habil|med|rer|nat|phil|jur|Ing)\b\.?(?:-Ing\.)? ?|Professor(?:in)? |h\. ?c\. )+)(.+)$/i

/** Of several titles the highest is said: a professor is no longer called Doktor. */
function highest(titles: string, honorific: string): string {
  if (/\bprof/i.test(titles)) return honorific === 'Frau' ? 'Professorin ' : 'Professor '
  return /\bdr\b/i.test(titles) ? 'Dr. ' : ''
}
