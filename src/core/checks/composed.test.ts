// What is composed here passes its own checks: every kind and round, by every channel, in every tone and language.
import { expect, test } from 'vitest'
import { germanPanel } from '../../../test/words/german-panel.ts'
import { day, moment, panel, planOf } from '../../../test/words/panel.ts'
import { tones } from '../case/case.ts'
import { channels, type Entry } from '../journal/entry.ts'
import { note } from '../words/note.ts'
import { check } from './check.ts'

const notes = [
  { kind: 'thank-you', sentOn: '2026-03-03', by: channels, before: [] },
  { kind: 'status-note', sentOn: '2026-03-10', by: ['email', 'letter'], before: [] },
  { kind: 'check-in', sentOn: '2026-03-09', by: ['email'], before: [] },
  { kind: 'check-in', sentOn: '2026-03-16', by: ['email'], before: ['2026-03-09'] },
  { kind: 'check-in', sentOn: '2026-03-23', by: ['email'], before: ['2026-03-09', '2026-03-16'] },
] as const

const all = notes.flatMap(({ by, ...one }) =>
  by.flatMap((channel) =>
    (['en-US', 'de'] as const).map((language) => ({ ...one, channel, language })),
  ),
)

test.each(all)(
  '$kind of $sentOn by $channel in $language',
  ({ kind, sentOn, channel, language, before }) => {
    const panelIn = language === 'de' ? germanPanel : panel
    const findings = tones.flatMap((tone) =>
      panelIn().contacts.flatMap(({ id: contact }) => {
        const sent = (date: string): Entry => ({
          ...{ at: moment(`${date}T16:00-05:00`), type: 'note', contact, kind, channel },
        })
        const kase = panelIn({
          now: `${sentOn}T16:30-05:00`,
          candidate: { language, tone },
          interview: { decisionBy: day('2026-03-06'), decisionFrom: 'c0' },
          journal: before.map(sent),
          ...(kind === 'check-in' && { contact: { wish: 'email' } }),
        })
        const plan = planOf({ ...kase, journal: [...kase.journal, sent(sentOn)] })
        const about = { interview: 'i1', contact, kind, channel, sentOn: day(sentOn) }
        const made = note(kase, { ...about, plan })
        if (made.state === 'lacking') throw new Error('lacking')
        const around = { otherNotes: [], otherApplications: [], plan }
        return check(kase, { ...about, subject: made.subject, text: made.text }, around)
      }),
    )
    expect(findings).toEqual([])
  },
)
