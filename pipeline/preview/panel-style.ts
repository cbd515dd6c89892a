/**
 * The panel's style sheet. Its colours are the theme's, so that it is dark when the book is; those of the system where a
 * theme has other names for them, and on the preview's own pages.
 */
export const panelStyle = `#preview--panel {
  --back: var(--raised, Canvas); --front: var(--ink, CanvasText); --quiet: var(--soft, GrayText); --rim: var(--edge, GrayText);
  --bad: #b3261e; --warn: #8a5a00; --good: #2c6e49;
  position: fixed; z-index: 8; inset-block-end: .75rem; inset-inline-end: .75rem; max-inline-size: calc(100vw - 1.5rem);
  color: var(--front); font: 400 .9375rem/1.45 system-ui, sans-serif; text-align: start; hyphens: manual;
}
:root:has(#preview--panel) body { padding-block-end: 3.5rem; }
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"], [data-theme="sepia"]) #preview--panel { --bad: #ff9b91; --warn: #f0c063; --good: #8fd3aa; }
}
:root[data-theme="dark"] #preview--panel { --bad: #ff9b91; --warn: #f0c063; --good: #8fd3aa; }
#preview--panel summary {
  list-style: none; cursor: pointer; margin-inline-start: auto; inline-size: fit-content; display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: center;
  min-block-size: 2.75rem; padding: .35rem .9rem; background: var(--back); border: 1px solid var(--rim); border-radius: 1.4rem;
  box-shadow: 0 2px 10px rgb(0 0 0 / .18);
}
#preview--panel summary::-webkit-details-marker { display: none; }
#preview--panel summary::before { content: "▴"; color: var(--quiet); }
#preview--panel details[open] summary::before { content: "▾"; }
#preview--panel .count { font-weight: 600; }
#preview--panel .count.error { color: var(--bad); }
#preview--panel .count.warning { color: var(--warn); }
#preview--panel .count.info { color: var(--quiet); font-weight: 400; }
#preview--panel .count.none { color: var(--good); }
#preview--panel[data-phase="building"] .name::after { content: " …"; }
#preview--panel[data-phase="stopped"] .count { display: none; }
#preview--panel details > div {
  position: absolute; inset-block-end: calc(100% + .5rem); inset-inline-end: 0; box-sizing: border-box; inline-size: min(36rem, calc(100vw - 1.5rem)); max-block-size: min(60vh, 34rem); overflow: auto; overscroll-behavior: contain;
  padding: 1rem 1.1rem; background: var(--back); border: 1px solid var(--rim); border-radius: .5rem; box-shadow: 0 8px 28px rgb(0 0 0 / .25);
}
#preview--panel p, #preview--panel ol, #preview--panel pre { margin: 0; padding: 0; }
#preview--panel ol { list-style: none; }
#preview--panel li { padding-block: .7rem; padding-inline-start: .8rem; border-inline-start: 3px solid var(--rim); margin-block-end: .6rem; overflow-wrap: anywhere; }
#preview--panel li.error { border-color: var(--bad); }
#preview--panel li.error strong { color: var(--bad); }
#preview--panel li.warning { border-color: var(--warn); }
#preview--panel li.warning strong { color: var(--warn); }
#preview--panel li p + p { margin-block-start: .3rem; }
#preview--panel code, #preview--panel pre { font: .875em/1.45 ui-monospace, monospace; color: inherit; background: none; border: 0; padding: 0; white-space: pre-wrap; }
#preview--panel small { white-space: nowrap; color: var(--quiet); font: .8125em/1.4 ui-monospace, monospace; }
#preview--panel a { color: inherit; text-decoration: underline; white-space: nowrap; }
#preview--panel .stale, #preview--panel .failure { margin-block-end: .8rem; color: var(--bad); }
#preview--panel .nothing { color: var(--quiet); }
#preview--panel .editions { display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: center; margin-block-start: .8rem; padding-block-start: .6rem; border-block-start: 1px solid var(--rim); }
#preview--panel .editions a { display: inline-flex; align-items: center; min-block-size: 2.25rem; font-weight: 600; }
#preview--panel [role="status"] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
#preview--panel[data-phase="stopped"] [role="status"] {
  position: static; inline-size: fit-content; max-inline-size: 100%; block-size: auto; clip-path: none; white-space: normal; margin-block-start: .4rem; margin-inline-start: auto;
  background: var(--back); border: 1px solid var(--bad); color: var(--bad); border-radius: .5rem; padding: .4rem .8rem;
}
#preview--panel :focus-visible { outline: 3px solid var(--focus, Highlight); outline-offset: 2px; }

/* What has just changed, or what a message is about. */
@keyframes pointed-at { from { background-color: var(--mark, Mark); } }
@media (prefers-reduced-motion: no-preference) { [data-pointed-at] { animation: pointed-at 2.5s ease-out; } }
[data-pointed-at]:focus { outline: none; }

/* What makes no sense of a book that is being written: reading offline, the page of the catalogue. */
.offline, .actions a[href="../index.html"] { display: none !important; }

@media print { #preview--panel { display: none; } :root:has(#preview--panel) body { padding-block-end: 0; } }

.preview-page { font: 1.0625rem/1.55 system-ui, sans-serif; color: CanvasText; background: Canvas; }
.preview-page main { max-inline-size: 36rem; margin: 4rem auto; padding-inline: 1.25rem; }
.preview-page h1 { font-size: 1.5rem; line-height: 1.2; }
.preview-page pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .9375rem/1.5 ui-monospace, monospace; }
.preview-page progress { inline-size: 100%; }
`;
