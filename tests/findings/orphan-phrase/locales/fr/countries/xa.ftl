xa--line--night = Quelqu’un répond la nuit. C’est gratuit.
xa--claim--ask-first = On vous demande d’abord.
