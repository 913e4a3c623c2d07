// A line to be said: a phone number in it stays on one line.

export const SpokenLine = ({ children }: { readonly children: string }) => (
  <>
    {children
      .split(/(\+?\d[\d -]{4,}\d)/)
      .map((part, index) => (index % 2 === 1 ? <span class="whole">{part}</span> : part))}
  </>
)
