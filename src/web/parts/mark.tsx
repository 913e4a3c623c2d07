// The mark: a sheet with a folded corner, and the comma that ends “Sincerely,”.
export const Mark = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      d="M5 3h16l6 6v20H5zM21 3v6h6"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    />
    <path
      class="comma"
      fill="currentColor"
      d="M15.800 13.200a3.600 3.600 0 0 1 3.600 3.800c0 3.600-2.300 6.200-5.800 7.300l-.600-1.200c2-.8 3.200-2 3.500-3.500-.2.100-.500.100-.8.100a3.300 3.300 0 0 1-3.300-3.200c0-1.900 1.500-3.300 3.400-3.300z"
    />
  </svg>
)
