/// How a page looks in a browser and on paper: a letter, set in a serif that is on the machine, with room around it.
///
/// A heading of other headings or of facts stands out from one of a text, where the browser can tell them apart.
/// Every colour on its background has a contrast of at least 4.5 to 1, in the light and in the dark. Paper is always black on white, A4.
enum HTMLStyle {
  static let sheet = """
    :root { --paper: #fdfcf9; --ink: #23211d; --soft: #635d54; --line: #ddd7cb; --accent: #285f5c; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #1b1a18; --ink: #e9e4da; --soft: #aaa397; --line: #3d3a35; --accent: #8cc4bf; }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; font: 1rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Liberation Serif", serif; }
    main { max-width: 38rem; margin: 0 auto; padding: 3.5rem 1.5rem 4rem; overflow-wrap: anywhere; }
    h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.3; }
    h1 { font-size: 1.85rem; font-weight: 600; letter-spacing: -0.01em; text-wrap: balance; }
    h2 { margin-bottom: 0.9rem; font-size: 1.25rem; font-weight: 600; color: var(--accent); }
    h3, h4, h5, h6 { font-size: 1rem; font-weight: 400; font-style: italic; color: var(--soft); }
    h3:has(+ .part), h4:has(+ .part), h3:has(+ dl), h4:has(+ dl) { font-style: normal; font-weight: 700; color: var(--ink); }
    p { margin: 0.3rem 0 0; }
    .typed { white-space: pre-wrap; tab-size: 4; }
    section { margin-top: 2.4rem; padding-top: 1.6rem; border-top: 1px solid var(--line); }
    header + section, header + .beside { padding-top: 0; border-top: 0; }
    section > p:first-of-type { margin-top: 0; }
    .part { margin-top: 1.4rem; }
    h2 + .part { margin-top: 0; }
    .part .part { margin-top: 0.8rem; }
    .about, .introduction { margin-top: 0.6rem; color: var(--soft); }
    .introduction { font-style: italic; }
    dl { margin: 0.4rem 0 0; }
    dl div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 1rem; padding: 0.15rem 0; }
    dt { color: var(--soft); }
    dd { margin: 0; }
    .answer span, .source, figcaption { color: var(--soft); font-size: 0.94rem; }
    b { font-weight: 400; color: var(--soft); }
    ul { margin: 0.4rem 0 0; padding-left: 1.2rem; }
    li { margin-top: 0.3rem; }
    li p { margin: 0; }
    .evidence li { margin-top: 0.7rem; }
    figure { margin: 0.7rem 0 0; padding-left: 0.9rem; border-left: 3px solid var(--accent); }
    blockquote { margin: 0; }
    blockquote p:first-child { margin-top: 0; }
    footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9rem; }
    @media (max-width: 30rem) {
      main { padding: 2rem 1.15rem 3rem; }
      h1 { font-size: 1.55rem; }
      dl div { grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0 0.75rem; }
    }
    @media (max-width: 20rem) {
      dl div { display: block; padding: 0.3rem 0; }
    }
    @page { size: A4; margin: 22mm 25mm 24mm; }
    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; }
      html { font-size: 10.5pt; }
      body { line-height: 1.5; }
      main { max-width: none; padding: 0; }
      h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; }
      .part, li, figure, dl div { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      section { margin-top: 1.5rem; padding-top: 1rem; }
      h2 { margin-bottom: 0.6rem; }
      .part { margin-top: 0.9rem; }
    }
    """
}
