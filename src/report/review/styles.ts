/** The page's looks. Documents in the serif that offices print them in, data in the system's sans; colours are variables. */

const LIGHT = `
  --ground: #f4f3ef; --paper: #ffffff; --raised: #ffffff; --ink: #1c2026; --dim: #59606c; --line: #dcdad3; --faint: #ecebe6;
  --accent: #0f5a7a; --accent-soft: #dcebf1; --bar: #3b7f9c; --bar-soft: #c5dde7; --lit: #ffe9a3; --lit-line: #b98900;
  --error: #ad2018; --error-soft: #fbe9e7; --warning: #855000; --warning-soft: #fcf0d9; --info: #2f5b93; --info-soft: #e6eef9;
  --good: #1b6a35; --bad: #ad2018; --warn: #855000; --shadow: 0 1px 2px #0000000f, 0 4px 16px #0000000d; color-scheme: light;`;
const DARK = `
  --ground: #15181d; --paper: #1c2027; --raised: #21262e; --ink: #e5e7eb; --dim: #a3abb8; --line: #373d48; --faint: #2a2f38;
  --accent: #82c4de; --accent-soft: #203945; --bar: #5aa6c4; --bar-soft: #2b4b59; --lit: #5c4a10; --lit-line: #e2b93b;
  --error: #ff968c; --error-soft: #402322; --warning: #f0b860; --warning-soft: #3b2f19; --info: #9cc0f2; --info-soft: #22304a;
  --good: #7ed99a; --bad: #ff968c; --warn: #f0b860; --shadow: 0 1px 2px #00000040; color-scheme: dark;`;

const BASE = `
:root { ${LIGHT} }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { ${DARK} } }
:root[data-theme=dark] { ${DARK} }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.35; text-wrap: balance; margin: 0; }
h1 { font-size: 1.2rem; } h2 { font-size: 1.15rem; } h3 { font-size: 1rem; margin: 1.6rem 0 .5rem; } h4 { font-size: .9rem; margin: 1.2rem 0 .35rem; color: var(--dim); }
a { color: var(--accent); }
button, select, input { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: fixed; left: 1rem; top: -4rem; z-index: 9; background: var(--raised); padding: .5rem 1rem; border: 1px solid var(--line); }
.skip:focus { top: .5rem; }
.count { font-weight: 400; color: var(--dim); font-size: .85em; }
.dim, .empty, .missing, .note, .where, .label, .date { color: var(--dim); }
.missing { font-style: italic; }
[hidden] { display: none !important; }
svg { display: block; }
.fill { fill: var(--bar); } .track { fill: var(--faint); } .beyond, .span { fill: var(--bar-soft); } .most { fill: var(--warning); } .more { fill: var(--good); }
.due { fill: var(--accent); } .repeat { fill: var(--bar); } .tick { fill: var(--line); }`;

const FRAME = `
.top { display: flex; align-items: center; gap: .5rem 1rem; flex-wrap: wrap; padding: .55rem 1.25rem; background: var(--raised); border-bottom: 1px solid var(--line); }
.top h1 { flex: 1 1 18rem; min-width: 0; }
.top button { border: 1px solid var(--line); background: none; border-radius: 6px; padding: .25rem .7rem; cursor: pointer; min-height: 2.1rem; }
.top button:hover { background: var(--faint); }
nav.plans { flex: 1 0 100%; display: flex; gap: .25rem; overflow-x: auto; padding: 3px; margin: 0 -3px; }
nav.plans a { padding: .25rem .7rem; border-radius: 999px; text-decoration: none; white-space: nowrap; color: var(--ink); }
nav.plans a:hover { background: var(--faint); }
nav.plans a[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }
.js [data-section]:not(.current) { display: none; }
.made { padding: .75rem 1.25rem; color: var(--dim); font-size: .85rem; margin: 0; }
.sheet { max-width: 88rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
.sheet table { border-collapse: collapse; width: 100%; font-size: .92rem; background: var(--paper); }
.sheet th, .sheet td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
.sheet th { font-weight: 600; background: var(--faint); }
.sheet .right { text-align: right; white-space: nowrap; }
.sheet th:first-child, .sheet td:first-child { min-width: 8rem; position: sticky; left: 0; background: var(--paper); z-index: 1; } .sheet thead th:first-child { background: var(--faint); }
.sheet h2 { margin: 1.8rem 0 .7rem; } .sheet > h2:first-child { margin-top: 0; }
.sheet .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
#start th:first-child, #start td:first-child { min-width: 15rem; } .sheet th.right { white-space: normal; min-width: 5.2rem; }
.sheet td a { color: inherit; text-decoration: underline 1px dotted var(--dim); text-underline-offset: .25em; } .sheet td a:hover { color: var(--accent); text-decoration-color: currentColor; text-decoration-style: solid; }
.sheet .good { color: var(--good); } .sheet .warn { color: var(--warn); } .sheet .bad { color: var(--bad); } .sheet .good, .sheet .bad, .sheet .warn { font-weight: 600; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .75rem; padding: 0; margin: 0; list-style: none; }
.cards a { display: block; height: 100%; padding: .8rem 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; text-decoration: none; color: var(--ink); }
.cards [hidden], .cards li[hidden] { display: none; } .cards small { display: block; color: var(--dim); overflow-wrap: anywhere; }
.find { display: none; } .js .find { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.2rem; margin: 0 0 .8rem; } .find p { margin: 0; color: var(--dim); } .find input[type=search] { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .55rem; min-width: min(20rem, 60vw); }
.unread { margin: 0 0 1rem; padding: .6rem 1rem; border: 1px solid var(--line); border-left: 4px solid var(--error); border-radius: 6px; background: var(--paper); } .unread summary { font-weight: 600; cursor: pointer; } .unread ul { margin: .4rem 0 0; padding-left: 1.2rem; }
.cards a:hover { border-color: var(--accent); }
.cards b { display: block; color: var(--accent); }
.cards .levels { display: flex; gap: .8rem; margin-top: .4rem; }
.levels .error { color: var(--error); } .levels .warning { color: var(--warning); } .levels .info { color: var(--info); }`;

const PLAN = `
.plan { display: grid; grid-template-columns: minmax(0, 11fr) minmax(26rem, 9fr); grid-template-rows: auto minmax(0, 1fr); grid-template-areas: "doc tabs" "doc side"; }
.js .plan { height: calc(100vh - var(--top, 3.4rem)); height: calc(100dvh - var(--top, 3.4rem)); }
.plan.textless { grid-template-columns: minmax(0, 56rem); justify-content: center; grid-template-areas: "tabs" "side"; height: auto; }
.doc { grid-area: doc; position: relative; overflow-y: auto; padding: 1.5rem 1.25rem 4rem; }
.side { grid-area: side; position: relative; overflow-y: auto; padding: .25rem 1.25rem 5rem; border-left: 1px solid var(--line); background: var(--raised); }
.tabs { grid-area: tabs; display: none; border-left: 1px solid var(--line); border-bottom: 1px solid var(--line); background: var(--raised); padding: 0 .6rem; overflow-x: auto; overflow-y: hidden; }
.js .tabs { display: flex; }
.tabs button { border: 0; background: none; padding: .7rem .6rem .6rem; border-bottom: 3px solid transparent; cursor: pointer; white-space: nowrap; color: var(--dim); }
.tabs button:hover { color: var(--ink); }
.tabs button:focus-visible { outline-offset: -3px; }
.tabs button[aria-selected=true] { color: var(--accent); border-bottom-color: var(--accent); font-weight: 600; }
.tabs [data-tab=text] { display: none; }
.js [role=tabpanel]:not(.chosen) { display: none; }
.js [role=tabpanel] > h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.plain, .targets, .rows, .findings, .outline, .figures, .months { list-style: none; padding: 0; margin: 0; }
.plain li, .rows > li, .findings > li { border-top: 1px solid var(--faint); }
.place, .noplace { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .9rem; }
.place { text-decoration: none; color: inherit; padding: .45rem .6rem; margin: 0 -.6rem; border-radius: 5px; }
.place:hover { background: var(--faint); }
.place.chosen-place { background: var(--lit); }
.place.chosen-place .note, .place.chosen-place .where, .place.chosen-place .label, .place.chosen-place .date, .place.chosen-place q { color: inherit; }
.noplace { padding: .45rem 0; }
.where { font-size: .8rem; font-weight: 400; white-space: nowrap; padding-top: .15em; }
.note { display: block; font-size: .85rem; }
.strong { font-weight: 600; }
.figures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; margin: 1rem 0; }
.figures li { background: var(--paper); padding: .55rem .8rem; color: var(--dim); }
.figures b { display: block; font-size: 1.45rem; line-height: 1.2; font-weight: 600; color: var(--ink); }
.figures .error b { color: var(--error); } .figures .warning b { color: var(--warning); }
dl.head { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 1.2rem; margin: 0; }
dl.head dt { color: var(--dim); padding: .4rem 0; border-top: 1px solid var(--faint); }
dl.head dd { margin: 0; padding: .4rem 0; border-top: 1px solid var(--faint); }
dl.head .place { padding: 0 .6rem; } dl.head .noplace { padding: 0; }
.areas { border-collapse: collapse; width: 100%; }
.areas th, .areas td { text-align: left; font-weight: 400; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--faint); }
.areas thead th { color: var(--dim); font-size: .85rem; border: 0; }
.areas .number { text-align: right; } .areas thead .number[colspan] { text-align: left; }
.areas .bar { width: 32%; padding-right: 0; } .areas svg { width: 100%; height: .55rem; }
.areas .none { color: var(--error); }
details { border-top: 1px solid var(--line); margin-top: .75rem; }
summary { cursor: pointer; padding: .6rem 0 .4rem; font-weight: 600; }
.outline .outline { padding-left: 1.1rem; border-left: 1px solid var(--faint); margin-left: .3rem; }
.targets .place, .targets .noplace { grid-template-columns: 5.2rem minmax(0, 1fr) auto; align-items: start; }
.targets .main { display: contents; }
.value { text-align: right; font-size: 1.15rem; font-weight: 600; line-height: 1.25; color: var(--accent); }
.value small { display: block; font-size: .75rem; font-weight: 400; color: var(--dim); }
.chosen-place .value { color: inherit; }
.meter { width: 100%; height: .4rem; margin: .45rem 0 .35rem; border-radius: 3px; }
.months { display: grid; grid-template-columns: repeat(12, 1fr); gap: .25rem; margin: .5rem 0 .75rem; text-align: center; font-size: .75rem; color: var(--dim); }
.months svg { width: 100%; height: 2.2rem; border-bottom: 1px solid var(--line); }
.months .n { display: block; height: 1.7em; color: var(--ink); font-weight: 600; } .months .name { display: block; }
.rows > li { padding: .5rem 0 .6rem; }
.rows .place.strong { font-weight: 500; }
.year { width: 100%; height: .6rem; margin: .15rem 0 .35rem; }
dl.cells { margin: 0; font-size: .88rem; display: grid; grid-template-columns: 1fr 1fr; gap: .1rem 1.4rem; }
dl.cells > div { display: flex; gap: .5rem; min-width: 0; }
dl.cells dt { color: var(--dim); flex: none; min-width: 4.6rem; } dl.cells dd { margin: 0; min-width: 0; flex: 1; }
dl.cells .place { padding: 0 .3rem; margin: 0 -.3rem; } dl.cells .where { display: none; }
.references .date { margin-left: .3rem; }
.unit h3 { margin-top: 1rem; }
.filters { position: sticky; top: -.25rem; background: var(--raised); padding: .8rem 0 .5rem; border-bottom: 1px solid var(--line); z-index: 1; }
.filters fieldset { border: 0; padding: 0; margin: 0 0 .5rem; display: flex; flex-wrap: wrap; gap: .4rem; } .filters legend { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.chip { display: inline-flex; align-items: center; gap: .4rem; border: 1px solid var(--line); border-radius: 999px; padding: .2rem .75rem; cursor: pointer; }
.chip input { accent-color: currentColor; margin: 0; } .chip:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.chip.error { color: var(--error); } .chip.warning { color: var(--warning); } .chip.info { color: var(--info); } .chip .count { color: inherit; }
.filters select { max-width: 100%; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .5rem; }
.shown { margin: .4rem 0 0; color: var(--dim); font-size: .88rem; }
.findings > .finding { border-top: 0; border-left: 3px solid var(--info); padding: .3rem 0 .5rem 1rem; margin: .9rem 0; }
.findings > .error { border-left-color: var(--error); } .findings > .warning { border-left-color: var(--warning); }
.finding .message { font-weight: 500; } .finding q { display: block; font: italic 1rem/1.5 "Times New Roman", "Liberation Serif", serif; color: var(--dim); quotes: "«" "»"; margin-top: .15rem; }
.finding dl.cells { grid-template-columns: 1fr; } .finding dl.cells dt { min-width: 5.2rem; }
.tags { margin: .1rem 0 .25rem; font-size: .82rem; color: var(--dim); } .tag { border: 1px solid var(--line); border-radius: 4px; padding: 0 .35rem; margin-left: .35rem; white-space: nowrap; }
#taken { position: fixed; z-index: 5; left: 1.25rem; bottom: 1.25rem; width: min(34rem, calc(55vw - 2.5rem)); max-height: 45vh; overflow-y: auto; background: var(--raised); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); padding: .6rem .9rem; }
#taken header { display: flex; justify-content: space-between; align-items: center; } #taken h2 { font-size: .95rem; }
#taken header button { border: 0; background: none; cursor: pointer; padding: .3rem .6rem; border-radius: 5px; color: var(--accent); }
#taken ul { list-style: none; margin: .2rem 0 0; padding: 0; }
#taken li button { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .6rem; width: 100%; text-align: left; border: 0; border-top: 1px solid var(--faint); background: none; padding: .4rem .2rem; cursor: pointer; }
#taken li button span:last-child { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
#taken li button:hover { background: var(--faint); }
.kind { color: var(--dim); } .kind.error { color: var(--error); } .kind.warning { color: var(--warning); } .kind.info { color: var(--info); }`;

const DOCUMENT = `
.paper { max-width: 50rem; margin: 0 auto; background: var(--paper); box-shadow: var(--shadow); border-radius: 3px; padding: 3rem clamp(1.25rem, 5vw, 4.2rem); font: 1.09rem/1.6 "Times New Roman", Tinos, "Liberation Serif", serif; font-variant-numeric: lining-nums; }
.hint { max-width: 50rem; margin: 0 auto .8rem; color: var(--dim); font-size: .85rem; }
.paper p { margin: 0 0 .5rem; }
.paper .mid { text-align: center; } .paper .bold, .paper .heading { font-weight: 700; } .paper .italic { font-style: italic; }
.paper .heading { margin-top: .9rem; }
.paper .footnote, .paper .outside { font-size: .85em; color: var(--dim); }
.paper .furniture { font-size: .8em; color: var(--dim); text-align: center; }
.blocks { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .5rem 1.5rem; margin: .6rem 0 1rem; }
.blocks p { margin: 0 0 .15rem; }
.pagemark { display: flex; align-items: center; gap: .8rem; margin: 1.4rem 0; color: var(--dim); font: 400 .78rem/1 "Segoe UI", system-ui, sans-serif; text-align: left; }
.pagemark::before { content: attr(data-label); } .pagemark::after { content: ""; flex: 1; border-top: 1px dashed var(--line); }
.paper > .pagemark:first-child { margin-top: -1.2rem; }
.paper .scroll { overflow-x: auto; margin: .8rem -1.5rem; }
.paper table { border-collapse: collapse; width: 100%; min-width: 36rem; font-size: .95rem; line-height: 1.45; }
.paper th, .paper td { border: 1px solid var(--line); padding: .3rem .45rem; text-align: left; vertical-align: top; overflow-wrap: normal; }
.paper th { background: var(--faint); text-align: center; } .paper .group { font-weight: 700; } .paper .turn td { border: 0; padding: 0; } .paper .turn .pagemark { margin: .5rem 0; }
.paper [data-i] { cursor: pointer; border-radius: 2px; }
@media (hover: hover) { .paper [data-i]:hover { background: var(--accent-soft); } }
.paper .error { text-decoration: underline 2px var(--error); text-underline-offset: .2em; }
.paper .warning { text-decoration: underline 1.5px var(--warning); text-underline-offset: .2em; }
.paper .info { text-decoration: underline 1px dotted var(--info); text-underline-offset: .2em; }
.paper [data-i].lit { background: var(--lit); box-shadow: 0 0 0 2px var(--lit); }
.paper .at { outline: 2px solid var(--accent); }`;

const SMALL = `
@media (max-width: 60rem) {
  .plan, .plan.textless { display: block; height: auto; } .js .plan { height: auto; }
  .tabs { position: sticky; top: 0; z-index: 3; border-left: 0; padding-right: 2.5rem; scroll-padding-inline: 2.5rem; -webkit-mask-image: linear-gradient(to right, #000 calc(100% - 2.5rem), #0000); mask-image: linear-gradient(to right, #000 calc(100% - 2.5rem), #0000); }
  .tabs [data-tab=text] { display: block; } .textless .tabs [data-tab=text] { display: none; }
  .js .plan[data-view=text] .side, .js .plan[data-view=data] .doc { display: none; }
  .doc { padding: 0; overflow: visible; } .side { border: 0; overflow: visible; padding: .25rem 1rem 5rem; }
  .hint { display: none; } .paper { box-shadow: none; border-radius: 0; padding: 1.25rem 1rem 5rem; max-width: none; } .paper .scroll { margin: .8rem 0; }
  .top { padding: .5rem 1rem; } .top h1 { font-size: 1.02rem; flex-basis: 12rem; }
  #print { display: none; }
  #taken { left: 0; right: 0; bottom: 0; width: auto; max-height: 55vh; border-radius: 14px 14px 0 0; }
  .tabs button { min-height: 2.9rem; } dl.cells { grid-template-columns: 1fr; }
  .filters { top: 2.9rem; } .targets .place { grid-template-columns: 4.6rem minmax(0, 1fr); } .targets .where { grid-column: 2; }
  .blocks { grid-template-columns: 1fr; }
}
@media (max-width: 26rem) { .figures { grid-template-columns: 1fr 1fr; } dl.head { grid-template-columns: 1fr; } dl.head dd { border-top: 0; padding-top: 0; } dl.head dt { padding-bottom: 0; } }
@media (prefers-reduced-motion: no-preference) { .paper .lit { transition: background .25s; } }
@media print {
  :root, :root[data-theme=dark] { ${LIGHT} --ground: #fff; }
  body { font-size: 10pt; } .tabs, .top button, .filters, .find, .hint, #taken, .skip, nav.plans, .made { display: none !important; }
  .js [data-section].current.plan, .plan { display: block; height: auto !important; }
  .doc, .side { overflow: visible; border: 0; padding: 0; } .side { break-before: page; }
  .js [role=tabpanel]:not(.chosen) { display: block; } .js [role=tabpanel] > h2 { position: static; width: auto; height: auto; clip-path: none; margin: 1.5rem 0 .5rem; border-bottom: 1px solid #000; }
  .js .plan[data-view] .doc, .js .plan[data-view] .side { display: block; }
  .paper { box-shadow: none; max-width: none; padding: 0; } .paper table { min-width: 0; } .scroll, .paper .scroll { overflow: visible; margin-inline: 0; }
  .rows > li, .finding, .targets li, tr { break-inside: avoid; } h3, h4 { break-after: avoid; } thead { display: table-header-group; }
  .lit, .chosen-place { background: none !important; box-shadow: none !important; } svg, .count { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;

export const STYLES = [BASE, FRAME, PLAN, DOCUMENT, SMALL].join('\n');
