// What the browser keeps for this page. It may be forbidden or full, and then it is as if nothing were there.

export function readKept(place: string): string | undefined {
  return tried(() => localStorage.getItem(place)) ?? undefined
}

/** Whether it is kept now. */
export function keep(place: string, text: string): boolean {
  return (
    tried(() => {
      localStorage.setItem(place, text)
      return true
    }) ?? false
  )
}

export function letGo(place: string): void {
  tried(() => localStorage.removeItem(place))
}

/** The places that begin so. */
export function listKept(start: string): readonly string[] {
  return tried(() => Object.keys(localStorage).filter((place) => place.startsWith(start))) ?? []
}

/** Tells this tab from others; it outlives a reload. */
export const tab = {
  read: (): string => tried(() => sessionStorage.getItem('pages')) ?? '',
  keep: (text: string): void => {
    tried(() => sessionStorage.setItem('pages', text))
  },
  /** What of the line is being read in it. */
  readReading: (): string => tried(() => sessionStorage.getItem('reading')) ?? '',
  keepReading: (text: string): void => {
    tried(() =>
      text === '' ? sessionStorage.removeItem('reading') : sessionStorage.setItem('reading', text),
    )
  },
}

function tried<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}
