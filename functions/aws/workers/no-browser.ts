/** Stands in for a parser of browsers' names in the bundles (infra/bundle.ts), which the SDK would load in a browser and nowhere else. */
export default {}
