// The camera of a page: one sees what it sees, a press takes the photo, and a code held in front of it is taken by
// itself. Where a browser gives no camera to a page, the field for a file stays, which opens that of a phone.
import { say } from './line.ts'

export function openCamera(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=file]')
  const video = form.querySelector('video')
  if (!input || !video || !navigator.mediaDevices) return
  void watch(form, input, video)
}

async function watch(form: HTMLFormElement, input: HTMLInputElement, video: HTMLVideoElement) {
  const stream = await navigator.mediaDevices
    .getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1920 } } })
    .catch(() => undefined)
  if (!stream) return say(form, 'There is no camera here that this page may use; choose a photo.')
  const end = () => stream.getTracks().forEach((track) => track.stop())
  addEventListener('pagehide', end, { once: true })
  video.srcObject = stream
  await video.play()
  form.classList.add('watching')
  let isTaken = false
  const take = (photo: File) => {
    if (isTaken) return
    isTaken = true
    const files = new DataTransfer()
    files.items.add(photo)
    input.files = files.files
    video.pause()
    end()
    form.requestSubmit()
  }
  form.addEventListener('submit', (event) => {
    if (isTaken || input.files?.length) return
    event.preventDefault()
    void still(video).then(take)
  })
  const look = async () => {
    const photo = await still(video)
    if (isTaken) return
    if (await holdsCode(form, photo)) take(photo)
    else setTimeout(() => void look(), 700)
  }
  void look()
}

function still(video: HTMLVideoElement): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  return new Promise((done) =>
    canvas.toBlob(
      (blob) => done(new File(blob ? [blob] : [], 'camera.jpg', { type: 'image/jpeg' })),
      'image/jpeg',
      0.9,
    ),
  )
}

/** Asked of the server, so that the page needs no reader of codes of its own. */
async function holdsCode(form: HTMLFormElement, photo: File): Promise<boolean> {
  const look = document.querySelector<HTMLFormElement>('[data-look] form')
  if (!look || document.hidden || !form.isConnected) return false
  const data = new FormData(look)
  data.set('file', photo)
  const answer = await fetch(look.action, { method: 'POST', body: data }).catch(() => undefined)
  return answer?.ok === true && (await answer.text()) === 'yes'
}
