welcome = Bienvenue à vous
