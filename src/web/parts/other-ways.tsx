// Further phones or emails of a person, each with the way to make it the one that is used.
import { Button } from './button.tsx'
import { dialled } from './dialled.ts'
import { Form } from './form.tsx'
import { mailTo } from './ways.tsx'
import { WayOut } from './way-out.tsx'

type OtherWaysProps = {
  readonly id: string
  readonly kind: 'phone' | 'email'
  readonly ways: readonly string[]
}

export const OtherWays = ({ id, kind, ways }: OtherWaysProps) =>
  ways.length === 0 ? null : (
    <Form action={`/people/${id}/preferred`} class="other-ways">
      {ways.map((way) => (
        <p>
          <WayOut href={kind === 'phone' ? `tel:${dialled(way)}` : mailTo(way)} inPractice={way}>
            {way}
          </WayOut>{' '}
          <Button weight="plain" name={kind} value={way} about={`Use ${way} first`}>
            Use first
          </Button>
        </p>
      ))}
    </Form>
  )
