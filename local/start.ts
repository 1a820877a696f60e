/** `npm start`. Nothing is imported before the version is known to fit: an old Node would only say "SyntaxError". */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `roundtwo needs Node 20.19 or later; this is ${process.versions.node}. Get a newer one from https://nodejs.org and start again.`,
  )
  process.exitCode = 1
} else {
  // What this process writes is for its owner alone: raw mails and keys lie in the data folder.
  process.umask(0o077)
  const { run } = await import('./run.ts')
  process.exitCode = await run(process.argv.slice(2))
}

export {}
