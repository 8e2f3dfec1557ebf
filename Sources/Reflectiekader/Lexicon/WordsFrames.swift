extension LexiconThemes {
  /// Stiff sayings with other words between their halves.
  static let frames = """
    x dient er te=moet er, dienen … te=moeten …, dient … te=moet …, diende … te=moest …, dienden … te=moesten … |
      Zeg wie iets moet, en van wie.
    x in ogenschouw nemen=bekijken, neemt … in ogenschouw=bekijkt …, nemen … in ogenschouw=bekijken …, nam … in ogenschouw=bekeek …, namen … in ogenschouw=bekeken …, in ogenschouw genomen=bekeken |
      Zo praat niemand aan tafel.
    x in de gelegenheid stellen, stelt … in de gelegenheid, stellen … in de gelegenheid, stelde … in de gelegenheid, stelden … in de gelegenheid, in de gelegenheid gesteld |
      Zeg wat iemand nu kan doen, en wie daarbij hielp.
    x ten uitvoer brengen=uitvoeren, brengt … ten uitvoer=voert … uit, brengen … ten uitvoer=voeren … uit, bracht … ten uitvoer=voerde … uit, brachten … ten uitvoer=voerden … uit, ten uitvoer gebracht=uitgevoerd |
      Zeg wie wat doet.
    x in overweging nemen, neemt … in overweging, nemen … in overweging, nam … in overweging, namen … in overweging, in overweging genomen |
      Zeg wie erover nadenkt, en tot wanneer.
    """
}
