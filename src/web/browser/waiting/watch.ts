// When what waits is tried: as a page opens or comes to the front, when the browser says that it is online, and
// every minute while something waits, sooner at first.
import { adoptDrafts } from './adopt.ts'
import { watchReading } from './read.ts'
import { sendWaiting } from './send.ts'
import { listEntries } from './store.ts'
import { showWaiting } from './strip.ts'
import { hear } from './tell.ts'

const [first, last] = [2_000, 60_000]

export function watchLine(): void {
  let pause = first
  let waiting: ReturnType<typeof setTimeout> | undefined
  const turn = async () => {
    clearTimeout(waiting)
    const before = await listEntries()
    if (before.length > 0) await sendWaiting()
    const left = await listEntries()
    showWaiting(left)
    if (left.length > 0) waiting = setTimeout(() => void turn(), pause)
    pause = Math.min(pause * 2, last)
  }
  const now = () => {
    pause = first
    void turn()
  }
  addEventListener('online', now)
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    watchReading()
    now()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') now()
  })
  document.addEventListener('entered', now)
  hear(() => void listEntries().then(showWaiting))
  watchReading()
  void adoptDrafts().then(now)
}
