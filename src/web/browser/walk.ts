// Walking through the list of a page, and to its main button, by keys.

/** To the next thing in the list, or by -1 to the one before. */
export function walkList(by: 1 | -1): void {
  const stops = listStops()
  const here = stops.findIndex((stop) => placeOf(stop).contains(document.activeElement))
  const next = here < 0 ? (by === 1 ? 0 : stops.length - 1) : here + by
  stops[next]?.focus()
}

/** In each line of the list what one would open: its button, else its link. */
export function listStops(): readonly HTMLElement[] {
  const lines = [...document.querySelectorAll<HTMLElement>('main :is(.lines, .plan, .found) > li')]
  return lines.flatMap((line) => {
    const stop =
      line.querySelector<HTMLElement>('.actions .button') ??
      line.querySelector<HTMLElement>('a[href], button, summary')
    return stop?.checkVisibility() ? [stop] : []
  })
}

export function goToMainButton(): void {
  mainButton()?.focus()
}

export function mainButton(): HTMLElement | undefined {
  const buttons = [...document.querySelectorAll<HTMLElement>('main .button.first')]
  return buttons.find((button) => button.checkVisibility())
}

function placeOf(stop: HTMLElement): Element {
  return stop.closest('li') ?? stop
}
