/// How the papers of a gezin look: boxes to tick, the map, and large type for who hangs it on the wall.
extension HTMLStyle {
  /// What comes after the sheet of every page.
  static func paper(_ look: Page.Look) -> String {
    switch look {
    case .letter: parts
    case .large: parts + "\n" + large
    case .cards: parts + "\n" + large + "\n" + cards
    case .columns: parts + "\n" + columns
    case .talk: parts + "\n" + large + "\n" + talk
    }
  }

  private static let parts = """
    .heard {
      display: inline-block; vertical-align: top; width: 1px; height: 1px; margin-right: -1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    .steps { padding: 0; list-style: none; }
    .steps li { display: flex; gap: 0.7rem; align-items: flex-start; margin-top: 0.5rem; }
    .box { position: relative; flex: none; width: 1.05em; height: 1.05em; margin-top: 0.25em; border: 1.5px solid var(--ink); border-radius: 2px; }
    .ticked::after {
      content: ""; position: absolute; left: 0.3em; top: 0.02em; width: 0.28em; height: 0.6em; border: solid var(--ink);
      border-width: 0 0.15em 0.15em 0; transform: rotate(42deg);
    }
    .what, .step-facts { margin: 0; }
    .step-facts { color: var(--soft); font-size: 0.94em; }
    .fact + .fact::before { content: "· "; }
    .corner { margin-top: 1.4rem; padding-top: 0; border-top: 0; }
    .corner h2 { margin-bottom: 0; }
    figure.map { margin: 0.6rem 0 0; padding: 0; border: 0; }
    figure.map svg { display: block; width: 100%; height: auto; }
    @page { margin: 16mm 18mm; }
    @media print {
      html { font-size: 9.5pt; }
      body { line-height: 1.4; }
      .told { display: none; }
      .part { break-inside: auto; margin-top: 0.5rem; }
      section { margin-top: 0.9rem; padding-top: 0.6rem; }
      dl { margin-top: 0.2rem; }
      dl div { padding: 0; }
      ul, li { margin-top: 0.1rem; }
      figure.map { width: 80%; margin: 0 auto; break-inside: avoid; }
    }
    """

  /// A sheet that is read from a chair at the kitchen table.
  private static let large = """
    body { font-family: "Helvetica Neue", Helvetica, Arial, "Liberation Sans", "Segoe UI", Roboto, sans-serif; line-height: 1.45; }
    main { max-width: 48rem; }
    h2 { margin-bottom: 0.4rem; }
    h3 { margin-top: 0; font-style: normal; font-weight: 700; font-size: 1.08rem; color: var(--ink); }
    section { margin-top: 1.2rem; padding-top: 0.8rem; }
    dl { margin: 0.3rem 0 0; }
    dl div { grid-template-columns: 10.5rem minmax(0, 1fr); }
    b { font-weight: 700; color: var(--ink); }
    .what { font-weight: 700; }
    .beside { margin-top: 1.2rem; columns: 2; column-gap: 2rem; border-top: 1px solid var(--line); }
    .beside section { margin-top: 0; padding: 0.8rem 0 0; border: 0; }
    blockquote, blockquote p, figcaption { display: inline; }
    figcaption { font-size: 1em; }
    .beside dl div { grid-template-columns: minmax(0, 1fr) auto; }
    .part { padding: 0.6rem 0 0; }
    footer { margin-top: 1.2rem; padding-top: 0.5rem; }
    @media (max-width: 40rem) {
      .beside { columns: 1; }
    }
    @page { margin: 13mm 15mm 13mm; }
    @media print {
      html { font-size: 12pt; }
      body { line-height: 1.3; }
      dl { margin-top: 0.1rem; }
      dl div { padding: 0.03rem 0; }
      .beside { columns: 2; margin-top: 0.5rem; font-size: 0.84rem; line-height: 1.32; }
      .beside h2 { font-size: 0.96rem; margin-bottom: 0.1rem; }
      .beside li, .beside p, .beside dl, .beside dl div, .beside ul, .beside figure:not(.map) { margin-top: 0.12rem; padding-top: 0; padding-bottom: 0; }
      .network + section { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
      figure.map { width: 86%; margin: 0 auto; }
      .beside section { padding-top: 0.35rem; }
      section { margin-top: 0.6rem; padding-top: 0.5rem; }
      h1 { font-size: 1.6rem; }
      h2 { margin-bottom: 0.2rem; font-size: 1.15rem; }
      ul { margin-top: 0.2rem; }
      li, .steps li { margin-top: 0.2rem; }
      .part { margin-top: 0.35rem; padding-top: 0; }
      figure:not(.map) { margin-top: 0.3rem; }
      footer { margin-top: 0.4rem; padding-top: 0.2rem; font-size: 0.8rem; }
      .steps + dl { margin-top: 0.25rem; }
      .help { break-inside: avoid; }
    }
    """

  /// Numbers with a bar beside them.
  static let figures = """
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    tr > * { padding: 0.15rem 0; text-align: left; vertical-align: top; font-weight: 400; }
    th { padding-right: 0.8rem; }
    .of th { padding-left: 1.2rem; color: var(--soft); }
    td { width: 7.5rem; padding-right: 0.8rem; }
    td + td { width: 5.5rem; padding-right: 0; }
    .bar { display: block; margin-top: 0.5em; border: 1px solid var(--line); }
    .bar span { display: block; border-top: 0.45rem solid var(--accent); }
    """

  /// Short parts beside each other, in small type, for who has a minute and one sheet.
  private static let columns = """
    main { max-width: 60rem; }
    .beside { margin-top: 1.2rem; columns: 2; column-gap: 2.4rem; border-top: 1px solid var(--line); }
    .beside section { margin-top: 0; padding: 0.9rem 0 0; border: 0; break-inside: avoid; }
    h2 { margin-bottom: 0.3rem; font-size: 1.05rem; }
    @media (max-width: 46rem) {
      .beside { columns: 1; }
    }
    td { width: 6.8rem; }
    td + td { width: 4.5rem; }
    @page { margin: 11mm 13mm; }
    @media print {
      html { font-size: 8pt; }
      body { line-height: 1.25; }
      .beside { columns: 2; margin-top: 0.5rem; }
      .beside section { padding-top: 0.55rem; }
      .beside section.spreads { break-inside: auto; }
      .part { margin-top: 0.2rem; }
      .part p { margin-top: 0; }
      tr > * { padding: 0.04rem 0; }
      footer { margin-top: 0.6rem; padding-top: 0.3rem; }
    }
    """

  /// Room under each question to write down what was said.
  private static let talk = """
    .questions li { padding-bottom: 1.2rem; }
    @media print {
      .questions li { padding-bottom: 1.5cm; border-bottom: 1px solid var(--line); }
    }
    """

  /// A card for each step, larger still.
  private static let cards = """
    body { font-size: 1.2rem; }
    dl div { grid-template-columns: 11.5rem minmax(0, 1fr); }
    .cards + dl { margin-top: 0.6rem; }
    .cards li { margin-top: 1rem; padding: 1.1rem 1.2rem; border: 1.5px solid var(--ink); border-radius: 0.5rem; break-inside: avoid; }
    .cards .what { font-size: 1.35em; line-height: 1.25; }
    .cards .box { width: 1.5em; height: 1.5em; margin-top: 0.1em; }
    .cards .step-facts { margin-top: 0.5rem; color: var(--ink); font-size: 1em; }
    .cards .fact { display: block; }
    .cards .fact + .fact::before { content: none; }
    @media print {
      html { font-size: 13.5pt; }
      body { font-size: 1rem; }
      .goals h2 { font-size: 1.35rem; }
      .cards li { margin-top: 0.7rem; }
    }
    """
}
