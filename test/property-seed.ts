import fc from 'fast-check'

/**
 * Property tests draw new cases at every run, so that a machine at rest goes on searching. `PROPERTY_SEED=N` draws the same ones again: what
 * must pass before a change lands gives the same verdict for the same commit.
 */
const seed = Number(process.env.PROPERTY_SEED ?? Number.NaN)
if (Number.isInteger(seed)) fc.configureGlobal({ seed })
