// What is known already, for the browser to complete a field with.
import type { KnownPerson } from '#app/list-completions.ts'

export const CompanyCompletion = ({ companies }: { readonly companies: readonly string[] }) => (
  <datalist id="known-companies">
    {companies.map((company) => (
      <option>{company}</option>
    ))}
  </datalist>
)

export const PeopleCompletion = ({ people }: { readonly people: readonly KnownPerson[] }) => (
  <datalist id="known-people">
    {people.map(({ name, company, otherNames }) => (
      <>
        <option value={name}>{company ?? name}</option>
        {otherNames.map((other) => (
          <option value={name}>also known as {other}</option>
        ))}
      </>
    ))}
  </datalist>
)
