// A note as text for people: its words, then what is to be put right in them, then what the plan has against it.
import type { getNote } from '#operations/notes/get-note.ts'
import type { Layout } from '../frame/layout.ts'

export type NoteGiven = Awaited<ReturnType<typeof getNote.run>>

export function sayNote(layout: Layout, given: NoteGiven): string {
  const { paint, wrap } = layout
  const { name, channel, subject, text, by } = given
  const whose = {
    'own-words': ', in your own words',
    template: ', by your template',
    sincerely: '',
  }
  const head = `To ${name}, ${channelsSaid[channel]}${whose[by]}`
  return [
    `${paint('bold', head)}\n`,
    ...(subject === undefined ? [] : [`Subject: ${subject}\n`]),
    ...(text === undefined ? [] : [`${wrap(text)}\n`]),
    ...troublesOf(layout, given),
  ].join('\n')
}

/** Each a paragraph. */
export function troublesOf({ paint, wrap }: Layout, given: NoteGiven): readonly string[] {
  const { text = '', lacks, checked, warnings, changed } = given
  const findings = checked.findings.map(({ severity, sentence, at }) => {
    const place = at ? text.slice(at.start, at.end) : ''
    const where = place === '' || sentence.includes(place) ? '' : ` at “${place}”`
    const said = wrap(
      `${severity === 'error' ? 'To put right' : 'To look at'}${where}: ${sentence}`,
    )
    return `${paint(severity === 'error' ? 'red' : 'yellow', said)}\n`
  })
  return [
    ...lacks.map(({ sentence }) => `${paint('red', wrap(`Still missing: ${sentence}`))}\n`),
    ...(lacks.length > 0 ? [`${wrap(whereToSay)}\n`] : []),
    ...findings,
    ...changed.map((one) => `${paint('yellow', wrap(one))}\n`),
    ...warnings.map(({ because }) => `${paint('yellow', wrap(because))}\n`),
  ]
}

const whereToSay =
  'What you heard goes with npx sincerely takeaway, who you are with npx sincerely me.'

const channelsSaid = {
  handwritten: 'written by hand',
  card: 'on a card',
  letter: 'as a letter',
  email: 'by email',
} as const
