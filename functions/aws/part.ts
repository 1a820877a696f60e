import type { World } from '../ports.ts'

/** Gives another part of the world: the one that stands in for it where something does. */
export type Get = <Name extends keyof World>(part: Part<Name>) => World[Name]

/**
 * How one part of the world is made on AWS. One file a part, imported by the handlers that need it and by nobody else: a bundle carries the SDK
 * clients of its own parts and no others. Where the services are, the SDK reads itself (`AWS_ENDPOINT_URL_*` on one machine).
 */
export interface Part<Name extends keyof World = keyof World> {
  name: Name
  make(get: Get): World[Name]
}
