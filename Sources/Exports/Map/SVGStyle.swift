/// How the map looks, on a screen in the light and in the dark, and on paper: always black on white there.
///
/// Colours stand in each rule and not in variables, and a rule goes by one class alone, for not every program that draws SVG knows more than
/// that: LibreOffice leaves out the rules that it does not understand, and takes those for paper, so they come last. Every text on its ground has a
/// contrast of at least 4.5 to 1, and no colour says what a shape does not say too. A name has the colour of the paper around it only where
/// that can be painted behind its letters: elsewhere it would eat them.
enum SVGStyle {
  /// Of a picture by itself, which is a sheet of paper too.
  static let sheet = figure + "\n@page { size: A4 landscape; margin: 0; }"

  /// Of a picture on a page.
  static let figure = """
    svg { color-scheme: light dark; }
    text { font-family: "Helvetica Neue", Helvetica, Arial, "Liberation Sans", "Segoe UI", Roboto, sans-serif; }
    .title, .sector, .middle-name, .ask { font-weight: 700; }
    .sector { letter-spacing: 0.02em; }
    .open { font-weight: 400; }
    .ring-name { font-style: italic; text-anchor: middle; }
    .middle-name, .middle-members, .ask { text-anchor: middle; }
    .rings { fill: none; stroke-width: 1.2; }
    .not-now { stroke-dasharray: 0.1 6; stroke-linecap: round; stroke-width: 2; }
    .tie { fill: none; stroke-linecap: round; stroke-linejoin: round; }
    .head { stroke: none; }
    .star { stroke-linejoin: round; }
    .faint, .far .dot, .far .star { opacity: 0.55; }
    \(colours(light))
    @media (prefers-color-scheme: dark) {
    \(colours(dark))
    }
    @media print {
    \(colours(paper))
    }
    @supports (paint-order: stroke) {
    .name, .ring-name, .sector { paint-order: stroke; stroke-width: 0.3em; stroke-linejoin: round; }
    }
    """

  private struct Colours {
    let paper: String
    let ink: String
    let soft: String
    let line: String
    /// The ground of the rings, the nearest first.
    let rings: [String]
    let accent: String
    let onAccent: String
    let tie: String
    let strain: String
    let star: String
  }

  private static let light = Colours(
    paper: "#fdfcf9", ink: "#23211d", soft: "#635d54", line: "#ddd5c5", rings: ["#f3ecdd", "#f8f3e8", "#fbf8f1"], accent: "#285f5c",
    onAccent: "#ffffff", tie: "#5a544b", strain: "#a5431f", star: "#b97d00")
  private static let dark = Colours(
    paper: "#1b1a18", ink: "#e9e4da", soft: "#aaa397", line: "#45413a", rings: ["#2b2925", "#252320", "#201f1c"], accent: "#8cc4bf",
    onAccent: "#14201f", tie: "#b5ada0", strain: "#f0926b", star: "#e8b84a")
  private static let paper = Colours(
    paper: "#ffffff", ink: "#000000", soft: "#444444", line: "#d5cfc2", rings: ["#f4efe4", "#f9f6ee", "#fcfbf7"], accent: "#1f5451",
    onAccent: "#ffffff", tie: "#4a453d", strain: "#a5431f", star: "#b97d00")

  private static func colours(_ colours: Colours) -> String {
    """
    svg { background: \(colours.paper); }
    .paper, .hollow { fill: \(colours.paper); }
    text, .dot { fill: \(colours.ink); }
    .soft, .ring-name, .far-name { fill: \(colours.soft); }
    .sector, .middle { fill: \(colours.accent); }
    .open { fill: \(colours.soft); }
    .middle-name, .middle-members { fill: \(colours.onAccent); }
    .rings { stroke: \(colours.line); }
    .ring-1 { fill: \(colours.rings[0]); }
    .ring-2 { fill: \(colours.rings[1]); }
    .ring-3 { fill: \(colours.rings[2]); }
    .tie, .hollow { stroke: \(colours.tie); }
    .head { fill: \(colours.tie); }
    .strain { stroke: \(colours.strain); }
    .strain-head { fill: \(colours.strain); }
    .star { fill: \(colours.star); stroke: \(colours.star); }
    .hollow-star { fill: \(colours.paper); }
    @supports (paint-order: stroke) { .name, .ring-name, .sector { stroke: \(colours.paper); } }
    """
  }
}
