// The promise of a note in German. The verb takes the day between its parts: “rufe ich Sie am Montag, dem
// 9. März, an”.
import type { Said } from '../../language.ts'
import type { Means, Promised } from '../../promise.ts'

type Words = {
  /** `rufe` … `Sie` … ` an`. */
  readonly do: string
  readonly whom: string
  readonly rest: string
  /** `anrufen`, `anzurufen`. */
  readonly infinitive: string
  readonly toDo: string
  /** Behind “mit”. */
  readonly thing: string
}

const words: Readonly<Record<Means, Words>> = {
  call: {
    ...{ do: 'rufe', whom: 'Sie', rest: ' an', infinitive: 'anrufen', toDo: 'anzurufen' },
    thing: 'meinem Anruf',
  },
  email: {
    ...{ do: 'schreibe', whom: 'Ihnen', rest: '', infinitive: 'schreiben', toDo: 'zu schreiben' },
    thing: 'einer E-Mail von mir',
  },
  letter: {
    ...{ do: 'schreibe', whom: 'Ihnen', rest: '', infinitive: 'schreiben', toDo: 'zu schreiben' },
    thing: 'einem Brief von mir',
  },
  any: {
    ...{ do: 'melde', whom: 'mich', rest: ' bei Ihnen', infinitive: 'bei Ihnen melden' },
    ...{ toDo: 'bei Ihnen zu melden', thing: 'einer Nachricht von mir' },
  },
}

type Sayable = Words &
  Pick<Promised, 'whenWithin'> & { readonly first: string; readonly last: string }

const full: Said<Sayable> = [
  ({ whom, whenWithin, infinitive }) =>
    `Ich werde ${whom} ${whenWithin} ${infinitive}, um zu hören, wie es steht`,
  ({ first }) => `${first} und frage nach dem Stand der Dinge`,
  ({ last }) => `Wenn ich nicht vorher von Ihnen höre, ${last}`,
  ({ last }) => `Als Nächstes ${last}`,
  ({ thing, whenWithin }) => `Rechnen Sie bitte ${whenWithin} mit ${thing}`,
  ({ whom, whenWithin, toDo }) =>
    `Ich habe vor, ${whom} ${whenWithin} ${toDo}, um nach den nächsten Schritten zu fragen`,
  ({ last }) => `Damit wir in Verbindung bleiben, ${last}`,
  ({ first }) => `Wie es weitergeht, interessiert mich sehr; ${first}`,
]

const short: Said<Sayable> = [
  ({ last }) => last.replace(/^(\S+) ich/, 'Ich $1'),
  ({ first }) => first,
  ({ thing, whenWithin }) => `Mit ${thing} dürfen Sie ${whenWithin} rechnen`,
  ({ last }) => `Als Nächstes ${last}`,
  ({ whom, whenWithin, toDo }) => `Ich habe vor, ${whom} ${whenWithin} ${toDo}`,
  ({ last }) => `Falls wir nicht vorher sprechen, ${last}`,
  ({ whenWithin }) => `Sie hören ${whenWithin} von mir`,
  ({ whom, whenWithin, infinitive }) => `Ich werde ${whom} ${whenWithin} ${infinitive}`,
]

export const promises = { inFull: sayable(full), inShort: sayable(short) }

function sayable(all: Said<Sayable>): Said<Promised> {
  return all.map((one) => ({ means, when, whenWithin }) => {
    const said = words[means]
    const first = `${whenWithin} ${said.do} ich ${said.whom}${said.rest}`
    const until = said.rest === '' ? when : whenWithin
    const last = `${said.do} ich ${said.whom} ${until}${said.rest}`
    return one({ ...said, whenWithin, first, last })
  })
}
