### Las reglas de un país: Irlanda. En esta lengua solo se dice quién responde en los números; lo demás se lee en las
### del país.

# Para quien traduce o revisa:
# Los nombres de los organismos se quedan como allí, con una breve explicación. No cambie nunca una hora ni un día.

## Los números: quién responde, cuándo, cuánto cuesta. Nunca escriba aquí el número.

ie--line--emergency = Llame cuando alguien esté en peligro ahora. Le responden los servicios de emergencia.
ie--line--emergency-too = En este número responden los mismos servicios de emergencia.
ie--line--by-text = Envíe un mensaje de texto (SMS) cuando todo se le haga muy difícil. Responden personas voluntarias con formación, de día y de noche. Es gratis.
ie--line--which-services = La línea Your Mental Health (información sobre salud mental) le dice qué servicios hay. La llamada es gratis.
ie--line--health-service = La línea de información del HSE (el servicio público de salud). Puede decirle cómo presentar una queja. La llamada es gratis.
ie--line--patient-advocacy = El Patient Advocacy Service (servicio de defensa de pacientes) le ayuda a presentar una queja sobre un hospital público o una residencia de cuidados. Pregunte primero cuánto cuesta la llamada.
