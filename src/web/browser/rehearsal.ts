// A script as one says it: the line to be said stands out for as long as it takes, a watch runs, and who wants to
// hears oneself afterwards. A recording stays in this window.
export function rehearse(place: HTMLElement): void {
  const start = place.querySelector<HTMLButtonElement>('[data-start]')
  const record = place.querySelector<HTMLInputElement>('[data-record]')
  const clock = place.querySelector<HTMLElement>('[data-clock]')
  const said = place.querySelector<HTMLElement>('[data-said]')
  const heard = place.querySelector<HTMLElement>('[data-heard]')
  if (!start || !record || !clock || !said || !heard) return
  const audio = document.createElement('audio')
  audio.controls = true
  const lines = [...place.querySelectorAll<HTMLElement>('[data-seconds]')]
  const length = clock.textContent.replace(/^\S+/, '')
  let end: (() => void) | undefined

  const begin = async () => {
    const recording = record.checked ? await startRecording() : undefined
    if (record.checked && !recording) said.textContent = noMicrophone
    const began = performance.now()
    const seconds = () => (performance.now() - began) / 1000
    const turn = () => {
      clock.textContent = `${sayLength(seconds())}${length}`
      const at = lineAt(lines, seconds())
      for (const [index, line] of lines.entries()) line.toggleAttribute('data-now', index === at)
      lines[at]?.scrollIntoView({ block: 'center' })
      if (at >= lines.length) end?.()
    }
    const ticking = setInterval(turn, 250)
    start.textContent = 'Stop'
    place.dataset['rehearsal'] = 'running'
    end = () => {
      clearInterval(ticking)
      end = undefined
      start.textContent = 'Once more'
      place.dataset['rehearsal'] = ''
      for (const line of lines) line.removeAttribute('data-now')
      said.textContent = `You took ${Math.round(seconds())} seconds.`
      if (recording) void recording().then(play)
    }
    turn()
  }
  const play = (voice: Blob) => {
    if (audio.src) URL.revokeObjectURL(audio.src)
    audio.src = URL.createObjectURL(voice)
    heard.prepend(audio)
    heard.hidden = false
  }

  start.addEventListener('click', () => void (end ? end() : begin()))
  addEventListener('pagehide', () => end?.())
}

const noMicrophone =
  'There is no microphone that this page may use. Browsers give it only on this computer itself, or over HTTPS.'

/** Done when it records; gives what ends it. */
async function startRecording(): Promise<(() => Promise<Blob>) | undefined> {
  const stream = await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => undefined)
  if (!stream) return undefined
  const recorder = new MediaRecorder(stream)
  const parts: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data))
  const done = new Promise<Blob>((stopped) =>
    recorder.addEventListener('stop', () => stopped(new Blob(parts, { type: recorder.mimeType }))),
  )
  recorder.start()
  return () => {
    recorder.stop()
    for (const track of stream.getTracks()) track.stop()
    return done
  }
}

/** The line that is being said; behind the last one there is none. */
function lineAt(lines: readonly HTMLElement[], seconds: number): number {
  let until = 0
  for (const [index, line] of lines.entries()) {
    until += Number(line.dataset['seconds']) + pause
    if (seconds < until) return index
  }
  return lines.length
}

/** One takes breath between lines. */
const pause = 0.4

function sayLength(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}
