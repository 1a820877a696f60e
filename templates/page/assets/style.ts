/** Ours, on top of Pico: narrow column, cards for rounds, states with a word and a mark, never by colour alone. */
export const style = `
:root { --pico-font-size: 100%; --pico-spacing: .9rem; --pico-typography-spacing-vertical: .9rem; --rt-quiet: #5a6472; --rt-line: #d5dbe3; --rt-soft: #f3f6f9; --rt-warm: #fff6e0; --rt-good: #e6f4ea; }
@media (prefers-color-scheme: dark) { :root { --rt-quiet: #a9b4c2; --rt-line: #38424f; --rt-soft: #1b222b; --rt-warm: #3a3015; --rt-good: #16321f; } }
body > header, body > main, body > footer { max-width: 46rem; margin-inline: auto; padding-inline: 1rem; }
body > header { padding-block: .25rem; display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline; }
body > main { padding-block: .5rem 2rem; outline: none; }
body > footer { border-top: 1px solid var(--rt-line); padding-block: 1rem 2rem; color: var(--rt-quiet); font-size: .875rem; }
.name { font-weight: 700; text-decoration: none; }
header nav { display: block; }
body > header nav ul:first-of-type { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0; }
header nav li { list-style: none; padding: 0; margin: 0; }
header nav a, .name, body > footer a { display: inline-flex; align-items: center; padding: 0; margin: 0; min-height: 2.75rem; min-width: 2.75rem; }
header nav a[aria-current] { font-weight: 600; text-decoration: underline; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: .5rem; background: var(--pico-background-color); padding: .5rem; z-index: 1; }
h1 { --pico-font-size: 1.75rem; } * + h1 { margin-top: .5rem; } h2 { --pico-font-size: 1.35rem; margin-top: 2rem; } h3 { --pico-font-size: 1.1rem; margin-bottom: .35rem; }
@media (max-width: 34rem) { h1 { --pico-font-size: 1.3rem; } h2 { --pico-font-size: 1.2rem; margin-top: 1.4rem; } .next .big { font-size: 1.1rem; } }
h1, h2, h3 { text-wrap: balance; overflow-wrap: anywhere; } p, li, dd, td { overflow-wrap: anywhere; }
.done { background: var(--rt-good); border-radius: .5rem; padding: .6rem .9rem; } .done.empty { display: none; }
.notice { background: var(--rt-warm); border-radius: .5rem; padding: .6rem .9rem; margin-bottom: 1rem; } .notice > :last-child { margin-bottom: 0; }
.winding > p:not(:last-child) { display: none; } .winding progress { margin-bottom: .35rem; }
.quiet, small { color: var(--rt-quiet); } .quiet { font-size: .9rem; }
.next { border-left: .35rem solid var(--pico-primary); padding: .25rem 0 .25rem 1rem; margin-bottom: 1rem; } .next p { margin-bottom: .25rem; } .next .big { font-size: 1.25rem; font-weight: 600; }
article { padding: 1rem; margin-bottom: 1rem; box-shadow: none; border: 1px solid var(--rt-line); } article > :last-child { margin-bottom: 0; }
dl.facts { display: grid; grid-template-columns: 9rem 1fr; gap: .4rem 1rem; margin-bottom: 1rem; } dl.facts dt { color: var(--rt-quiet); } dl.facts dd { margin: 0; grid-column: -2; }
@media (max-width: 34rem) { dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: .6rem; } }
.from { display: block; color: var(--rt-quiet); font-size: .85rem; }
ul.plain { padding: 0; } ul.plain > li { list-style: none; padding: .6rem 0; border-bottom: 1px solid var(--rt-line); margin: 0; } ul.plain > li:last-child { border-bottom: 0; }
.state { display: inline-block; border: 1px solid var(--rt-line); border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; max-width: 100%; background: var(--rt-soft); }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; } .row { margin-bottom: .6rem; } li > .row { margin-bottom: .1rem; } .row > form, .row > button, .row > button[type], .row > a { margin: 0; width: auto; } .row form button { margin: 0; }
button, button[type=submit], button[type=button] { width: auto; min-height: 2.75rem; padding: .45rem 1rem; margin-bottom: .5rem; }
button.secondary { --pico-background-color: transparent; --pico-border-color: var(--pico-primary); --pico-color: var(--pico-primary); } button.secondary:hover { text-decoration: underline; }
button.small { padding: .2rem .7rem; font-size: .9rem; }
a.button { display: inline-flex; align-items: center; min-height: 2.75rem; border: 1px solid var(--pico-primary); border-radius: var(--pico-border-radius); padding: .45rem 1rem; text-decoration: none; } a.button:hover { text-decoration: underline; }
label:has([type=checkbox], [type=radio]) { min-height: 2.75rem; padding-block: .6rem; } [type=checkbox], [type=radio] { width: 1.5rem; height: 1.5rem; }
label:has(> [type=checkbox], > [type=radio]) { padding-inline-start: 2.25rem; max-width: 100%; overflow-wrap: anywhere; } label > :is([type=checkbox], [type=radio]) { margin-inline: -2.25rem .75rem; }
.notice > h2:first-child, .next > h2:first-child, article > h2:first-child, article > h3:first-child { margin-top: 0; }
fieldset:disabled :is(input, textarea, select) { opacity: 1; } .example { border: 2px dashed var(--rt-line); border-radius: .5rem; padding: .5rem .9rem .4rem; margin-bottom: 1rem; } .example p:first-child { margin-bottom: .5rem; } .example form { margin-bottom: 0; } .example .row { margin-bottom: .4rem; } .example h2 { margin-top: 1rem; } .example .next h2 { margin-top: 0; }
fieldset.card { border: 1px solid var(--rt-line); border-radius: .5rem; padding: .6rem 1rem 0; } fieldset.card legend { padding-inline: .4rem; font-weight: 600; }
form { margin-bottom: 1rem; } fieldset { margin-bottom: 1rem; min-width: 0; } * + fieldset { margin-top: 1rem; } input, select, textarea, button { min-width: 0; max-width: 100%; overflow-wrap: anywhere; } label { margin-bottom: .15rem; } textarea { min-height: 4.5rem; }
textarea.draft { min-height: 16rem; field-sizing: content; font-family: inherit; line-height: 1.5; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; } @media (max-width: 34rem) { .pair { grid-template-columns: 1fr; } }
form.undo { margin: -.6rem 0 1rem; } .theirs { margin-bottom: .4rem; }
.grid-fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 0 1rem; align-items: end; }
.field > :is(input, select, textarea) { margin-bottom: .35rem; } .field { margin-bottom: .5rem; min-width: 0; } optgroup, option { max-width: 100%; }
.hint { display: block; color: var(--rt-quiet); font-size: .875rem; margin-bottom: .35rem; }
.error { color: #b3261e; font-weight: 600; } @media (prefers-color-scheme: dark) { .error { color: #ffb4ab; } }
.wide > header, .wide > main, .wide > footer { max-width: 72rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
ul.inline { padding: 0; } ul.inline > li { list-style: none; display: inline; } ul.inline > li:not(:last-child)::after { content: " · "; }
.clash { display: block; font-size: .9rem; font-weight: 600; }
.lines > article { padding: .6rem 1rem; margin-bottom: .6rem; } .lines p { margin-bottom: .15rem; } .lines h3 { --pico-font-size: 1rem; text-wrap: wrap; }
svg.course { display: block; max-width: 100%; height: auto; overflow: visible; }
.course path { fill: none; stroke: var(--rt-quiet); stroke-width: 2; } .course text { font-size: 11px; text-anchor: middle; fill: var(--rt-quiet); }
.course .waited { stroke-dasharray: 3 3; } .course .to-come { stroke: var(--rt-line); } .course .now { stroke: var(--pico-color); stroke-width: 3; }
.course .mark { fill: var(--pico-background-color); stroke: var(--pico-primary); stroke-width: 2; } .course path.mark { stroke-linejoin: round; }
.course .held { fill: var(--pico-primary-background); stroke: var(--pico-primary-background); } .course .missed, .course .cancelled { stroke: var(--rt-quiet); }
.course .dateless, .course .to-be-moved { stroke-dasharray: 2 2; } .course text.in { fill: var(--pico-primary-inverse); } .course text.strong { fill: var(--pico-color); font-weight: 700; }
ol.week { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: .25rem; padding: 0; margin-bottom: .25rem; } ol.week > li { display: grid; list-style: none; margin: 0; }
.day { display: block; min-height: 3.5rem; padding: .3rem 0; text-align: center; font-size: .875rem; line-height: 1.3; border: 1px solid var(--rt-line); border-radius: .4rem; }
a.day { text-decoration: none; background: var(--rt-soft); border-color: var(--pico-primary); } .day strong, .day .marks { display: block; } .day .marks { font-size: .75rem; }
.find { display: grid; grid-template-columns: 1.5fr 1fr auto; gap: 0 .5rem; margin-bottom: .6rem; } .find > label { grid-column: 1 / -1; } .find > :not(label) { margin-bottom: .5rem; min-width: 0; }
.row > [type=file] { flex: 1 1 12rem; width: auto; margin: 0; min-width: 0; }
@media (max-width: 22rem) { .find { grid-template-columns: 1fr; } ol.week { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
@media (min-width: 64rem) { .desk { display: grid; grid-template-columns: minmax(0, 1fr) 22rem; grid-template-rows: auto 1fr; gap: 0 3rem; }
  .desk > .first, .desk > .rest { grid-column: 1; } .desk > .side { grid-column: 2; grid-row: 1 / span 2; } .side > section:first-child > h2 { margin-top: 0; } }
table { font-size: .95rem; } td, th { vertical-align: top; } .whole { white-space: nowrap; }
details { margin-bottom: .25rem; } .side form { margin-bottom: 0; } details > summary { position: relative; min-height: 2.75rem; padding: .65rem 1.75rem .6rem 0; line-height: 1.35; }
details > summary::after { position: absolute; right: 0; top: .8rem; float: none; } .part > summary > :is(h2, h3) { display: inline; margin: 0; }
:is(h3, .big, .plain > li, .lines p) > a { padding: .8rem .3rem; margin-inline: -.3rem; } :is(p, li):not(nav *) > a:only-child:not(.button, .day) { padding: .95rem .3rem; margin: -.95rem -.3rem; }
:focus-visible, [type=file]:focus-within { outline: 3px solid var(--pico-primary) !important; outline-offset: 2px; } main:focus-visible { outline: none !important; }
nav ul.tabs:first-of-type { display: flex; width: 100%; flex-wrap: wrap; gap: 0 .25rem; padding: 0; margin: 0 0 .75rem; border-bottom: 1px solid var(--rt-line); } ul.tabs > li { list-style: none; margin: 0; }
ul.tabs a { display: inline-flex; align-items: center; min-height: 2.75rem; min-width: 2.75rem; padding: 0 .75rem; text-decoration: none; border-bottom: 3px solid transparent; } ul.tabs a[aria-current] { font-weight: 600; border-color: var(--pico-primary); }
iframe.mail { display: block; width: 100%; height: 75vh; min-height: 30rem; border: 1px solid var(--rt-line); border-radius: .5rem; margin-bottom: 1rem; } pre.mail { padding: 1rem; border: 1px solid var(--rt-line); }
iframe.phone { width: min(390px, 100vw); height: 844px; } @media (max-width: 34rem) { iframe.phone { margin-inline: -1rem; border-inline: 0; border-radius: 0; } }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body > header, body > footer, form, .noprint, .skip, .part > summary::after { display: none !important; } .part::details-content { content-visibility: visible; block-size: auto; } body { font-size: 11pt; } section, article { break-inside: avoid-page; } a { text-decoration: none; color: inherit; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; scroll-behavior: auto !important; } }
`
