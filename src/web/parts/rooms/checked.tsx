// Where the findings of words that one changes stand; while one types they are asked for anew.
import type { Child } from 'hono/jsx'
import { useStationery } from '../stationery.ts'

export const Checked = ({
  action,
  children,
}: {
  readonly action: string
  readonly children: Child
}) => {
  const { token } = useStationery()
  return (
    <>
      <p class="aside-only" role="status" data-found />
      <div data-checks={action} data-token={token(action)}>
        {children}
      </div>
    </>
  )
}
