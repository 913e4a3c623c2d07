// Words that a program drafted: by which, and what becomes of them. Until then they are nobody's.
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

type DraftedByProps = { readonly by: string; readonly draft: string; readonly what: string }

/** The buttons belong to the forms of `DraftForms` with that name: here they stand within another one. */
export const DraftedBy = ({ by, draft, what }: DraftedByProps) => (
  <div class="notice guard screen-only">
    <p>
      <strong>
        Drafted by <bdi>{by}</bdi>.
      </strong>{' '}
      {what}
    </p>
    <div class="actions">
      <Button weight="second" form={`${draft}-mine`}>
        Make it my own
      </Button>
      <Button weight="plain" form={`${draft}-dropped`}>
        Drop it
      </Button>
    </div>
  </div>
)

type DraftFormsProps = {
  readonly draft: string
  /** The address of the words. */
  readonly words: string
  readonly about: Readonly<Record<string, string>>
}

export const DraftForms = ({ draft, words, about }: DraftFormsProps) => (
  <>
    <Form id={`${draft}-mine`} action={`${words}/mine`}>
      {hidden(about)}
    </Form>
    <Form id={`${draft}-dropped`} action={`${words}/proposed`}>
      {hidden(about)}
    </Form>
  </>
)

function hidden(about: Readonly<Record<string, string>>) {
  return Object.entries(about).map(([name, value]) => (
    <input type="hidden" name={name} value={value} />
  ))
}
