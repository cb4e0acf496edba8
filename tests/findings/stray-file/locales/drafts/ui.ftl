welcome = Willkommen
