// The keys that lead about, as a page; with a script it is also a sheet over every other page.
import type { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { findSettings } from '#app/find-settings.ts'
import type { House } from '../house.ts'
import { Title } from '../parts/title.tsx'
import { nameOf, rooms } from '../rooms.ts'
import { show } from '../show.tsx'

export function keys(web: Hono, house: House): void {
  web.get('/keys', async (c) => {
    const bare = !(await findSettings(house.desk))
    return show(c, house, { title: 'Keys', bare, children: <Keys /> })
  })
}

/** Those with two keys first, so that they are learned as one. */
const byKeys = [...rooms].sort((one, other) => other.keys.length - one.keys.length)

const Keys = () => (
  <>
    <Title lead="Everything here can be done without a mouse.">Keys</Title>
    <div data-sheet="Keys" class="key-sheet">
      <table class="keys">
        <caption>Everywhere</caption>
        <tbody>
          {byKeys.map((room) => (
            <Line keys={room.keys.split(' ')} between="then">
              {nameOf(room)}
            </Line>
          ))}
          <Line keys={['/', 'Ctrl K']} between="or">
            Find anyone, and anything
          </Line>
          <Line keys={['?']}>These keys</Line>
        </tbody>
      </table>
      <table class="keys">
        <caption>Within a page</caption>
        <tbody>
          <Line keys={['j', 'k']} between="and" needs="list">
            The next in the list, and the one before
          </Line>
          <Line keys={['.']} needs="button">
            To the main button
          </Line>
          <Line keys={['Enter']}>Opens or presses it</Line>
          <Line keys={['Esc']}>Closes what lies over the page</Line>
        </tbody>
      </table>
      <noscript>
        <p>They need a script, and this browser runs none here. Tab and Enter do without.</p>
      </noscript>
      <label class="tick" data-key-switch hidden>
        <input type="checkbox" checked />
        <span>Single keys are on</span>
      </label>
      <p class="quiet small">
        They do nothing while you type. If they get in the way of your own keys, turn them off here;
        Ctrl K, or ⌘ K on a Mac, stays. This browser remembers it.
      </p>
    </div>
  </>
)

type LineProps = {
  readonly keys: readonly string[]
  readonly between?: string
  /** What a page must have for it. */
  readonly needs?: string
  readonly children: Child
}

const Line = ({ keys, between, needs, children }: LineProps) => (
  <tr data-needs={needs}>
    <th scope="row">
      {keys.map((key, index) => (
        <>
          {index > 0 && ` ${between} `}
          <kbd>{key}</kbd>
        </>
      ))}
    </th>
    <td>{children}</td>
  </tr>
)
