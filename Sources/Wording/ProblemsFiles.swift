import Basics

extension Problems {
  /// A file whose text is no JSON of ours; the codes are those of StrictJSON.
  static func contentProblems() -> [Words] {
    [
      Words(
        "empty",
        Phrase(
          "dit bestand is leeg.",
          "this file is empty."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Zet een reservekopie terug als je die hebt.",
          "Gewoon leaves it as it is and opens the rest. Put back a copy if you have one.")),
      Words(
        "onlyNul",
        Phrase(
          "in dit bestand staat niets meer, misschien door een storing van de computer.",
          "this file has lost its contents, perhaps when the computer failed."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Zet een reservekopie terug als je die hebt.",
          "Gewoon leaves it as it is and opens the rest. Put back a copy if you have one.")),
      Words(
        "tooLarge",
        Phrase(
          "dit bestand is groter dan 16 MB, en dat is te groot.",
          "this file is larger than 16 MB, and that is too large."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Kijk of het wel een bestand van Gewoon is.",
          "Gewoon leaves it as it is and opens the rest. See whether it is a file of Gewoon at all.")),
      Words(
        "tooDeep",
        Phrase(
          "in dit bestand zitten te veel lagen in elkaar.",
          "this file has too many layers inside each other."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Kijk of het wel een bestand van Gewoon is.",
          "Gewoon leaves it as it is and opens the rest. See whether it is a file of Gewoon at all.")),
      Words(
        "invalidUTF8",
        Phrase(
          "dit bestand is beschadigd: er staan tekens in die geen tekst zijn.",
          "this file is damaged: it holds bytes that are no text."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Zet een reservekopie terug als je die hebt.",
          "Gewoon leaves it as it is and opens the rest. Put back a copy if you have one.")),
      Words(
        "byteOrderMark",
        Phrase(
          "dit bestand begint met een onzichtbaar teken dat er niet hoort.",
          "this file begins with an invisible mark that does not belong there."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Bewaar het opnieuw als UTF-8 zonder BOM.",
          "Gewoon leaves it as it is and opens the rest. Write it again as UTF-8 without BOM.")),
      Words(
        "duplicateKey",
        Phrase(
          "in dit bestand staat één onderdeel twee keer.",
          "one part stands twice in this file."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Haal er één weg, want Gewoon kiest niet voor jou.",
          "Gewoon leaves it as it is and opens the rest. Take one out, for Gewoon does not choose for you.")),
      Words(
        "loneSurrogate",
        Phrase(
          "in dit bestand staat een half teken.",
          "this file holds half a character."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Herstel het bestand, of zet een reservekopie terug.",
          "Gewoon leaves it as it is and opens the rest. Mend the file, or put back a copy.")),
      Words(
        "truncated",
        Phrase(
          "dit bestand houdt halverwege op.",
          "this file stops half-way."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Zet een reservekopie terug als je die hebt.",
          "Gewoon leaves it as it is and opens the rest. Put back a copy if you have one.")),
      Words(
        "unexpected",
        Phrase(
          "in dit bestand staat iets op een plek waar het niet hoort.",
          "this file holds something where it does not belong."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Herstel het bestand, of zet een reservekopie terug.",
          "Gewoon leaves it as it is and opens the rest. Mend the file, or put back a copy.")),
      Words(
        "trailing",
        Phrase(
          "na het einde van dit bestand staat nog iets.",
          "something stands after the end of this file."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Haal weg wat erachter staat.",
          "Gewoon leaves it as it is and opens the rest. Take out what stands behind it.")),
    ]
  }

  /// A file that is not what its place asks for.
  static func fileProblems() -> [Words] {
    [
      Words(
        "wrongFormat",
        Phrase(
          "dit is een ander soort bestand dan hier hoort.",
          "this is another kind of file than belongs here."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Zet het op de goede plek, of haal het hier weg.",
          "Gewoon leaves it as it is and opens the rest. Put it in the right place, or take it away.")),
      Words(
        "wrongVersion",
        Phrase(
          "in dit bestand staat geen goede versie.",
          "this file has no proper version."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Herstel het bestand, of zet een reservekopie terug.",
          "Gewoon leaves it as it is and opens the rest. Mend the file, or put back a copy.")),
      Words(
        "missingID",
        Phrase(
          "in dit bestand ontbreekt het kenmerk.",
          "the mark is missing from this file."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Herstel het bestand, of zet een reservekopie terug.",
          "Gewoon leaves it as it is and opens the rest. Mend the file, or put back a copy.")),
      Words(
        "wrongID",
        Phrase(
          "het kenmerk in dit bestand klopt niet.",
          "the mark in this file is not right."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Herstel het bestand, of zet een reservekopie terug.",
          "Gewoon leaves it as it is and opens the rest. Mend the file, or put back a copy.")),
      Words(
        "nameMismatch",
        Phrase(
          "de naam van dit bestand past niet bij wat erin staat.",
          "the name of this file does not fit what is in it."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Zet het ergens anders en bewaar het tot je weet wat erin staat.",
          "Gewoon leaves it as it is and opens the rest. Put it elsewhere and keep it until you know what is in it.")),
      Words(
        "conflictCopy",
        Phrase(
          "dit is een andere versie van het bestand ernaast.",
          "this is another version of the file beside it."),
        next: Phrase(
          "Laat beide staan en geef geen van de twee een andere naam. Open Gewoon en kies in Ctrl-P nakijken: daar zie je wat er anders is.",
          "Leave both and rename neither. Open Gewoon and choose look at in Ctrl-P: there you see what differs.")),
      Words(
        "vanished",
        Phrase(
          "dit bestand stond hier eerder en is nu weg.",
          "this file stood here before and is gone now."),
        next: Phrase(
          "Gewoon heeft het niet verwijderd, en de rest is er nog. Kijk of je map helemaal is bijgewerkt, of zet een reservekopie terug.",
          "Gewoon did not throw it away, and the rest is still there. See whether your folder is wholly synced, or put back a copy.")),
      Words(
        "emptied",
        Phrase(
          "de gezinnen die hier stonden zijn er niet meer.",
          "the families that stood here are gone."),
        next: Phrase(
          "Gewoon heeft ze niet verwijderd en begint niet opnieuw. Kijk of de schijf of map er helemaal is, of zet een reservekopie terug. Wil je toch opnieuw beginnen, kies dan een andere map met --workspace.",
          "Gewoon did not throw them away and does not start anew. See whether the disk or folder is all there, or put back a copy. To start anew choose another folder with --workspace."
        )),
      Words(
        "dossierGone",
        Phrase(
          "hier staan reflecties, maar het gezin waar ze bij horen is weg.",
          "here are reflections, but the family that they belong to is gone."),
        next: Phrase(
          "De reflecties blijven staan. Haal het bestand van het gezin uit een reservekopie of de prullenbak. Zet het terug in de map dossiers.",
          "The reflections stay. Take the family's file from a copy or the trash. Put it back in the folder dossiers.")),
      Words(
        "sharedGone",
        Phrase(
          "dit was gedeeld met het team, en staat er niet meer.",
          "this was shared with the team, and does not stand there any more."),
        next: Phrase(
          "Je eigen tekst is er nog. Deel het opnieuw als je dat wilt. Of vraag de beheerder van de map van het team om een reservekopie.",
          "Your own text is still there. Share it again if you like. Or ask who keeps the team folder for a copy.")),
      Words(
        "reflectionGone",
        Phrase(
          "dit zijn reacties op een reflectie die er niet meer is.",
          "these are responses to a reflection that is gone."),
        next: Phrase(
          "De reacties blijven staan. Vraag de schrijver om die weer te delen. Of zet een reservekopie van de map van het team terug.",
          "The responses stay. Ask who wrote it to share it again. Or put back a copy of the team folder.")),
      Words(
        "instrumentGone",
        Phrase(
          "de vragenlijst die het team koos is er niet.",
          "the set of questions that the team chose is not there."),
        next: Phrase(
          "Gewoon stelt zijn eigen vragen, en geen antwoord gaat verloren. Zet het bestand terug in de map instruments.",
          "Gewoon asks its own questions, and no answer is lost. Put the file back in the folder instruments.")),
      Words(
        "unknownFile",
        Phrase(
          "Gewoon kent dit bestand niet.",
          "Gewoon does not know this file."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Soms is het een kopie: kijk of er iets in staat dat je mist.",
          "Gewoon leaves it as it is and opens the rest. It may be a copy: see whether it holds something you miss.")),
      Words(
        "notRegular",
        Phrase(
          "hier staat een verwijzing of iets anders, geen gewoon bestand.",
          "here stands a link or something else, not an ordinary file."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Zet het echte bestand op deze plek.",
          "Gewoon leaves it as it is and opens the rest. Put the real file in this place.")),
      Words(
        "noPermission",
        Phrase(
          "je mag dit bestand niet lezen.",
          "you are not allowed to read this file."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Vraag de beheerder van de computer om toegang.",
          "Gewoon leaves it as it is and opens the rest. Ask whoever looks after the computer to let you.")),
      Words(
        "unreadable",
        Phrase(
          "de schijf geeft dit bestand niet.",
          "the disk does not give this file."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Probeer het later weer, en maak een reservekopie van de rest.",
          "Gewoon leaves it as it is and opens the rest. Try again later, and make a copy of the rest.")),
      Words(
        "ownerMismatch",
        Phrase(
          "dit bestand is van een andere gebruiker van deze computer.",
          "this file belongs to another user of this computer."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Vraag de beheerder van de computer om het goed te zetten.",
          "Gewoon leaves it as it is and opens the rest. Ask whoever looks after the computer to put it right.")),
      Words(
        "missing",
        Phrase(
          "dit bestand is er niet.",
          "this file is not there."),
        next: Phrase(
          "Gewoon laat het staan zoals het is en opent de rest. Zet een reservekopie terug als je die hebt.",
          "Gewoon leaves it as it is and opens the rest. Put back a copy if you have one.")),
      Words(
        "newerVersion",
        Phrase(
          "dit bestand is gemaakt met een nieuwere Gewoon.",
          "this file was made with a newer Gewoon."),
        next: Phrase(
          "Je kunt het lezen, maar niet veranderen. Zet een nieuwere Gewoon op je computer.",
          "You can read it, but not change it. Put a newer Gewoon on your computer.")),
    ]
  }
}
