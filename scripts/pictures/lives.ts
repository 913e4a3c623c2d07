// What is on the pages when their pictures are taken: nothing, two weeks of a full life, and unusual names.
import { startUp, takeUp } from '../../test/browser/dana.ts'
import { fill, press } from '../../test/browser/forms.ts'
import { bringMails, type MailPaths } from '../../test/browser/mails.ts'
import {
  meetThem,
  meetThemByMail,
  unusual,
  usual,
  type Paths,
} from '../../test/browser/people-met.ts'
import { does } from '../../test/browser/three-weeks/does.ts'
import { life } from '../../test/browser/three-weeks/life.ts'
import {
  emptyPages,
  firstPages,
  fullPages,
  mailPages,
  outboxPages,
  unusualPages,
  type Shown,
} from './pages.ts'
import type { Studio } from './studio.ts'
import { phoneDark, phoneLight, wideLight, type Look } from './take.ts'

type Life = {
  readonly time: string
  /** How its pictures look that are kept. */
  readonly shown: readonly Look[]
  readonly live: (studio: Studio) => Promise<void>
  readonly pages: readonly Shown[]
}

let mails: MailPaths
let paths: Paths

/** Mon 16 March, before nine: an interview at eleven, and more to do than one does before it. */
const morning = { day: '2026-03-16', at: '08:20' }

export const lives: readonly Life[] = [
  {
    time: '2026-03-02T17:00',
    shown: [wideLight, phoneDark],
    live: async () => {},
    pages: firstPages,
  },
  {
    time: '2026-03-02T17:00',
    shown: [wideLight],
    live: ({ page }) => startUp(page),
    pages: emptyPages,
  },
  {
    time: '2026-03-02T09:00',
    shown: [wideLight, phoneDark],
    live: liveUntilMorning,
    pages: fullPages,
  },
  {
    time: '2026-03-02T17:00',
    shown: [phoneLight],
    live: async (studio) => {
      await meetThem(studio, unusual)
    },
    pages: unusualPages,
  },
  {
    time: '2026-03-04T10:00',
    shown: [wideLight, phoneDark],
    live: async ({ folder }) => {
      mails = await bringMails(folder, usual)
    },
    pages: mailPages(() => mails),
  },
  {
    time: '2026-03-02T17:00',
    shown: [wideLight, phoneDark],
    live: async (studio) => {
      paths = await meetThemByMail(studio, usual)
    },
    pages: outboxPages(() => paths),
  },
]

async function liveUntilMorning({ page, goTo }: Studio): Promise<void> {
  for (const { day, happens } of life) {
    for (const deed of happens) {
      if (`${day}T${deed.at}` >= `${morning.day}T${morning.at}`) break
      goTo(`${day}T${deed.at}`)
      await does(page, deed)
    }
  }
  goTo(`${morning.day}T${morning.at}`)
  await takeUp(page, 'Thank Conor Walsh')
  await fill(page, remembered)
  await press(page, 'Write the note')
}

/** What makes the note to Conor whole. */
const remembered = {
  'What did you learn': 'that drivers choose their own slots',
  'Which of your skills': 'eight years of planning around a running plant',
  'Which specific issue': 'trucks that wait for two hours on Mondays',
  'How would you handle': 'by spreading the Monday slots over the night before',
}
