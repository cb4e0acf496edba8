### Las reglas de un país: Francia. En esta lengua solo se dice quién responde en los números; lo demás se lee en las
### del país.

# Para quien traduce o revisa:
# Los nombres de los organismos se quedan como allí, con una breve explicación. No cambie nunca una hora ni un día.

## Los números: quién responde, cuándo, cuánto cuesta. Nunca escriba aquí el número.

fr--line--emergency = Para cualquier emergencia, de día y de noche: le pasan con el servicio adecuado. La llamada es gratis, y el número funciona en toda la Unión Europea.
fr--line--ambulance = El Samu (el servicio de urgencias médicas) responde de día y de noche cuando la vida o la salud de alguien está en peligro. La llamada es gratis.
fr--line--emergency-by-text = Para cualquier emergencia, si no puede oír o hablar. Usted envía un mensaje de texto (SMS), de día o de noche, gratis; también hay una aplicación.
fr--line--suicide-prevention = Responden personas con formación si piensa en el suicidio, o si teme por alguien. Están de día y de noche, y la llamada es gratis.
