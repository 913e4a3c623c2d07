// The plan below its drawing, in words or as a table; of many steps those behind are folded away.
import { isOpen } from '#core/plan/step.ts'
import { PlanLines, type PlanLinesProps } from './plan-lines.tsx'
import { PlanTable } from './plan-table.tsx'

type PlanShownProps = PlanLinesProps & {
  readonly asTable: boolean
  /** The page it stands on. */
  readonly path: string
}

/** So many steps behind are still looked over at a glance. */
const fewBehind = 3

export const PlanShown = ({ asTable, path, steps, ...rest }: PlanShownProps) => {
  const behind = steps.filter((step) => !isOpen(step))
  const isFolded = behind.length > fewBehind
  const shown = isFolded ? steps.filter(isOpen) : steps
  return (
    <>
      <p class="views screen-only">
        <a href={`${path}#plan`} aria-current={asTable ? undefined : 'true'}>
          In words
        </a>
        <a href={`${path}?plan=table#plan`} aria-current={asTable ? 'true' : undefined}>
          As a table
        </a>
      </p>
      {asTable && <PlanTable steps={steps} {...rest} />}
      {!asTable && isFolded && (
        <details class="behind">
          <summary>Done so far: {behind.length} steps</summary>
          <PlanLines steps={behind} {...rest} />
        </details>
      )}
      {!asTable && shown.length > 0 && <PlanLines steps={shown} {...rest} />}
    </>
  )
}
