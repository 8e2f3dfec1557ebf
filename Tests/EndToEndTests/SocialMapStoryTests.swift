import Testing

extension EndToEnd {
  @Suite("The sociale kaart on the command line")
  struct SocialMapStoryTests {
    @Test("A list from Excel comes in with the bad line named, goes out again, and what is no list changes nothing")
    func inAndOut() throws {
      let home = try Home()
      defer { home.close() }
      let demo = home.folder + "/demo"
      try home.gewoon("sample", demo, "--demo").expectDone()
      let (list, back) = (home.folder + "/lijst.csv", home.folder + "/terug.csv")
      // As Excel saves it on Windows: é is one byte.
      try Files.write(Array("Naam;Waarvoor;Telefoon\r\nCaf".utf8) + [0xE9] + Array(" De Brug;koffie;020 1\r\n;sport;\r\n".utf8), to: list)
      let taken = try home.gewoon("socialmap", "in", list, "--workspace", demo)
      #expect(taken.code == 1 && taken.output == "1 erbij, 0 bijgewerkt.\n")
      #expect(taken.errors == "\(list): regel 3 heeft geen naam.\n")
      try home.gewoon("socialmap", "out", back, "--workspace", demo).expectDone()
      #expect(Files.text(back) == "\u{FEFF}Naam;Waarvoor;Telefoon;Meer\r\nCafé De Brug;koffie;020 1;\r\n")
      let before = Files.text(demo + "/team/socialmap.json")
      try Files.write(Array("geen lijst".utf8), to: list)
      #expect(try home.gewoon("socialmap", "in", list, "--workspace", demo).code == 65)
      #expect(try home.gewoon("socialmap", "in", home.folder + "/nergens.csv", "--workspace", demo).code == 65)
      #expect(Files.text(demo + "/team/socialmap.json") == before)
      #expect(try home.gewoon("check", demo).code == 0)
    }
  }
}
