// All that programs can ask for, by what it is about; each with what it takes and gives.
import { Section, SectionList } from '../section.tsx'
import type { ApiDocument, ApiOperation } from './api-document.ts'
import { fieldOf, fieldsOf, shapeOf, type ApiField } from './api-fields.ts'

type Told = { readonly way: string; readonly one: ApiOperation }

export const ApiTold = ({ document }: { readonly document: ApiDocument }) => {
  const all = Object.entries(document.paths).flatMap(([path, here]) =>
    Object.entries(here).map(([method, one]) => ({ way: `${method.toUpperCase()} ${path}`, one })),
  )
  const subjects = Map.groupBy(all, ({ one }) => one.tags[0])
  const titles = Object.fromEntries(
    [...subjects.keys()].map((tag) => [`about-${tag}`, nameOf(tag)]),
  )
  return (
    <>
      <SectionList titles={{ ...titles, shapes: 'Shapes', problems: 'What can be wrong' }} />
      {[...subjects].map(([tag, told]) => (
        <Section id={`about-${tag}`} title={nameOf(tag)}>
          {told.map((one) => (
            <Operation told={one} />
          ))}
        </Section>
      ))}
      <Section id="shapes" title="Shapes">
        {Object.entries(document.components.schemas).map(([name, schema]) => (
          <details id={`shape-${name}`}>
            <summary>{name}</summary>
            <Fields fields={fieldsOf(schema)} caption={name} />
          </details>
        ))}
      </Section>
      <Section id="problems" title="What can be wrong">
        <dl class="api-problems">
          {Object.entries(document['x-problems']).map(([code, { status, says }]) => (
            <>
              <dt id={code}>
                <code>{code}</code> {status}
              </dt>
              <dd>{says}</dd>
            </>
          ))}
        </dl>
      </Section>
    </>
  )
}

/** `mail-account`, as a heading. */
function nameOf(tag: string): string {
  const words = tag.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const Operation = ({ told: { way, one } }: { readonly told: Told }) => {
  const takes = takesOf(one)
  const { fields, shape } = givesOf(one)
  return (
    <details id={one.operationId}>
      <summary>
        {one.summary} <code>{way}</code>
      </summary>
      <p class="quiet small">
        Asks for a token that may <code>{one.security[0].token[0]}</code>.
      </p>
      {takes.length > 0 && <Fields fields={takes} caption="It takes" />}
      {shape && (
        <p>
          It gives <a href={`#shape-${shape}`}>{shape}</a>.
        </p>
      )}
      {fields.length > 0 && <Fields fields={fields} caption="It gives" />}
    </details>
  )
}

function takesOf({ parameters, requestBody }: ApiOperation): readonly ApiField[] {
  const said = parameters.flatMap((one) =>
    'name' in one && 'schema' in one
      ? [fieldOf(String(one.name), saidOf(one), 'required' in one && one.required === true)]
      : [],
  )
  const [body] = Object.values(requestBody?.content ?? {})
  return [...said, ...fieldsOf(body?.schema)]
}

/** A parameter has its description beside its schema. */
function saidOf(parameter: object): unknown {
  const { schema, description } = parameter as { schema: object; description?: string }
  return description === undefined ? schema : { ...schema, description }
}

function givesOf({ responses }: ApiOperation): { fields: readonly ApiField[]; shape?: string } {
  const [, answer] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? []
  if (!answer || !('content' in answer) || !answer.content) return { fields: [] }
  const [content] = Object.values(answer.content)
  const shape = shapeOf(content?.schema)
  return { fields: fieldsOf(content?.schema), ...(shape !== undefined && { shape }) }
}

type FieldsProps = { readonly fields: readonly ApiField[]; readonly caption: string }

const Fields = ({ fields, caption }: FieldsProps) => (
  <table class="api-fields">
    <caption>{caption}</caption>
    <tbody>
      {fields.map(({ path, kind, shape, needed, says, outside }) => (
        <tr>
          <th scope="row">
            <code>{path}</code>
          </th>
          <td>
            {shape ? <a href={`#shape-${shape}`}>{kind}</a> : kind}
            {needed ? '' : ', if it is there'}
            {says && <p class="quiet small">{says}</p>}
            {outside && <p class="quiet small">Others wrote it.</p>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
