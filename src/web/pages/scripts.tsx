// Scripts of one's own for calls: which there are, which are used, and how each sounds.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { listTemplates, type TemplateShown } from '#app/list-templates.ts'
import { chooseTemplate } from '#app/save-template.ts'
import { typed } from '../forms/answer.ts'
import { sayKind } from '../forms/call-words.ts'
import { keyField } from '../forms/keys.ts'
import type { House } from '../house.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Empty } from '../parts/empty.tsx'
import { Form } from '../parts/form.tsx'
import { ScriptText } from '../parts/rooms/script-text.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function scripts(web: Hono, house: House): void {
  const { desk } = house
  web.get('/settings/scripts', async (c) => {
    if (!(await findSettings(desk))) return c.redirect('/', 303)
    const children = <Scripts all={await listTemplates(desk)} done={c.req.query('done')} />
    const page = {
      title: 'Your own scripts',
      about: 'Settings',
      room: 'settings',
      children,
    } as const
    return show(c, house, page)
  })
  web.post('/settings/scripts/usual', async (c) => {
    const data = await c.req.formData()
    const [key = '', script = ''] = [typed(data, keyField), typed(data, 'script')]
    const isUsual = typed(data, 'usual') === 'yes'
    await chooseTemplate(desk, { key, script, isUsual })
    return c.redirect(`/settings/scripts?done=script${isUsual ? '' : '-not'}-usual`, 303)
  })
}

type ScriptsProps = { readonly all: readonly TemplateShown[]; readonly done: string | undefined }

const Scripts = ({ all, done }: ScriptsProps) => (
  <>
    <Done done={done} />
    <Title
      from={{ href: '/settings', word: 'Settings' }}
      lead="For each kind of call one script can be your own; for the others Sincerely proposes one, as it does now."
    >
      Your own scripts
    </Title>
    {all.length === 0 ? (
      <Empty title="None of your own yet.">
        <p class="quiet">
          Every call has its script without it. Where you would say it differently each time, write
          it once, with a field wherever a name or a day belongs; or change the words of one call,
          and keep these.
        </p>
        <p>
          <LinkButton href="/settings/scripts/new">Write a script</LinkButton>
        </p>
      </Empty>
    ) : (
      <>
        <ul class="lines own-scripts">
          {all.map((one) => (
            <Line {...one} />
          ))}
        </ul>
        <div class="actions after">
          <LinkButton weight="second" href="/settings/scripts/new">
            Write another
          </LinkButton>
        </div>
      </>
    )}
  </>
)

const Line = ({ id, name, reached, stage, isUsual, example }: TemplateShown) => (
  <li>
    <div>
      <h2 class="line-title">
        <a href={`/settings/scripts/${id}/edit`}>
          <bdi>{name}</bdi>
        </a>
      </h2>
      <p class="quiet">
        {sayKind(reached, stage)}. {isUsual ? <strong>Used for such calls.</strong> : 'Not used.'}
      </p>
      {example === undefined ? (
        <p class="missing">
          It speaks of something that is not known any more; open it to see what.
        </p>
      ) : (
        <details>
          <summary>How it sounds</summary>
          <ScriptText>{example}</ScriptText>
        </details>
      )}
    </div>
    <Form action="/settings/scripts/usual">
      <input type="hidden" name="script" value={id} />
      <input type="hidden" name="usual" value={isUsual ? '' : 'yes'} />
      <Button weight="plain" about={`${isUsual ? 'Do not use' : 'Use'} ${name}`}>
        {isUsual ? 'Do not use it' : 'Use it'}
      </Button>
    </Form>
  </li>
)
