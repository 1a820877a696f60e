declare module 'dynalite' {
  import type { Server } from 'node:http'
  /** Without `path` everything is kept in memory. */
  export default function dynalite(options: {
    path?: string
    createTableMs?: number
    deleteTableMs?: number
    updateTableMs?: number
  }): Server
}
