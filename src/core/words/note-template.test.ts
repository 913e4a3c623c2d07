// A note kept as a template: what it says of days, people and positions becomes fields, in each language.
import { expect, test } from 'vitest'
import { germanPanel } from '../../../test/words/german-panel.ts'
import { day, panel, planOf } from '../../../test/words/panel.ts'
import { channels, noteKinds } from '../journal/entry.ts'
import { asTemplate } from './as-template.ts'
import { noteFactsOf } from './note-fields.ts'
import { note } from './note.ts'

const all = noteKinds.flatMap((kind) =>
  channels.flatMap((channel) =>
    (['en-US', 'en-GB', 'de', 'de-CH'] as const).map((language) => ({ kind, channel, language })),
  ),
)

test.each(all)('$kind by $channel in $language', ({ kind, channel, language }) => {
  const sentOn = kind === 'thank-you' ? '2026-03-04' : '2026-03-10'
  const kase = (language.startsWith('de') ? germanPanel : panel)({
    now: `${sentOn}T16:00-06:00`,
    candidate: { language },
    interview: { decisionBy: day('2026-03-06'), decisionFrom: 'c0' },
  })
  const plan = planOf(kase)
  for (const { id: contact } of kase.contacts) {
    const about = { interview: 'i1', contact, kind, channel, sentOn: day(sentOn), plan }
    const made = note(kase, about)
    if (made.state === 'lacking') throw new Error('lacking')
    const template = asTemplate(made.text, noteFactsOf(kase, about))
    expect(template).toContain('{{ contact.name }}')
    expect(template).not.toMatch(/Dana|Halvorsen|planner|planerin|March|März/)
  }
})
