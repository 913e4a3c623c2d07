// Counts the seconds until a mail goes out, for the eye alone: whoever hears the page was told the time. It comes with
// its page alone, and imports nothing.
export function countDown(place: HTMLElement): void {
  const until = performance.now() + Number(place.dataset['goesOutIn']) * 1000
  const heard = document.createElement('span')
  heard.className = 'aside-only'
  heard.append(...place.childNodes)
  const seen = document.createElement('span')
  seen.ariaHidden = 'true'
  place.replaceChildren(heard, seen)
  const say = () => {
    const left = Math.ceil((until - performance.now()) / 1000)
    seen.textContent = sayLeft(left)
    if (left <= 0) clearInterval(each)
  }
  const each = setInterval(say, 250)
  say()
}

function sayLeft(seconds: number): string {
  if (seconds <= 0) return 'It is going out now.'
  if (seconds >= 120) return `It goes out in ${Math.floor(seconds / 60)} minutes.`
  return `It goes out in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
}
