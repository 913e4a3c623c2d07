// What companies ask for, as it lies in an archive: people who vouch, and files in versions.
import { day, file, id, line, moment, oneOf, whole, words } from './forms.ts'
import { foldedOf, kind, maybe, to, type Kind } from './kind.ts'

const references = kind('reference', {
  name: 'references',
  words: ['reference', 'references'],
  key: ['id'],
  columns: {
    id: { form: id },
    name: { form: line },
    folded: foldedOf('name'),
    title: maybe(line),
    company: maybe(line),
    relation: { form: words },
    email: maybe(line),
    phone: maybe(line),
    agreed_on: maybe(day),
  },
})

const referenceBriefs = kind('reference_brief', {
  name: 'reference-briefs',
  words: ['brief for a reference', 'briefs for references'],
  key: ['reference', 'application'],
  columns: { reference: { form: id }, application: { form: id }, know: { form: words } },
  points: [to('references', 'reference'), to('applications', 'application')],
})

const referenceUses = kind('reference_use', {
  name: 'reference-uses',
  words: ['use of a reference', 'uses of references'],
  key: ['reference', 'id'],
  columns: {
    id: { form: id },
    reference: { form: id },
    application: { form: id },
    day: { form: day },
    kind: { form: oneOf(['asked', 'named']) },
    entry: maybe(id),
  },
  points: [
    ...[to('references', 'reference'), to('applications', 'application')],
    to('journal', 'entry'),
  ],
})

const materials = kind('material', {
  name: 'materials',
  words: ['document', 'documents'],
  key: ['id'],
  columns: { id: { form: id }, name: { form: line }, folded: foldedOf('name') },
})

const materialVersions = kind('material_version', {
  name: 'material-versions',
  words: ['version of a document', 'versions of documents'],
  key: ['id'],
  order: ['material', 'number'],
  columns: {
    id: { form: id },
    material: { form: id },
    number: { form: whole(1), stays: true },
    file_name: { form: line },
    kind: { form: line },
    size: { form: whole(0) },
    digest: { form: line },
    added_at: { form: moment },
    removed_at: maybe(moment),
  },
  points: [to('materials', 'material')],
})

const materialFiles = kind('material_bytes', {
  name: 'material-files',
  words: ['file of a document', 'files of documents'],
  key: ['version'],
  columns: { version: { form: id }, bytes: { form: file, name: 'file', lies: 'as bytes' } },
  points: [to('material-versions', 'version')],
})

const materialsSent = kind('material_sent', {
  name: 'materials-sent',
  words: ['sending of a document', 'sendings of documents'],
  key: ['version', 'id'],
  columns: {
    id: { form: id },
    version: { form: id },
    application: { form: id },
    contact: maybe(id),
    day: { form: day },
    entry: maybe(id),
  },
  points: [
    ...[to('material-versions', 'version'), to('applications', 'application')],
    ...[to('people', 'contact'), to('journal', 'entry')],
  ],
})

export const askedForKinds: readonly Kind[] = [
  ...[references, referenceBriefs, referenceUses],
  ...[materials, materialVersions, materialFiles, materialsSent],
]
