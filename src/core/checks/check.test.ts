import { describe, expect, test } from 'vitest'
import { channels, noteKinds } from '../journal/entry.ts'
import { tones } from '../case/case.ts'
import { note } from '../words/note.ts'
import { day, panel, planOf } from '../../../test/words/panel.ts'
import { check } from './check.ts'

describe('whatever Sincerely composes', () => {
  test.each(channels)('has nothing wrong with it by %s', (channel) => {
    for (const kind of noteKinds)
      for (const tone of tones)
        for (const language of ['en-US', 'en-GB'])
          for (let person = 0; person < 8; person += 1) {
            const kase = panel({
              candidate: { tone, language },
              interview: { decisionBy: day('2026-03-06') },
            })
            const plan = planOf(kase)
            const sentOn = day(kind === 'thank-you' ? '2026-03-03' : '2026-03-10')
            const about = { interview: 'i1', contact: `c${person}`, kind, channel, sentOn }
            const written = note(kase, { ...about, plan })
            if (written.state === 'lacking') throw new Error('lacking')
            const { text, subject } = written
            const around = { otherNotes: [], otherApplications: [], plan }
            const found = check(kase, { ...about, subject, text }, around)
            expect({ text, found }).toEqual({ text, found: [] })
          }
  })
})
