// The script of one call in one's own words: kept for this call, or as a template for every such call.
import type { Context, Hono } from 'hono'
import { composeScripts, textShown, type ScriptsComposed } from '#app/compose-scripts.ts'
import { takeOverScript } from '#app/drafts/take-over.ts'
import { keepAsTemplate, keepWords, letGoOfWords } from '#app/keep-words.ts'
import { gapsIn } from '#core/words/gaps.ts'
import { reaches, type Reached } from '#core/words/script.ts'
import { personPath } from '#core/plan/step-path.ts'
import { typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, statusOf, type Filled } from '../forms/filled.ts'
import { withPlaces } from '../forms/places-wrong.ts'
import { keyField } from '../forms/keys.ts'
import type { House } from '../house.ts'
import { Wording } from '../parts/rooms/wording.tsx'
import { show } from '../show.tsx'

export function scriptWords(web: Hono, house: House): void {
  const { desk } = house
  const path = '/interviews/:interview/people/:contact/call/words'
  web.get(path, (c) => showWords(c, house, reachedOf(c.req.query('reached'))))
  web.post(path, async (c) => {
    const reached = reachedOf(typed(await c.req.formData(), 'reached'))
    const about = { ...aboutOf(c), reached }
    let template: string | undefined
    return answerKept(c, desk, {
      kept: async (desk) => known(await composeScripts(desk, about), reached),
      save: async (data, keyed) => {
        const words = typed(data, 'words')
        if (typed(data, 'as') !== 'template') return keepWords(desk, { ...keyed, ...about, words })
        const name = namesProposed[reached]
        template = await keepAsTemplate(desk, { ...keyed, ...about, words, name })
      },
      next: () =>
        template === undefined
          ? `${roomOf(c)}?done=words&reached=${reached}`
          : `/settings/scripts/${template}/edit?done=template`,
      again: (filled) => showWords(c, house, reached, filled),
    })
  })
  web.post(`${path}/mine`, async (c) => {
    const data = await c.req.formData()
    const reached = reachedOf(typed(data, 'reached'))
    await takeOverScript(desk, { key: typed(data, keyField) ?? '', ...aboutOf(c), reached })
    return c.redirect(`${roomOf(c)}?done=script-mine&reached=${reached}`, 303)
  })
  web.post(`${path}/proposed`, async (c) => {
    const data = await c.req.formData()
    const reached = reachedOf(typed(data, 'reached'))
    await letGoOfWords(desk, { key: typed(data, keyField) ?? '', ...aboutOf(c), reached })
    return c.redirect(`${roomOf(c)}?done=proposed&reached=${reached}`, 303)
  })
}

/** Until it is given another. */
const namesProposed: Readonly<Record<Reached, string>> = {
  answered: 'My words when they answer',
  voicemail: 'My words for a voicemail',
  colleague: 'My words for a colleague',
}

function reachedOf(asked: string | undefined): Reached {
  return reaches.find((one) => one === asked) ?? 'answered'
}

function aboutOf(c: Context) {
  return { interview: c.req.param('interview') ?? '', contact: c.req.param('contact') ?? '' }
}

function roomOf(c: Context): string {
  return `${personPath(aboutOf(c))}/call`
}

function known({ scripts }: ScriptsComposed, reached: Reached) {
  return { words: textShown(scripts[reached]), reached }
}

async function showWords(c: Context, house: House, reached: Reached, filled?: Filled) {
  const composed = await composeScripts(house.desk, aboutOf(c))
  const form = filled ?? filledFrom(known(composed, reached))
  const faults = form.errors.has('words') ? gapsIn(form.value('words').replace(/\r\n?/g, '\n')) : []
  const children = (
    <Wording
      {...{ composed, reached, faults }}
      room={roomOf(c)}
      filled={withPlaces(form, faults)}
    />
  )
  const status = statusOf(form)
  const page = { desk: true, title: 'In your own words', about: composed.contact.name, children }
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}
