### Las reglas de un país: Suiza (solo el derecho federal). En esta lengua solo se dice quién responde en los números; lo demás
### se lee en las del país.

# Para quien traduce o revisa:
# Los nombres de los organismos se quedan como allí, con una breve explicación. No cambie nunca una hora ni un día.

## Los números: quién responde, cuándo, cuánto cuesta. Nunca escriba aquí el número.

ch--line--emergency = Para cualquier emergencia. Responde la policía y le pasa con el servicio que hace falta. La llamada es gratis.
ch--line--ambulance = Para una ambulancia. Llamar directamente a este número puede ahorrar tiempo.
ch--line--helpline = La Main Tendue (una línea de escucha) le escucha de día y de noche, sin preguntarle su nombre. También puede escribirle, por chat o por correo electrónico.
