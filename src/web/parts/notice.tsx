// What just happened, and the way back from it.
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
  <div class={warn ? 'notice warn' : 'notice'} role="status">
    <p>{children}</p>
    {back}
  </div>
)
