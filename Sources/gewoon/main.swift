print("gewoon")
