// A script as plain text, to be looked over.

export const ScriptText = ({ children }: { readonly children: string }) => (
  <p class="sheet script-text" dir="auto">
    {children}
  </p>
)
