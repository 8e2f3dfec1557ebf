/// Writes the map as GraphML (graphml.graphdrawing.org), for Gephi, R and networkx: an undirected graph with the gezin as one node, its
/// members, and the people and places around it. What is said of the gezin stands on the graph too, as Network Canvas does.
public enum GraphMLWriter {
  /// The whole document, with a newline at its end.
  public static func write(_ map: ExportedMap) -> String {
    let tables = MapTables(map)
    let ego = Cells("graph", tables.ego.columns)
    let people = Cells("node", tables.people.columns)
    let ties = Cells("edge", tables.ties.columns)
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">"]
    lines += ego.keys + people.keys + ties.keys
    lines += ["<graph id=\"map\" edgedefault=\"undirected\">"] + tables.ego.rows.flatMap(ego.data)
    lines += ["<node id=\"\(text(map.id))\">"] + people.data(["", "gezin", map.shownName]) + ["</node>"]
    for row in tables.people.rows { lines += ["<node id=\"\(text(row[0]))\">"] + people.data(row) + ["</node>"] }
    for row in tables.ties.rows {
      lines += ["<edge source=\"\(text(row[0]))\" target=\"\(text(row[1]))\">"] + ties.data(row) + ["</edge>"]
    }
    return (lines + ["</graph>", "</graphml>"]).joined(separator: "\n") + "\n"
  }

  /// How the cells of one table stand in the document.
  private struct Cells {
    let domain: String
    let columns: [MapTable.Column]

    init(_ domain: String, _ columns: [MapTable.Column]) {
      self.domain = domain
      self.columns = columns
    }

    var keys: [String] {
      columns.filter { !isPlace($0) }.map { column in
        "<key id=\"\(key(column))\" for=\"\(domain)\" attr.name=\"\(column.name)\" attr.type=\"\(column.kind.rawValue)\"/>"
      }
    }

    /// An empty cell has no element: it is not known.
    func data(_ row: [String]) -> [String] {
      zip(columns, row).filter { !isPlace($0) && !$1.isEmpty }.map { "<data key=\"\(key($0))\">\(text($1))</data>" }
    }

    /// Where in the graph something is stands in its element.
    private func isPlace(_ column: MapTable.Column) -> Bool {
      domain == "node" && column.name == "id" || domain == "edge" && ["from", "to"].contains(column.name)
    }

    private func key(_ column: MapTable.Column) -> String { "\(domain).\(column.name)" }
  }

  private static func text(_ text: String) -> String { HTMLWriter.escaped(CleanText.line(text)) }
}
