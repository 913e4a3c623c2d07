// A field to sign in, with a finger, a pen or the mouse. What was drawn goes into the field for a photo, and the way
// of one: its paper is taken out, and only the ink is kept.

export function letSign(form: HTMLFormElement): void {
  const place = form.querySelector('[data-sign]')
  const canvas = place?.querySelector('canvas')
  const input = form.querySelector<HTMLInputElement>('input[type=file]')
  const keep = place?.querySelector<HTMLButtonElement>('[data-signed]')
  const clear = place?.querySelector<HTMLButtonElement>('[data-clear]')
  const pen = canvas?.getContext('2d')
  if (!canvas || !input || !keep || !clear || !pen) return
  Object.assign(pen, { lineWidth: 7, lineCap: 'round', lineJoin: 'round', strokeStyle: ink })
  let last: Point | undefined
  canvas.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0) return
    canvas.setPointerCapture(event.pointerId)
    last = pointOn(canvas, event)
    line(pen, last, last)
    clear.disabled = false
  })
  canvas.addEventListener('pointermove', (event) => {
    if (last === undefined) return
    // A quick hand makes more points than frames.
    const seen = event.getCoalescedEvents?.() ?? []
    for (const one of seen.length > 0 ? seen : [event]) {
      const next = pointOn(canvas, one)
      line(pen, last, next)
      last = next
    }
  })
  const lift = async () => {
    if (last === undefined) return
    last = undefined
    const { files } = await pictureOf(canvas)
    input.files = files
    keep.disabled = false
  }
  for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => void lift())
  clear.addEventListener('click', () => {
    pen.clearRect(0, 0, canvas.width, canvas.height)
    input.value = ''
    keep.disabled = true
    clear.disabled = true
  })
}

function pictureOf(canvas: HTMLCanvasElement): Promise<DataTransfer> {
  const picture = new DataTransfer()
  return new Promise((done) =>
    canvas.toBlob((blob) => {
      picture.items.add(new File(blob ? [blob] : [], 'drawn.png', { type: 'image/png' }))
      done(picture)
    }, 'image/png'),
  )
}

const ink = '#1e2329'

type Point = { readonly x: number; readonly y: number }

function pointOn(canvas: HTMLCanvasElement, { clientX, clientY }: PointerEvent): Point {
  const { left, top, width, height } = canvas.getBoundingClientRect()
  return {
    x: ((clientX - left) / width) * canvas.width,
    y: ((clientY - top) / height) * canvas.height,
  }
}

function line(pen: CanvasRenderingContext2D, from: Point, to: Point): void {
  pen.beginPath()
  pen.moveTo(from.x, from.y)
  pen.lineTo(to.x, to.y)
  pen.stroke()
}
