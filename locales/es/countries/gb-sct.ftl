### Las reglas de un país: Escocia. En esta lengua solo se dice quién responde en los números; lo demás se lee en las
### del país.

# Para quien traduce o revisa:
# Los nombres de los organismos se quedan como allí, con una breve explicación. No cambie nunca una hora ni un día.

## Los números: quién responde, cuándo, cuánto cuesta. Nunca escriba aquí el número.

gb-sct--line--emergency = Aquí responden la ambulancia, la policía y los bomberos, a cualquier hora. Llame cuando alguien esté en peligro ahora. La llamada es gratis.
gb-sct--line--urgent-help = Responde personal del NHS (la sanidad pública). Elija la opción de salud mental (mental health). La llamada es gratis.
gb-sct--line--breathing-space = Breathing Space (una línea de ayuda) le escucha cuando siente tristeza, preocupación o soledad. De lunes a jueves, atiende de 6 de la tarde a 2 de la madrugada. El fin de semana, atiende desde las 6 de la tarde del viernes hasta las 6 de la mañana del lunes. La llamada es gratis.
gb-sct--line--samaritans = Escuchan personas voluntarias de Samaritans, de día y de noche. Puede hablar de cualquier cosa que le resulte difícil. La llamada es gratis.
gb-sct--line--commission = La Mental Welfare Commission (un organismo público para los derechos en salud mental) responde los días laborables, en horario de oficina. Deje su número, y le devuelven la llamada. Aconseja sobre sus derechos en la atención de salud mental. La llamada es gratis para las personas que usan los servicios y para las personas cuidadoras.
