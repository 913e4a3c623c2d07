// A card, or a code on a card or a screen, by camera. The page takes a still; all reading is done by the program.
import type { Hono } from 'hono'
import { Problem } from '#core/problem.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Form, fieldId } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function camera(web: Hono, house: House): void {
  web.get('/import/camera', (c) => {
    const { interview } = c.req.query()
    const children = <Camera interview={interview} />
    return show(c, house, { title: 'Use the camera', room: 'people', children })
  })
  web.get('/import/code', (c) => c.redirect('/import/camera', 303))
  // Asked while the camera runs, several times a minute: only whether there is a code to read.
  web.post('/import/code', async (c) => {
    const file = (await c.req.formData()).get('file')
    if (!(file instanceof File) || file.size === 0) return c.text('no')
    const { readCodes } = await import('#capture/codes.ts')
    const found = await readCodes(new Uint8Array(await file.arrayBuffer())).catch(whenUnreadable)
    return c.text(found && found.texts.length > 0 ? 'yes' : 'no')
  })
}

/** A still between two others may be no picture at all. */
function whenUnreadable(error: unknown): undefined {
  if (!(error instanceof Problem)) throw error
}

const Camera = ({ interview }: { readonly interview: string | undefined }) => (
  <>
    <Title
      from={
        interview
          ? { href: `/interviews/${interview}/people`, word: 'Whom you met' }
          : { href: '/people', word: 'People' }
      }
      lead="Hold the card so that it fills the picture. A code is taken by itself."
    >
      Use the camera
    </Title>
    <Form action="/import" file class="camera">
      {interview && <input type="hidden" name="interview" value={interview} />}
      <video data-camera muted playsinline aria-label="What the camera sees" />
      <div class="camera-file drop">
        <label class="label" for={fieldId('file')}>
          A photo of the card
        </label>
        <input
          id={fieldId('file')}
          name="file"
          type="file"
          accept="image/*"
          capture="environment"
        />
      </div>
      <p class="line" data-said />
      <div class="actions">
        <Button>Take it and read it</Button>
      </div>
    </Form>
    <div hidden data-look>
      <Form action="/import/code" file>
        <></>
      </Form>
    </div>
  </>
)
