// Practice: all pages once more under /practice, in a house apart, with a desk and a secret of its own.
import type { Context, Hono, MiddlewareHandler } from 'hono'
import type { House } from './house.ts'
import { showPracticeOver } from './pages/practice-over.tsx'

type Beside = {
  /** Answers what lies under /practice; its forms carry tokens of their own. */
  readonly inside: MiddlewareHandler
  /** The way in, which needs a form of this house. */
  readonly doors: (web: Hono) => void
}

type Room = { readonly pages: Hono; readonly close: () => Promise<void> }

/** One practice at most beside a house, shared by all its windows; it is opened when somebody enters. */
export function practiceBeside(house: House, pagesOf: (house: House) => Hono): Beside {
  let room: Promise<Room> | undefined
  const underWay = new Set<Promise<Response>>()

  async function enter(): Promise<void> {
    room ??= open()
    const opening = room
    try {
      await opening
    } catch (error) {
      if (room === opening) room = undefined
      throw error
    }
  }

  async function open(): Promise<Room> {
    if (!house.openPractice) throw new Error('No practice leads off from this house.')
    const { goOn, close, ...own } = await house.openPractice()
    const practice = { goOn, startOver, leave }
    const { assets, reach } = house
    return { pages: pagesOf({ ...own, assets, practice, ...(reach && { reach }) }), close }
  }

  async function startOver(): Promise<void> {
    leave()
    await enter()
  }

  /** What other windows have asked is answered before its data is gone. */
  function leave(): void {
    const left = room
    room = undefined
    void Promise.allSettled(underWay).then(async () => (await left)?.close())
  }

  async function answer(from: Promise<Room>, c: Context): Promise<Response> {
    const request = inwards(c.req.raw)
    const answering = from.then(({ pages }) => pages.fetch(request, c.env))
    underWay.add(answering)
    try {
      return await answering
    } finally {
      underWay.delete(answering)
    }
  }

  return {
    async inside(c, next) {
      if (!c.req.path.startsWith(`${prefix}/`)) return next()
      if (!room) return showPracticeOver(c, house)
      return outwards(await answer(room, c))
    },
    doors(web) {
      web.get(prefix, (c) => c.redirect(room ? `${prefix}/` : '/', 303))
      web.post(prefix, async (c) => {
        await enter()
        return c.redirect(`${prefix}/?done=practising`, 303)
      })
    },
  }
}

const prefix = '/practice'

/** The request as the pages know it. */
function inwards(request: Request): Request {
  const url = new URL(request.url)
  url.pathname = url.pathname.slice(prefix.length)
  return new Request(url, request)
}

/** The answer with every address in it put under /practice; `..` alone leads out. */
async function outwards(answer: Response): Promise<Response> {
  const location = answer.headers.get('location')
  if (location?.startsWith('/')) answer.headers.set('location', prefix + location)
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer
  return new Response((await answer.text()).replace(addresses, ` $1="${prefix}/`), answer)
}

/** Text is escaped, so an attribute is always one of ours. What is loaded is the same on both sides. */
const addresses = / (href|src|action|formaction)="\/(?!assets\/)/g
