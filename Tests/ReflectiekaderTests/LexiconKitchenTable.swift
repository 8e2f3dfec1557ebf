/// Sentences as one says them at a kitchen table: there is nothing to hint at.
enum KitchenTable {
  static let sentences = """
    Fatima zette thee en we gingen zitten.
    Daan was net thuis van school en had honger.
    Hij zat met zijn schoenen op de bank en keek naar buiten.
    Oma haalt de kinderen elke dinsdag van school.
    De buurvrouw past weleens op als het nodig is.
    Ik vroeg wat er deze week goed ging.
    Ze moest lachen om de hond die de koekjes pakte.
    Het was druk aan tafel, maar ook gezellig.
    Vader werkt in de nacht en slaapt dus overdag.
    Hij wil graag weer bij zijn oude club voetballen.
    Mila heeft een nieuwe vriendin in de klas.
    De juf belde, omdat hij twee dagen niet was gekomen.
    We spraken af dat ik volgende week weer langskom.
    Ze vertelde dat ze slecht slaapt en veel huilt.
    Haar zus komt vrijdag helpen met de was.
    Het gesprek ging vooral over geld en over het huis.
    De rekening van het gas ligt al een maand op de kast.
    Hij maakte zelf een lijstje met drie dingen.
    Ik weet nog niet wat ik daarvan vind.
    Misschien was ik te snel met mijn raad.
    Opa heeft een moestuin en daar mag Daan helpen.
    Ze zijn boos op elkaar, maar ze eten wel samen.
    De dokter zei dat het vanzelf overgaat.
    Hij heeft een zere knie van het vallen.
    Op de zolder staat een oud bed dat ze kan gebruiken.
    We lachten samen om mijn eigen fout.
    Het regende, dus we bleven binnen.
    Ik droogde de schalen af en zij ruimde de kast op.
    Ze zette een schaal met appels op tafel.
    De bus reed een ander stuk, want de weg was open.
    Ik sta tot je beschikking, zei de buurman plechtig.
    De klas ging met de trein naar het museum.
    Hij speelt gitaar en zijn zusje zingt.
    De kat lag in de zon op de vensterbank.
    Moeder is trots op wat ze zelf heeft geregeld.
    Ze wil eerst met haar broer praten.
    Zijn tante woont om de hoek en kookt op zondag.
    Ik hoorde dat hij weer op tijd opstaat.
    Volgens haar is het nu rustiger in huis.
    We hebben het plan op de koelkast gehangen.
    Hij had zin in vakantie en telde de dagen.
    De school is blij met hoe het nu gaat.
    Ze schrikt van harde stemmen en van de bel.
    Als hij boos is, gaat hij naar zijn kamer.
    De wijkagent kent het gezin van de speeltuin.
    In de moskee vond ze mensen om mee te praten.
    Er is een probleem met de wasmachine.
    Ik vond het moeilijk om stil te zijn.
    Ze vroeg of ik ook kinderen heb.
    De huur is betaald en de kast is gevuld.
    Het was een lange dag, ook voor mij.
    Hij kan goed tekenen en bouwt hutten.
    Zij houdt van duidelijke afspraken.
    Samen keken we naar foto's van vroeger.
    Met hulp van de buren is de tuin weer netjes.
    Haar vriend mag er de volgende keer bij zijn.
    Hij krijgt op woensdag les van een student.
    Ik ben blij dat ik niets heb voorgesteld.
    Wie kan haar naar het zwembad brengen?
    Ze gaf me een stuk taart mee voor thuis.
    De opname van het liedje was mooi geworden.
    Er zit een nieuwe monitor op haar computer.
    Hij telt de passen van de stoep tot de deur.
    De klok op de kast loopt tien minuten voor.
    """
    .split(separator: "\n").map(String.init)
}
