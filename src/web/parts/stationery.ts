// What every page needs from the house it is printed in, handed down without naming it in each part.
import { createContext, useContext } from 'hono/jsx'

export type Stationery = {
  /** The address of a stylesheet, picture or script. */
  readonly asset: (name: string) => string
  /** The token a form to that address must carry. */
  readonly token: (path: string) => string
  /** A key by which a form sent twice is known to be one. */
  readonly newKey: () => string
  /** Where this is practice: what time it is there, for people. Nothing leads out of it, and no browser keeps a draft. */
  readonly practice: { readonly time: string } | undefined
}

export const StationeryContext = createContext<Stationery | undefined>(undefined)

export function useStationery(): Stationery {
  const stationery = useContext(StationeryContext)
  if (!stationery) throw new Error('A part was rendered outside of a page.')
  return stationery
}
