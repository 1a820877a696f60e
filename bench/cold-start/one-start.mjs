// One cold start, in a process of its own: milliseconds from the start of the import to the end of the first event.
const [, , bundle, event] = process.argv
const began = performance.now()
const { handler } = await import(bundle)
await handler(JSON.parse(event), {})
process.stdout.write(`\nTOOK ${performance.now() - began}\n`)
process.exit(0)
