// For whoever watches over a container: ends with 0 where Sincerely answers in it, else with 1.
const port = process.env.PORT || '4747'
const answer = await fetch(`http://localhost:${port}/alive`).catch(() => undefined)
process.exitCode = answer?.ok ? 0 : 1
