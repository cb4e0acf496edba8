### Las reglas de un país: Escocia. En esta lengua solo se dice quién responde en los números; lo demás se lee en las
### del país.

# Para quien traduce o revisa:
# Los nombres de los organismos se quedan como allí, con una breve explicación. No cambie nunca una hora ni un día.

## Los números: quién responde, cuándo, cuánto cuesta. Nunca escriba aquí el número.

gb-sct--line--emergency = Aquí responden la ambulancia, la policía y los bomberos, a cualquier hora. Llame cuando alguien esté en peligro ahora. La llamada es gratis.
gb-sct--line--urgent-help = Responde personal del NHS (el servicio público de salud). Elija la opción de salud mental (mental health). Le escuchan, le aconsejan y buscan ayuda para usted.
gb-sct--line--breathing-space = Breathing Space (una línea de escucha) le escucha cuando siente tristeza, preocupación o soledad. Atiende de 6 de la tarde a 2 de la madrugada, y todo el fin de semana. La llamada es gratis.
gb-sct--line--samaritans = Escuchan personas voluntarias de Samaritans, de día y de noche. Puede hablar de cualquier cosa que le resulte difícil. La llamada es gratis.
gb-sct--line--commission = La Mental Welfare Commission (un organismo público para los derechos en salud mental) responde los días laborables, en horario de oficina. Aconseja sobre sus derechos en la atención de salud mental. La llamada es gratis para quienes usan los servicios y para quienes les cuidan.
