// What an archive would bring, beside what is here, and the yes it needs.
import type { ArchiveSeen } from '#app/archive/look-through.ts'
import { countDiffering, countFresh, hasOtherSettings, sayKinds } from '#app/archive/say-seen.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { Form } from '../form.tsx'
import { Notice } from '../notice.tsx'
import { Tick } from '../tick.tsx'
import { Title } from '../title.tsx'
import { ArchiveDifferences } from './archive-differences.tsx'

type Props = {
  readonly seen: ArchiveSeen
  /** When it was written. */
  readonly written: string
  readonly stopped: true | undefined
  readonly filled: Filled
  readonly path: string
}

export const ArchiveShown = ({ seen, written, stopped, filled, path }: Props) => {
  const [fresh, differing] = [countFresh(seen), countDiffering(seen)]
  const others = hasOtherSettings(seen)
  const isAllHere = fresh + differing === 0 && !others
  return (
    <>
      {stopped && <Notice>Stopped. Nothing of it is kept.</Notice>}
      <Title lead={`This archive was written ${written}. Every part of it is whole.`}>
        {isAllHere ? 'All of it is here already' : 'This would come'}
      </Title>
      <ul class="counts">
        {sayKinds(seen).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {seen.erasedHere > 0 && (
        <p class="quiet">
          Whom and what you erased here stays erased: {seen.erasedHere} records of it stay out.
        </p>
      )}
      {!isAllHere && (
        <Form action={path} filled={filled}>
          <div class="fields">
            {differing > 0 && (
              <Choice
                of={filled}
                name="change"
                label={
                  differing === 1
                    ? 'One record is here, and says something else'
                    : `${differing} records are here, and say something else`
                }
                options={[
                  {
                    value: 'no',
                    word: 'Leave them as they are here',
                    hint: 'Only what is new comes.',
                  },
                  {
                    value: 'yes',
                    word: 'Take them from the archive',
                    hint: 'The journal is only added to, whatever you choose.',
                  },
                ]}
              />
            )}
            {differing > 0 && <ArchiveDifferences differing={seen.differing} />}
            {others && (
              <Tick of={filled} name="settings">
                Take the settings of the archive, too: name, time zone, pace, signature and what you
                have for the post
              </Tick>
            )}
          </div>
          <p class="quiet">
            People who look alike stay two; <em>People, here twice?</em> asks you about them.
            Reminders of what is overdue by now wait until you let them go.
          </p>
          <div class="actions">
            <Button>Bring it in</Button>
          </div>
        </Form>
      )}
      <Form action={`${path}/letting-go`}>
        <div class="actions">
          <Button weight="plain">{isAllHere ? 'Good' : 'Not now'}</Button>
        </div>
      </Form>
    </>
  )
}
