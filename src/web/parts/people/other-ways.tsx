// Further phones or emails of a person, each with the way to make it the one that is used.
import type { Doubt } from '#capture/phone.ts'
import { sayDoubt } from '../../forms/say-doubt.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { WayOut } from '../way-out.tsx'

type OtherWaysProps = {
  readonly id: string
  readonly kind: 'phone' | 'email'
  readonly ways: readonly OtherWay[]
}

type OtherWay = {
  readonly way: string
  readonly said: string
  readonly href: string
  readonly doubt?: Doubt
}

export const OtherWays = ({ id, kind, ways }: OtherWaysProps) =>
  ways.length === 0 ? null : (
    <Form action={`/people/${id}/preferred`} class="other-ways">
      {ways.map(({ way, said, href, doubt }) => (
        <p>
          <WayOut href={href} inPractice={said}>
            {said}
          </WayOut>{' '}
          <Button weight="plain" name={kind} value={way} about={`Use ${said} first`}>
            Use first
          </Button>
          {doubt && <span class="quiet"> This number {sayDoubt(doubt)}.</span>}
        </p>
      ))}
    </Form>
  )
