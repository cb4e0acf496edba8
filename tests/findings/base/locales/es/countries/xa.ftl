xa--line--night = Alguien responde de noche. Es gratis.
