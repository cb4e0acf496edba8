### Las reglas de un país: Gales. En esta lengua solo se dice quién responde en los números; lo demás se lee en las
### del país.

# Para quien traduce o revisa:
# Los nombres de los organismos se quedan como allí, con una breve explicación. No cambie nunca una hora ni un día.

## Los números: quién responde, cuándo, cuánto cuesta. Nunca escriba aquí el número.

gb-wls--line--emergency = Aquí responden la ambulancia, la policía y los bomberos, a cualquier hora. Llame cuando alguien esté en peligro ahora. La llamada es gratis.
gb-wls--line--urgent-help = Elija la opción 2. Responde personal de salud mental de su zona, de día y de noche. La llamada es gratis.
gb-wls--line--samaritans = Escuchan personas voluntarias de Samaritans, de día y de noche. Puede hablar de cualquier cosa que le resulte difícil. La llamada es gratis.
