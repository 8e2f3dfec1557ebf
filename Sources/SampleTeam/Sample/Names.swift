/// First and family names that go together.
struct NameList {
  let girls: [String]
  let boys: [String]
  let women: [String]
  let men: [String]
  let family: [FamilyName]
  let language: String
}

/// A family name with what stands before it in Dutch: "van den" and "Berg".
struct FamilyName {
  let prefix: String
  let stem: String

  init(_ prefix: String, _ stem: String) {
    self.prefix = prefix
    self.stem = stem
  }

  init(_ stem: String) { self.init("", stem) }

  var full: String { prefix.isEmpty ? stem : "\(prefix) \(stem)" }

  /// As Dutch lists sort it: "Berg, van den".
  var sorted: String { prefix.isEmpty ? stem : "\(stem), \(prefix)" }

  /// The letter that others see.
  var initial: String { String(stem.prefix(1)) }
}

enum Names {
  /// Dutch names more often than each of the others.
  static let lists = [dutch, dutch, dutch, turkish, moroccan, surinamese, polish, eritrean, syrian]

  static let dutch = NameList(
    girls: ["Fleur", "Sofie", "Lieke", "Noor", "Evi", "Roos", "Jasmijn", "Fenna", "Maud", "Isa", "Tess", "Lotte", "Saar", "Jette"],
    boys: ["Daan", "Bram", "Sem", "Thijs", "Finn", "Luuk", "Mees", "Stijn", "Teun", "Jesse", "Ruben", "Gijs", "Tijn", "Niek"],
    women: ["Marieke", "Linda", "Esther", "Karin", "Anouk", "Wendy", "Ellen", "Judith", "Sandra", "Nienke"],
    men: ["Jeroen", "Mark", "Pieter", "Dennis", "Bas", "Erik", "Ronald", "Wouter", "Sander", "Marcel"],
    family: [
      FamilyName("Bakker"), FamilyName("de", "Vries"), FamilyName("van den", "Berg"), FamilyName("van", "Dijk"), FamilyName("Jansen"),
      FamilyName("Visser"), FamilyName("Smit"), FamilyName("de", "Boer"), FamilyName("van der", "Meer"), FamilyName("ter", "Horst"),
      FamilyName("Mulder"), FamilyName("in 't", "Veld"), FamilyName("Hoekstra"), FamilyName("van 't", "Hof"), FamilyName("Kuipers"),
      FamilyName("de", "Graaf"), FamilyName("Postma"), FamilyName("van de", "Ven"), FamilyName("Dekker"), FamilyName("Brouwer"),
    ], language: "Nederlands")

  static let turkish = NameList(
    girls: ["Elif", "Zeynep", "Ayşe", "Defne", "Ceren", "Nazlı"], boys: ["Emir", "Yusuf", "Mert", "Kerem", "Can", "Deniz"],
    women: ["Fatma", "Emine", "Gülten", "Sevim", "Hatice"], men: ["Kemal", "Mehmet", "Murat", "Ahmet", "Hakan"],
    family: [
      FamilyName("Yılmaz"), FamilyName("Kaya"), FamilyName("Demir"), FamilyName("Çelik"), FamilyName("Şahin"), FamilyName("Öztürk"),
      FamilyName("Aydın"),
    ], language: "Nederlands en Turks")

  static let moroccan = NameList(
    girls: ["Amira", "Salma", "Hiba", "Dina", "Yasmina", "Lina"], boys: ["Ilyas", "Adam", "Bilal", "Zakaria", "Ayoub", "Rayan"],
    women: ["Samira", "Naima", "Loubna", "Karima", "Fadma"], men: ["Hamza", "Rachid", "Mustapha", "Youssef", "Driss"],
    family: [
      FamilyName("El Amrani"), FamilyName("Bennani"), FamilyName("Ait Lahcen"), FamilyName("El Idrissi"), FamilyName("Ouali"),
      FamilyName("Tahiri"),
    ], language: "Nederlands en Darija")

  static let surinamese = NameList(
    girls: ["Chayenne", "Shanti", "Anjali", "Roshni", "Naomi"], boys: ["Jayden", "Ravi", "Dylan", "Vishal", "Romano"],
    women: ["Sharda", "Gerda", "Mavis", "Sunita", "Yvonne"], men: ["Rinaldo", "Soerin", "Melvin", "Harold", "Winston"],
    family: [
      FamilyName("Pinas"), FamilyName("Kartosen"), FamilyName("Ramdin"), FamilyName("Moertabat"), FamilyName("Bhagwandin"),
      FamilyName("Ligeon"), FamilyName("Soekhai"),
    ], language: "Nederlands")

  static let polish = NameList(
    girls: ["Zofia", "Hanna", "Maja", "Oliwia", "Zuzanna"], boys: ["Jakub", "Szymon", "Kacper", "Filip", "Antoni"],
    women: ["Agnieszka", "Katarzyna", "Małgorzata", "Joanna"], men: ["Piotr", "Tomasz", "Paweł", "Marcin"],
    family: [
      FamilyName("Nowak"), FamilyName("Wójcik"), FamilyName("Kowalczyk"), FamilyName("Mazur"), FamilyName("Dąbek"), FamilyName("Krawczyk"),
    ], language: "Pools")

  static let eritrean = NameList(
    girls: ["Liya", "Feven", "Rahwa", "Bethlehem"], boys: ["Yonas", "Natnael", "Filmon", "Samuel"],
    women: ["Selam", "Letebrhan", "Azeb", "Mihret"], men: ["Tesfay", "Berhane", "Kidane", "Habtom"],
    family: [FamilyName("Tesfay"), FamilyName("Ghebremeskel"), FamilyName("Habte"), FamilyName("Woldu"), FamilyName("Kiflom")],
    language: "Tigrinya")

  static let syrian = NameList(
    girls: ["Nour", "Rima", "Sham", "Hala"], boys: ["Omar", "Karim", "Anas", "Jad"], women: ["Rania", "Hanan", "Abir", "Lubna"],
    men: ["Khaled", "Bassam", "Nabil", "Ammar"],
    family: [FamilyName("Haddad"), FamilyName("Al Masri"), FamilyName("Khoury"), FamilyName("Darwish"), FamilyName("Sabbagh")],
    language: "Arabisch")

  static let teachers = ["Els", "Annemiek", "Petra", "Sevim", "Marja", "Ingrid", "Hanneke", "Roos"]
  static let masters = ["Tom", "Ismael", "Bas", "Jan", "Rik", "Hugo", "Karel", "Sjoerd"]
  static let doctors = ["Vos", "De Haan", "Prins", "Kok", "Bos", "Sanders"]
}
