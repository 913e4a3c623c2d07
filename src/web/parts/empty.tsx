// A room with nothing in it yet: says so kindly, and what fills it.
import type { Child } from 'hono/jsx'

export const Empty = ({
  title,
  children,
}: {
  readonly title: string
  readonly children: Child
}) => (
  <div class="empty">
    <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.500" stroke-linejoin="round">
        <path d="M12 22 32 8l20 14v30H12z" />
        <path d="m12 22 20 15 20-15" />
        <path d="M12 52 27 33.500M52 52 37 33.500" />
      </g>
    </svg>
    <h2>{title}</h2>
    {children}
  </div>
)
