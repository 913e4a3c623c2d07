// What is wrong with a SQLite file, looked through from end to end.
import { reading } from './file-versions.ts'

export function damagesIn(file: string): readonly string[] {
  return reading(file, (database) => {
    const pages = database
      .prepare('pragma integrity_check(10)')
      .all()
      .map((row) => String(row['integrity_check']))
      .filter((said) => said !== 'ok')
    if (pages.length > 0) {
      const sentence = `The file ${file} is damaged; "restore" puts a backup in its place and keeps the file beside it.`
      return [sentence, ...pages]
    }
    const lost = Map.groupBy(
      database.prepare('pragma foreign_key_check').all(),
      ({ table, parent }) => [table, parent].map(String).join(' of no '),
    )
    return Array.from(
      lost,
      ([what, rows]) => `Rows that belong to nothing: ${rows.length} (${what}).`,
    )
  })
}
