// What was found in files, as data: a photo by its size, everything else as it would be saved.
import type { PersonFound } from '#capture/found.ts'
import type { Invitation } from '#capture/invitation.ts'
import type { FileFound } from './file-found.ts'

export function foundAsData(files: readonly FileFound[]) {
  return {
    files: files.map(({ file, read, saved, problem }) => {
      if (!read) return { file, refused: problem?.message }
      const { kind, people, broken, invitation } = read
      return {
        file,
        kind,
        ...(invitation && { interview: interviewAsData(invitation) }),
        people: people.map(personAsData),
        broken,
        ...(saved && { saved }),
        ...(problem && { refused: problem.message }),
      }
    }),
  }
}

function personAsData({ photo, ...person }: PersonFound) {
  return { ...person, ...(photo && { photo: { type: photo.type, bytes: photo.bytes.length } }) }
}

function interviewAsData({ people, proposed, ...interview }: Invitation) {
  const declined = people.filter(({ declined }) => declined).map(({ name }) => name)
  const slots = people.flatMap(({ name, slot }) => (slot ? [{ ...slot, name }] : []))
  return {
    ...proposed,
    ...interview,
    ...(slots.length > 0 && { slots }),
    ...(declined.length > 0 && { declined }),
  }
}
