import type { ComponentChildren } from 'preact'

export interface GuideProps {
  /** Of the door. */
  address: string
  /** The signing key, where what it is to be filled into was just asked for. */
  secret: string | undefined
  /** How to ask for it. */
  ask: ComponentChildren
  copy: ComponentChildren
}

/** Every way in ends in the same place: the part of its page that tells by itself that something has come. */
export const Arrives = ({ children }: { children: ComponentChildren }) => (
  <li>
    {children} Within some minutes <a href="#arrived">“It arrived” stands above</a>.
  </li>
)
