// Everything that is written, said, printed and sent, and what comes back.
export const wordsOperations = []
