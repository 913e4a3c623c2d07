// What just happened, and the way back from it. A page is opened at it, so that it is also heard: what stands
// on a page from the start is not said by itself.
import type { Child } from 'hono/jsx'

export const Notice = ({
  warn,
  children,
  back,
}: {
  readonly warn?: boolean
  readonly children: Child
  readonly back?: Child
}) => (
  <div
    class={warn ? 'notice warn' : 'notice'}
    role="status"
    aria-labelledby="happened"
    tabindex={-1}
    autofocus
  >
    <p id="happened">{children}</p>
    {back}
  </div>
)
