// What is to be done at the provider, one thing after the other.

export const Steps = ({ steps }: { readonly steps: readonly string[] }) => (
  <ol class="steps-there">
    {steps.map((step) => (
      <li>{step}</li>
    ))}
  </ol>
)
