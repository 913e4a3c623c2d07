// Who am I? One's own details as letters and scripts use them, the pace, one's days, and going away.
import type { Context, Hono } from 'hono'
import { changeSettings } from '#app/change-settings.ts'
import { comeBack } from '#app/come-back.ts'
import { comingHolidays } from '#app/coming-holidays.ts'
import { findSettings } from '#app/find-settings.ts'
import { pauseAll } from '#app/pause-all.ts'
import { timeAway } from '#app/time-away.ts'
import type { Doubt } from '#capture/phone.ts'
import { dayOf } from '#core/days/zone.ts'
import type { Settings } from '#store/settings.ts'
import { answer, typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, statusOf, type Filled } from '../forms/filled.ts'
import { kept, sections, settingsValues, typedInto } from '../forms/own-settings.ts'
import { GoingAway } from '../parts/settings/going-away.tsx'
import { OwnDays } from '../parts/settings/own-days.tsx'
import { OwnHolidays } from '../parts/settings/own-holidays.tsx'
import { OwnDetails } from '../parts/settings/own-details.tsx'
import { OwnLetters } from '../parts/settings/own-letters.tsx'
import { OwnPost } from '../parts/settings/own-post.tsx'
import { OwnScripts } from '../parts/settings/own-scripts.tsx'
import { OwnPace } from '../parts/settings/own-pace.tsx'
import { PracticeDoor } from '../parts/practice-door.tsx'
import { KeptSection, Section, SectionList } from '../parts/section.tsx'
import { StillMissing } from '../parts/settings/still-missing.tsx'
import { Title } from '../parts/title.tsx'
import { ToMail } from '../parts/mailbox/to-mail.tsx'
import { ToCalendar } from '../parts/calendar/to-calendar.tsx'
import { ToPrograms } from '../parts/programs/to-programs.tsx'
import { ToData } from '../parts/settings/to-data.tsx'
import { ToReminders } from '../parts/settings/to-reminders.tsx'
import { ToPhone } from '../parts/settings/to-phone.tsx'
import { ZoneHint } from '../parts/settings/zone-hint.tsx'
import type { House } from '../house.ts'
import { numbersFor } from '../numbers.ts'
import { show } from '../show.tsx'

export function settings(web: Hono, house: House): void {
  const { desk } = house
  web.get('/settings', (c) => showSettings(c, house))
  for (const section of kept) {
    web.post(`/settings/${section}`, (c) =>
      answerKept(c, desk, {
        kept: async (desk) => {
          const known = await findSettings(desk)
          return known ? settingsValues(known) : {}
        },
        save: (data, keyed) => changeSettings(desk, { ...keyed, ...typedInto(section, data) }),
        next: () => `/settings?done=${section}#${section}`,
        again: (filled) => showSettings(c, house, { section, filled }),
        fieldOf: (path) => (path === 'cadence' ? 'pace' : path),
      }),
    )
  }
  web.post('/pauses', (c) =>
    answer(c, {
      work: async (data, key) => {
        await pauseAll(desk, { key, from: typed(data, 'from'), until: typed(data, 'until') })
        return c.redirect('/settings?done=going-away#going-away', 303)
      },
      again: (filled) => showSettings(c, house, { section: 'going-away', filled }),
    }),
  )
  web.post('/pauses/end', (c) =>
    answer(c, {
      work: async (_, key) => {
        await comeBack(desk, { key })
        return c.redirect('/?done=back', 303)
      },
      again: () => showSettings(c, house),
    }),
  )
}

type SectionId = keyof typeof sections

/** Practice stays where it is. */
const practised = Object.fromEntries(
  Object.entries(sections).filter(
    ([id]) => !/^(?:your-(?:mail|calendar|phone|data)|other-programs)$/.test(id),
  ),
)

/** The form of one section, as it came back. */
type Again = { readonly section: SectionId; readonly filled: Filled }

async function showSettings(c: Context, house: House, again?: Again) {
  const known = await findSettings(house.desk)
  if (!known) return c.redirect('/', 303)
  const filled = filledFrom(settingsValues(known))
  const phone = known.phone && (await numbersFor(house.desk))(known.phone)
  const children = (
    <SettingsPage
      {...{ known, house, doubt: phone ? phone.doubt : undefined }}
      done={c.req.query('done')}
      filledOf={(section) => (section === again?.section ? again.filled : filled)}
    />
  )
  const status = again ? statusOf(again.filled) : 200
  const page = { title: 'Settings', room: 'settings', wrong: status !== 200, children } as const
  return show(c, house, page, status)
}

type SettingsProps = {
  readonly known: Settings
  /** What may be wrong with one's own number. */
  readonly doubt: Doubt | undefined
  readonly house: House
  readonly filledOf: (section: SectionId) => Filled
  readonly done: string | undefined
}

const SettingsPage = ({ known, doubt, house, filledOf, done }: SettingsProps) => {
  const { desk, timeZone } = house
  const now = desk.now()
  const today = dayOf(now, known.timeZone)
  const away = timeAway(known, now)
  const about = (id: SectionId) => ({ id, title: sections[id], filled: filledOf(id), done })
  return (
    <>
      <Title lead="Who you are in your letters and on the phone, how you like to follow up, and when you are away.">
        Settings
      </Title>
      <SectionList titles={house.practice ? practised : sections} />
      <StillMissing known={known} />
      <KeptSection {...about('about-you')} button="Keep your details">
        <OwnDetails filled={filledOf('about-you')} doubt={doubt} />
      </KeptSection>
      <KeptSection {...about('your-letters')} button="Keep your letters so">
        <OwnLetters filled={filledOf('your-letters')} />
      </KeptSection>
      <Section {...about('your-post')}>
        <OwnPost />
      </Section>
      <Section {...about('your-scripts')}>
        <OwnScripts />
      </Section>
      <KeptSection {...about('your-pace')} button="Keep this pace">
        <OwnPace filled={filledOf('your-pace')} />
      </KeptSection>
      <KeptSection
        {...about('days-and-holidays')}
        button="Keep these days"
        before={<ZoneHint kept={known.timeZone} here={timeZone} now={now} />}
        after={<OwnHolidays place={known} coming={comingHolidays(desk, known, today)} />}
      >
        <OwnDays filled={filledOf('days-and-holidays')} now={now} />
      </KeptSection>
      <Section {...about('going-away')}>
        <GoingAway {...{ away, today }} filled={filledOf('going-away')} />
      </Section>
      <Section {...about('reminders')}>
        <ToReminders />
      </Section>
      {!house.practice && (
        <Section {...about('your-mail')}>
          <ToMail />
        </Section>
      )}
      {!house.practice && (
        <Section {...about('your-calendar')}>
          <ToCalendar />
        </Section>
      )}
      {!house.practice && (
        <Section {...about('other-programs')}>
          <ToPrograms />
        </Section>
      )}
      {!house.practice && (
        <Section {...about('your-phone')}>
          <ToPhone />
        </Section>
      )}
      {!house.practice && (
        <Section {...about('your-data')}>
          <ToData />
        </Section>
      )}
      <PracticeDoor
        before="To see what the method asks, and when,"
        word="practise with an example"
      />
    </>
  )
}
