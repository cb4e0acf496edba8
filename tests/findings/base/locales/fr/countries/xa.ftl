xa--line--night = Quelqu’un répond la nuit. C’est gratuit.
