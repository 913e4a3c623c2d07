// What is said wherever something is erased.
export const NotToUndo = () => <>This cannot be undone. Please read what it means first.</>

/** What lies where Sincerely does not reach. */
export const Elsewhere = () => (
  <section aria-labelledby="elsewhere">
    <h2 id="elsewhere">What lies elsewhere</h2>
    <p>
      Copies you took out stay where they are: exports, printed letters, mails you sent, and backups
      you made by hand. A phone that kept a page to read without a network forgets it when it is
      next online.
    </p>
  </section>
)
