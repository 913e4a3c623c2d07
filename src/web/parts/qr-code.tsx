// A code that a phone's camera reads, drawn on the server. It stays dark on light in every theme.
export type Modules = readonly (readonly boolean[])[]

type QrProps = { readonly modules: Modules; readonly about: string }

export const QrCode = ({ modules, about }: QrProps) => (
  <svg
    class="qr"
    viewBox={`0 0 ${modules.length} ${modules.length}`}
    role="img"
    aria-label={about}
    shape-rendering="crispEdges"
  >
    <rect class="light" width={modules.length} height={modules.length} />
    <path class="dark" d={outline(modules)} />
  </svg>
)

/** One stroke along each run of dark modules. */
function outline(modules: Modules): string {
  return modules
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return []
        const end = row.indexOf(false, x)
        const length = (end < 0 ? row.length : end) - x
        return [`M${x} ${y}h${length}v1h-${length}z`]
      }),
    )
    .join('')
}
