### How people say it in Spanish: for the search alone. Never shown, and nobody’s translation.
### One saying a line, by different voices: young and old, in a hurry, in a second language, in dialects, with slips.
### At least 20 for a problem, 4 for a story, a lesson or a right. A saying leads to one problem.

sayings--problem--nobody-explained =
    - La dotora habló por los codos y yo asentía, asentía... llegué a casa y no supe decirle a mi Paco ni qué tengo.
    - salí d la consulta = q entré, cero info
    - Me cambiaron la pepa azul por una amarilla y ni pío de por qué.
    - pa q sirve esto q me estan inyectando cada 8 horas??
    - Doctor habla muy rápido, palabra difícil, yo digo sí sí pero no entender nada.
    - A mi papá lo metieron al quirófano y a nosotros ni un comentario de qué le sacaron.
    - Che, me dieron el alta y no tengo la más pálida idea de qué fue lo que me hicieron.
    - ponen "trastorno esquizoafectivo" en la hoja y nadie se sienta a decirme qué diablos es eso
    - Solicito que se me aclare en términos comprensibles el diagnóstico comunicado el pasado martes, pues el facultativo empleó únicamente tecnicismos.
    - el medico d la posta nomas garabateo la receta y chau, siguiente
    - Cinco minutitos de reloj mirando la computadora y me despachó con un papel.
    - Le hicieron una resonancia a mi hija hace un mes, nos pasearon de ventanilla en ventanilla, nos dieron un disco sin más, y todavía esperamos que alguien nos cuente qué salió.
    - no cacho na de lo que me dijo la doc po, puras palabras raras
    - Tengo quince preguntas apuntadas en una servilleta y no me dejaron hacer ninguna.
    - me operaron ayer i nose q me isieron aki abajo tengo una benda
    - ¿Cuánto tiempo hay que tomar estas cápsulas, con comida o sin comida? Se lo pregunté a tres y los tres encogieron los hombros.
    - Sacaron cuatro tubitos de mi brazo y no sé para qué análisis era.
    - Mija, en el CESFAM me dijeron que tengo "la glicosilada" alta y me quedé con cara de pregunta.
    - Quisiera volver con el especialista para que me lo repita despacio, con dibujos si hace falta.
    - bro me diagnosticaron TLP y me mandaron a buscarlo en google literal
    - salí del consultorio sin entender nada de lo que tengo
    - me mandaron estas pastillas y no sé ni para qué son
    - el doctor habló rapidísimo con puras palabras raras y ya
    - me operan el martes y todavia nadie me dice que me van a hacer
    - q me pasa? nadie me dice nada
    - no me dieron explicaciones
    - la médica me tiró un diagnóstico y a los cinco minutos ya estaba llamando al próximo, che, quedé en bolas
    - tengo un papel que pone trastorno no especificado y en el ambulatorio nadie me ha aclarado qué es eso
    - doctor habla mucho difícil yo digo sí sí pero no comprendo
    - me pusieron un suero y la enfermera no quiso decirme qué llevaba
    - le pregunté al neurólogo por la resonancia y me contestó usted tranquila, mi reina
    - quede mas perdido que el teniente bello con lo que dijo la doctora
    - me cambiaron la dosis sin avisarme por qué
    - firmé unas hojas antes de la endoscopía y hasta ahorita no sé qué firmé
    - los resultados del examen salieron con asteriscos y en la posta nadie supo decirme si es grave
    - llevo cuatro días en la planta sexta, pasan con la bata, miran la carpeta, y se van sin informarme
    - me da pena preguntar otra vez porque se molestan
    - dudas después de la cita

sayings--problem--want-to-say-no =
    - No quiero que me pongan esa inyección mensual y no sé cómo decírselo a la psiquiatra sin que se enfade.
    - m da cosa negarme, la doc se porta bn conmigo :(
    - Pos a mí esa operación de la rodilla no me convence, quisiera pensármelo hasta después de la vendimia.
    - puedo rechazar las pastillas o me echan??
    - Señorita, yo no más quiero que no me metan la sonda otra vez.
    - Firmé la autorización ayer, pero hoy me arrepentí, ¿se puede echar para atrás?
    - mi mamá no kiere la kimio y el onkologo ya le puso fecha
    - No me da la gana de ir al grupo de terapia y punto, estoy hasta los huevos de que insistan.
    - Me ofrecieron electrochoques; agradezco, doctor, pero prefiero otra cosa.
    - ¿Qué pasa si digo que hoy no me hago la endoscopia?
    - en mi pais mujer no muestra cuerpo a doctor hombre, quiero decir no pero tengo vergüenza
    - Siempre digo que sí a todo y después lloro en el colectivo.
    - me kieren acer una biosia i no la kiero
    - Le tengo pavor a la anestesia y prefiero quedarme con la hernia como está.
    - Quiero dejar la quetiapina poco a poco, ella levanta la ceja y escribe la receta igual.
    - Mi suegro testigo de Jehová no acepta transfusión y todo el mundo le cae encima.
    - vos podés negarte a que te vea un estudiante? me da cosa tener seis pibes mirando
    - Cuando me acercan el vasito con las tabletas cierro la boca y se ponen bravas conmigo.
    - No deseo someterme a la cesárea programada y pido que se respete mi voluntad.
    - Que no, que no y que no: esa vacuna yo no me la pongo ahora.
    - no quiero esa inyección
    - no me quiero tomar mas las pastillas
    - puedo negarme a que me operen?
    - me insisten e insisten con el electroshock y yo no quiero
    - me da vergüenza llevarle la contraria al doctor pero no estoy de acuerdo
    - rechazar tratamiento
    - dije que si por no quedar mal y ahora me arrepiento
    - la partera me quiere poner el dispositivo y yo no lo pedí
    - el psiquiatra me quiere subir la quetiapina y a mí me deja planchado, no la quiero, ¿cómo se lo digo?
    - me van hacer un tacto y habia como cinco estudiantes mirando, yo no queria
    - no kiero ir al grupo de terapia y me obligan
    - si no acepto la quimio ¿me dejan botado?
    - yo no gustar este medicina, quiero parar, ellos presionan
    - me dieron el consentimiento para firmar a la carrera y no quise firmar, se enojaron
    - no acepto transfusión por mi religión y el cirujano me puso mala cara
    - me dicen que es por mi bien pero no me da la gana
    - quieren probar conmigo un remedio nuevo de un estudio y no me animo a decirles que no
    - déjenme pensarlo unos días antes de la vacuna

sayings--problem--cannot-decide =
    - Dicen que no estoy en mis cabales para firmar lo de mi casa.
    - x mi esquizofrenia piensan q no puedo elegir ni el desayuno
    - El juez puso a mi hermana de curadora y ahora ella firma todo lo mío.
    - Mi abuelita todavía sabe lo que quiere, pero el geriatra dictaminó que ya no puede resolver por sí sola.
    - me declararon incapaz, asi tal cual lo pone, INCAPAZ
    - A mi hijo con Down le dijeron en el banco que sin tutor no abre cuenta.
    - Que estoy chocha, dice mi nuera, y que ya no valgo para mandar en lo mío.
    - Me hicieron un examen con dibujitos y un reloj y luego salió que no soy apta.
    - como tengo 17 y bipolar todo lo elige mi vieja con la psiquiatra
    - ¿Me pueden quitar el derecho a votar por estar en un psiquiátrico?
    - Según el informe carezco de aptitud para consentir; impugno dicha conclusión.
    - No me dejan escoger en cuál hospital me trato porque "no tengo criterio".
    - la trabajadora social ablo con mi tutor i ya esta todo firmao sin mi
    - Yo soy lento para pensar, pero pienso. Necesito que me den rato y alguien que me lo desmenuce.
    - Soy vieja, rumana, hablo despacio, ellos creen que cabeza no funciona.
    - Me tienen interdicto desde 2009 y no puedo ni comprar una moto.
    - Pedí vender mi carrito y me salieron con que debe autorizarlo el apoderado.
    - Después del accidente de mi marido, los médicos me preguntan a mí lo que él podría contestar si le diesen tiempo.
    - ni casarme puedo weon, necesito permiso de mi curador
    - Todos dan por sentado que con la demencia de la Pilar ya no hay que pedirle parecer.
    - dicen que no tengo capacidad
    - deciden todo por mi como si fuera un niño
    - mi hermano es mi curador y firma todo sin preguntarme
    - me declararon interdicto y ya no puedo ni abrir una libreta en el banco
    - un juez puso a mi tía de tutora
    - que yo no estoy en mis cabales para escoger, dicen
    - tengo sindrome de down y quieren decidir ellos donde vivo
    - la trabajadora social dijo que con mi demencia ya no puedo vender mi casa
    - me hicieron un test de dibujar un reloj y por eso ahora todo lo firma mi hija
    - no me dejan votar ni manejar mi pensión
    - me incapacitaron
    - en la residencia eligen hasta la ropa que me pongo y lo que desayuno
    - mis hijos quieren sacarme el manejo de la jubilación, dicen que estoy gagá
    - ellos dicen yo no entiendo, entonces mi marido decide todo
    - me dijeron q como soy esquizofrenica mi opinion no cuenta para el tratamiento
    - el notario no quiso hacerme la firma porque mi primo le dijo que soy discapacitado
    - me guardan la tarjeta y la plata porque supuestamente no sé administrarme
    - quiero casarme y mi mamá dice que no estoy apta

sayings--problem--talk-over-me =
    - Estoy sentada aquí, en mi silla de ruedas, y le preguntan a mi marido si me duele.
    - como si fuera un mueble, hablando entre ellos en el pasillo de mí
    - Los doctores pasaron con los alumnos, se rieron de algo y siguieron; a mí ni buenos días.
    - le preguntan todo a mi vieja y yo tengo 19 años loco
    - "¿Y ella come bien?", le dice la nutricionista a mi hija. ¡Ella soy yo!
    - No soy un niño, mírenme a mí cuando conversen.
    - Mi hijo es autista y el dentista me habla solo a mí, nunca a él.
    - Contesté clarito que el dolor venía de noche, pero la doctora esperó a que mi hermano, que ni vive conmigo, repitiera lo mismo para apuntarlo en su computadora.
    - toda la visita medica ablando d mi i yo ahi tumbao con los ojos abiertos
    - A mi tía sorda le dan la espalda y charlan con la acompañante.
    - Cuando abro la boca me cortan y siguen con lo suyo.
    - Soy extranjera, enfermera mira a mi marido, pregunta a marido, yo soy la paciente.
    - Me dicen "el de la cama 12", nunca mi nombre.
    - Porque uno es anciano creen que uno no oye, y comentan delante: "este ya no da más".
    - Quisiera que dejaran de usar la tercera persona cuando estoy presente en la habitación.
    - Tartamudeo y no aguantan a que termine la frase, me la completan mal.
    - hicieron reunion sobre mi tratamiento y ni me invitaron, me enteré por la señora del aseo
    - Pues fíjese que el licenciado le explicó todito a mi compadre, y yo nomás viendo la pared.
    - se ponen a discutir en inglés delante mio pa que no entienda
    - Le hablan al acompañante, ¿viste?, y a mí me dan palmaditas en la cabeza.
    - le hablan a mi hija como si yo no estuviera
    - voy en silla de ruedas y le preguntan a mi marido qué me duele
    - me ignoran
    - hablan de mi delante mio
    - el medico solo mira a mi acompañante, a mi ni los ojos
    - me tratan como un mueble
    - nadie me pregunta a mi, y eso q soy yo el enfermo
    - en la reunión del equipo decían la paciente esto, la paciente lo otro, y yo sentada ahí
    - le dicen a mi mamá ¿y cómo durmió? teniendo yo treinta y dos años, pues
    - no me dejan terminar la frase, soy tartamudo y contestan por mí
    - los auxiliares me bañan platicando entre ellos de su fin de semana como si yo fuera un bulto
    - no esperan a que escriba en mi tablet, ya se voltean con mi cuñada
    - me dicen mi amor, abuelita, gordita, y no me dicen por mi nombre
    - el doctor habla con mi hijo, yo soy aquí, puedo contestar
    - me hablan como a una guagua
    - pasa la visita a las nueve, se ponen a los pies de la cama y comentan mi caso entre ellos
    - uso bastón blanco y la de recepción le pregunta mi edad al taxista que me trajo
    - yo contesto y como si lloviera, le vuelven a preguntar a mi esposa

sayings--problem--cannot-leave =
    - La puerta del fondo lleva llave y cada vez que pido salir me dicen "mañana".
    - llevo 3 semanas aki encerrao i kiero irme a mi casa
    - Vine por mi propio pie y ahora resulta que no puedo marcharme.
    - El pabellón tiene rejas; le dije al paramédico que me quería ir y me puso el brazo delante.
    - mi pareja está ingresada contra su voluntad en psiquiatría, como la saco
    - Firmaron un papel y dicen que me quedo 72 horas más, nadie me dice quién lo autorizó.
    - Quiero mi alta voluntaria y se hacen los sordos.
    - Tienen a mi papá en el ancianato y cuando se acerca al portón lo devuelven a la silla.
    - yo querer salir, ir mi casa, ellos cerrar, no entiendo por qué
    - ¿Hasta cuándo pueden retenerme en el hospital? ¿Hay un juez que mire eso?
    - me internaron mis viejos y ahora no hay forma de q me larguen
    - Le quitaron los zapatos y la ropa de calle a mi hijo para que no se vaya del centro de rehabilitación.
    - Nomás me asomo a la reja del patio para ver si pasa mi comadre vendiendo elotes y ya viene el guardia a meterme otra vez para adentro.
    - Me trajeron en patrulla a la clínica, ¿cuándo voy a poder volver a mi conuco?
    - Solicito la revisión judicial de mi internamiento involuntario.
    - Ni al patio a fumar me dejan bajar, esto es una cárcel con camas.
    - Once días sin pisar la calle; pedí permiso de fin de semana y me lo negaron.
    - Mi abuela está en la residencia y le pusieron una pulsera que pita cuando cruza la entrada.
    - Señor abogado, deseo recurrir: me hospitalizaron a la fuerza el lunes.
    - la wea está con llave po, pedí irme y me dijeron q si insisto me dejan más
    - estoy encerrado
    - no me dan el alta
    - me internaron a la fuerza
    - la puerta tiene clave y no me la dan
    - vine solo al hospital psiquiatrico por mi cuenta y ahora no me sueltan
    - quiero salir de aqui como hago
    - m tienen encerrada en salud mental desde el domingo
    - me trajeron con la policía y un papel del juez, ¿cuánto tiempo me pueden tener?
    - mi familia me metió en un anexo y no me dejan irme pa mi casa
    - no me dejan ni bajar al quiosco a comprar cigarros
    - en el geriátrico me sacaron las llaves y la vereda la veo por la ventana nomás
    - pedí el alta voluntaria y me dijeron que si me voy llaman a la guardia
    - ingreso involuntario, quiero que lo mire un juez
    - they no open door, yo quiero ir mi casa, hospital dice no
    - por no pagar la cuenta de la clínica me tienen retenida con mi bebé
    - estoy en un centro de rehabilitación con candado y muros altos, firmó mi papá
    - un cuarto vacío con un colchón y la puerta trancada por fuera desde anoche
    - me quieren tener amarrado a este lugar hasta el lunes que venga el siquiatra

sayings--problem--took-my-phone =
    - Me guardaron el móvil en una bolsa con mi nombre al entrar en la planta.
    - no tengo el cel desde el lunes, mi novia va a pensar q la bloqueé
    - Dejan usar el celular media hora por la tarde y con una enfermera al lado.
    - Quiero telefonear a mi hijo en Bucarest y no devuelven mi teléfono.
    - los tombos... digo los de seguridad del hospital me kitaron el smartphone
    - A mi hermano le decomisaron la tablet y los audífonos en el psiquiátrico.
    - ¿Es legal que se queden con mi aparato y me lean los whatsapp?
    - escribo dsde la compu d la biblio xq ahi dentro no hay fono
    - Mi madre no contesta desde que ingresó; dicen que los aparatos están prohibidos.
    - No puedo hablar con mi abogada: la única cabina de la sala está descompuesta.
    - Me revisaron los mensajes delante de todos y después lo metieron bajo candado.
    - Solo pueden llamar los domingos, y uno con la angustia de no oír la voz de sus muchachos.
    - Aparte del celu me sacaron el cargador y la agenda con los números, no me acuerdo ninguno.
    - me dijeron q si me porto bien me lo devuelven el finde jajaj tengo 16 no 5
    - En la residencia desconectaron el fijo de mi habitación y ya no recibo llamadas.
    - La auxiliar oye mis conversaciones por el altavoz.
    - Quieren que les dé el pin para mirar mis fotos.
    - castigaron a mi hija sin movil por no comer en la unidad de trastornos alimenticios
    - Mis cartas llegan abiertas y las llamadas son contadas con reloj.
    - ¿Cómo aviso a mi jefe de que estoy ingresado si no me dejan un teléfono ni cinco minutos?
    - me quitaron el celular
    - no me devuelven el móvil
    - quiero llamar a mi mama y no me dejan
    - sin telefono ni wasap hace 3 dias
    - me decomisaron el cel al entrar
    - solo dejan una llamada de cinco minutos los jueves
    - el enfermero se queda parado al lado escuchando mientras hablo por el fijo
    - mi tablet y el cargador los metieron en una bolsa con mi nombre y chao
    - no tengo cómo avisarle a mi jefa que estoy ingresada
    - me revisaron los mensajes del whatsapp sin permiso
    - me abren las cartas antes de dármelas
    - el celu me lo sacaron en la guardia y dicen que está en la caja fuerte, que mañana, que pasado
    - incomunicado
    - no puedo hablar con mis hijos en videollamada, dicen que es norma del pabellón
    - castigada sin aparato por contestarle mal a la monja
    - ellos tomar mi teléfono, no puedo llamar mi país
    - la clave del wifi no la dan y el teléfono público del pasillo está malogrado
    - mi cuidadora me esconde el inalámbrico para que no hable con mi hermana

sayings--problem--rough-hands =
    - La auxiliar de noche me agarra del brazo como si fuera un saco de papas.
    - me jalonean pa bañarme
    - Me atan a la barandilla con una cinta porque dicen que me levanto mucho.
    - Mi mamá tiene moretones en las muñecas y la cuidadora dice que se golpea sola.
    - El celador me dio un empujón contra la pared cuando pedí agua.
    - me an pegao un manotazo por aserme pis
    - Cuando me cambian el pañal me frotan tan fuerte que lloro.
    - La señora que atiende a mi abuelo le da la comida a cucharazos y le grita si escupe.
    - Me trata a gritos, me dice vieja cochina.
    - Entre cuatro me tiraron al suelo y uno me puso la rodilla encima.
    - no me gusta como me toca el fisio, es bruto y se ríe
    - Hombre de residencia tira de mi pelo cuando peina, yo digo duele, él sigue.
    - le torcieron el brazo a mi hijo en el colegio especial para que se sentara
    - Me sientan de un porrazo en la silla y me dejan ahí mojado toda la tarde.
    - el enfermero me pellizca cuando nadie mira
    - Mi marido, que me cuida, pierde los nervios y me zarandea.
    - Denuncio trato vejatorio y uso desmedido de la fuerza por parte del personal de guardia.
    - Me arrancaron la vía de un tirón y encima me retaron.
    - Tengo miedo del turno de tarde, cada vez que entra esa mujer me encojo.
    - A mi compañero de cuarto lo cachetean pa que trague.
    - me pegaron
    - la auxiliar me jala del brazo cuando me levanta
    - me amarraron a la cama
    - me gritan y me insultan en la residencia
    - un enfermero me toco donde no debia
    - m da miedo la del turno de noche
    - me dejaron moretones en las muñecas
    - me bañan con agua helada de castigo
    - me ataron con correas toda la noche y me oriné encima
    - cuatro vigilantes se me echaron encima y me clavaron una inyección en la nalga
    - mi cuidadora me da cachetadas si no como rápido
    - me zamarrearon en la ambulancia
    - me dejan sin cenar si toco el timbre
    - ella empuja mi, pellizca, dice cosas feas, yo lloro
    - me violaron en el hospital
    - durante el parto la obstetra me pegó en los muslos y me dijo no grites que bien que te gustó
    - mi esposo me empuja y me esconde las muletas, no es el doctor, es en mi casa
    - me cambian el pañal a los tirones, como a un costal de papas

sayings--problem--told-my-family =
    - El psicólogo le fue con el cuento a mi mujer de lo que yo le confié.
    - toda la familia ya sabe q tengo vih x culpa de la enfermera
    - En el pueblo todos se enteraron de mi aborto, y solo lo sabía la matrona.
    - mi jefa sabe q estoy de baja x depre, quien le dijo??
    - La recepcionista leyó mi diagnóstico en voz alta con la sala llena.
    - Resulta que mi suegra recibió mis análisis por correo.
    - Le dijeron a mi papá que tomo anticonceptivos, me quiero enterrar
    - No autoricé que hablaran con mi hermano y le contaron toda mi internación.
    - Mi vecina trabaja en el ambulatorio y anda pregonando lo mío.
    - el doctor llamo a mi ex i le conto lo del ingreso
    - Mandaron el informe psiquiátrico a la universidad sin avisarme.
    - Doctora es de mi país, conoce mi comunidad, ahora todos hablan de mi enfermedad.
    - Aparecí en un grupo de whatsapp con mi ficha del CESFAM.
    - Ventilaron lo de mi alcoholismo en plena reunión de padres.
    - ¿Con quién más compartieron mi expediente? Exijo saberlo.
    - La cuidadora le chismeó a las otras residentes que uso pañal.
    - Fui calladita a la psicóloga del municipio, la secretaria se encontró con mi esposo en la feria, le preguntó cómo seguía yo y ahora en mi casa no hay quien viva.
    - pusieron en la pizarra del pasillo mi nombre y al lado "sífilis"
    - Quiero que de aquí en más no le suelten ni una palabra a mi hija sobre mi memoria.
    - le soltaron a mis viejos q soy trans, era secreto de la consulta
    - le contaron a mi familia lo que tengo
    - la doctora le dijo a mi marido que estuve embarazada
    - chismean mi diagnostico
    - mi jefe se enteró de que voy al psiquiatra
    - mi vecina trabaja en el centro de salud y ya lo sabe todo el pueblo
    - gritaron mi nombre y vih en la sala de espera
    - yo no autorice q le dieran mis examenes a mi ex
    - llamaron a casa y le soltaron todo a mi suegra, que es una cotorra
    - mi psicóloga le pasó lo que hablamos a la orientadora del liceo
    - violaron el secreto profesional
    - la farmacéutica dijo en voz alta delante de la cola para qué era mi receta
    - subieron una foto mía en la camilla al grupo de enfermeros
    - alguien miró mi ficha clínica sin tener nada que ver
    - mis papás saben que tomo la píldora porque se los sopló el del consultorio
    - mi hermana sabe mi enfermedad, yo nunca dije, quien dijo
    - mandaron el informe con lo de mi aborto al correo del trabajo
    - el doc. le contó a mi vieja que consumo, yo se lo había dicho en confianza
    - no quiero que mi hijo sepa lo del cáncer y ya se lo dijeron en el pasillo

sayings--problem--no-interpreter =
    - Yo hablo tamazight, en hospital nadie comprende, hacen señas con mano.
    - Pedí alguien que traduzca al ucraniano y me pusieron el Google.
    - mi mama solo abla quechua i el doctor le grita en castellano
    - Soy sorda y la consulta fue por papelitos, no pude contar ni la mitad.
    - La cita la anularon porque "hoy no vino la traductora".
    - Doctora usa teléfono para traducir chino, salen palabras locas.
    - Mi esposo es haitiano, habla creol, y lo mandaron de vuelta a la casa hasta que trajera a alguien.
    - x fa alguien q sepa rumano en urgencias, estoy con mi tía y no nos entienden
    - En la sala usaron a la señora que limpia para que me tradujera lo de mis riñones.
    - Solicito intérprete de lengua de signos para mi cita de cardiología.
    - Me hicieron firmar en español y yo leo árabe.
    - Mi hijo es sordociego y nadie sabe hablarle en la palma de la mano.
    - En la clínica de Temuco no hay facilitador mapuche los lunes.
    - La videollamada con la traductora se cortó y siguieron sin ella.
    - a mi nuera wolof le ablan mas fuerte como si fuera sorda
    - Mi vecino traduce, pero cambia lo que digo, quiero uno profesional.
    - Bajé de la sierra, puro mam hablo yo, y la enfermera se enojó.
    - ¿Cuánto cuesta un traductor para el psiquiatra, lo pago yo?
    - No sé cómo se dice en español lo que siento en la cabeza.
    - Perdí cita por no entender mensaje de hospital, solo hablar polaco.
    - no hay quien traduzca
    - no hablo bien español y el doctor no busca ayuda
    - soy sordo y no pusieron intérprete de señas
    - necesito LSE en la cita del jueves
    - hablo quechua nomás y la enfermera se molesta
    - mi niño de nueve años me tiene que interpretar con la ginecóloga
    - usaron google translate para decirme que me operaban
    - yo ucraniana, no entiendo médico, quiero persona que habla mi idioma
    - mi mamá habla mam y en el hospital de xela no había nadie que le hablara en su lengua
    - por telefono no puedo, soy sorda, y solo dan cita llamando
    - me hicieron leer los labios con la mascarilla puesta
    - dicen q el traductor cuesta y q lo pague yo
    - la señora de la limpieza hizo de traductora y sabía de mi familia
    - interprete creol haitiano hospital
    - soy wayuu, en urgencias todo fue en castellano y mi abuela asentía sin saber
    - traductor arabe por favor medico
    - vino mi cuñado a traducir y se inventa la mitad
    - en el CESFAM no contrataron facilitadora mapuche y me atendieron a puras señas

sayings--problem--no-papers =
    - En el mostrador me pidieron la tarjeta sanitaria y como no la tengo, hasta luego.
    - soy venezolano sin cedula d aki, me atienden o q
    - Me dijeron que sin empadronamiento no hay pediatra para el bebé.
    - No tengo seguro popular ni INE y ando con la azúcar altísima desde hace meses, ¿a dónde voy?
    - Mi pasaporte caducado, chica de ventanilla dice imposible.
    - en el seguro no me kieren ver xq no toy afiliado
    - Vivo en la calle, perdí el DNI y me piden domicilio para darme turno.
    - ¿Piden papeles en el consultorio? Tengo visa vencida y miedo a que llamen a migración.
    - Mi prima cruzó hace un mes, está embarazada y en el centro de salud la botaron.
    - Llegué de Táchira caminando, hice la cola desde las cuatro de la mañana y a las nueve la señorita me dijo que sin RUT no me agenda hora, así de simple.
    - Pagan o no entran, eso me dijo la cajera de la clínica.
    - Sin nómina, sin contrato, sin ná: pues ná, que me busque la vida con mi muela.
    - me cobran 200 euros x no tener la tarjeta, es legal?
    - Soy nica en Costa Rica y el EBAIS me exige carné.
    - Solicitante de asilo: la recepcionista ignora qué es mi documento blanco.
    - A los gitanos del asentamiento nos mandan siempre a otra ventanilla.
    - No sale mi nombre en el sistema y por eso no me renuevan el inhalador.
    - se me kemo la casa con todos los documentos y ahora no me dan hora con el medico
    - Fui con mi carnet de extranjería en trámite y la señorita de admisión ni lo miró.
    - Mi bebita nació aquí pero no la he podido registrar y no la vacunan.
    - no me atienden porque no tengo dni
    - soy indocumentado y necesito medico
    - sin cedula no me dan cita
    - me piden el empadronamiento y vivo en un sofá de un amigo
    - no tengo tarjeta sanitaria
    - me pidieron pasaporte en la puerta de urgencias
    - venezolana sin ppt con un niño con fiebre, en el puesto de salud no nos recibieron
    - no tengo seguro y me regresaron de la ventanilla
    - crucé la frontera hace dos semanas, estoy de siete meses y me exigen CURP
    - soy asilado, papel no listo, recepción dice no doctor
    - la afiliación a la EPS me sale inactiva y no me atendieron en la clínica
    - me da miedo que llamen a migracion si voy al hospital
    - se me venció el permiso y me borraron del sistema del médico de cabecera
    - vivo en la calle y no tengo domicilio para registrarme
    - me robaron la cartera con el carnet y el administrativo no quiso abrirme expediente
    - pa que me vea el doctor quieren un recibo de luz a mi nombre
    - no tengo rut chileno y me mandaron pa la casa con la guagua enferma
    - sin fonasa ni obra social ni nada me cobran todo por adelantado

sayings--problem--cannot-read-letter =
    - Me llegó un sobre del hospital con letra chiquitita y yo sin gafas no veo un pimiento.
    - no entiendo la carta, es citacion o q es
    - Yo nunca fui a la escuela, niña, que con siete años ya guardaba cabras; ¿quién me puede leer esto que trajo el cartero con el sello del hospital?
    - El aviso viene en castellano y mi marido solo lee en árabe; yo ni lo uno ni lo otro.
    - soy siego i me mandan las cosas en papel
    - Un PDF de ocho páginas lleno de artículos y leyes, me marea.
    - Hay una fecha en negrita y no sé si tengo que presentarme o contestar.
    - Mi hija con dislexia recibe cartas larguísimas de salud mental.
    - Carta de hospital dice "improcedente", ¿esto es malo o bueno?
    - La letra del médico parece patas de araña, ni el boticario la descifra.
    - me mandan sms con un link y yo tengo un telefono de botones
    - Necesito el informe en braille o en audio.
    - Tiré la hoja a la basura porque no entendí ni jota y ahora me dicen que perdí la cita.
    - ¿Me pueden mandar los resultados con letra grande?
    - Me da vergüenza decir que no sé leer, siempre pongo la firma con una equis.
    - recibí notificacion del tribunal sobre mi internación y no le encuentro ni pies ni cabeza
    - Mi abuelo lleva la carta doblada en el bolsillo hace una semana, nadie se la ha leído.
    - ¿Qué quiere decir "se le emplaza para que comparezca"?
    - Señas es mi idioma, texto español largo muy difícil para mí.
    - está todo en siglas: CUD, ANSES, PMI, ¿qué me piden?
    - me llegó una carta del hospital y no la entiendo
    - no se leer
    - la letra es muy chiquita
    - soy ciega y me mandan todo en papel
    - vino un sobre del juzgado, no sé qué quieren de mí
    - carta en idioma que no entiendo
    - tengo dislexia y son seis hojas de puro texto apretado
    - nunca fui a la escuela y el cartero me dejó esto, trae sello
    - no le entiendo a la receta, la letra del doctor parece garabatos
    - necesito lectura facil
    - me mandaron un correo con un pdf y el lector de pantalla no lo lee
    - perdí la cita porque el aviso vino escrito y nadie me lo leyó
    - ya no veo bien, cataratas, y la notificación del seguro dice algo de plazo
    - mi nieto me lee las cartas pero esta es privada
    - este formulario está en chino para mí
    - puedo pedir braille o audio?
    - me dejaron un papelito pegado en la puerta del servicio social, no alcanzo a leerlo
    - letras se me mueven, no entiendo k dice el citatorio

sayings--problem--pain-not-believed =
    - Voy tres veces con el dolor de barriga y me mandan a casa con paracetamol.
    - "es la edad, doña", así me despachó
    - Tengo endometriosis y me dicen que todas aguantan la regla.
    - x ser bipolar piensan q me invento lo de la espalda
    - Me late la muela hasta la oreja y el dentista dice que exagero.
    - Como soy gordo, todo es por el peso, ni me tocaron la rodilla.
    - doctor rie cuando digo me duele cabeza todos los días
    - Llevo un año con ciática y me tratan de cuentista pa no trabajar.
    - Mi hija no habla, pero yo sé por su cara que sufre; el doctor que son berrinches.
    - A las negras nos creen de palo, que aguantamos sin calmantes.
    - se piensan que quiero droga, yo solo kiero q se me kite el dolor de riñon
    - Grito cuando me mueven la cadera y apuntan "quejumbrosa".
    - Son nervios, mijita, tómese una agüita de melisa.
    - Las punzadas en el costado me despiertan a las tres de la mañana, pero la radiografía salió limpia y ya no me escuchan.
    - Tengo fibromialgia; ¿por qué siempre me mandan al psicólogo?
    - Nadie le da bola a mi migraña, vomito y me dicen estrés.
    - Le repetí que del uno al diez era un nueve y anotó cuatro.
    - Me ardía al orinar desde hace semanas y para él todo era imaginación mía.
    - Mi dolencia ha sido sistemáticamente minimizada por la unidad.
    - ando cojeando 2 meses y en la mutua dicen q puedo currar
    - no me creen que me duele
    - dicen que son nervios
    - me duele mucho y me mandan a casa con paracetamol
    - que todo esta en mi cabeza
    - como tengo depresión, cualquier dolor me lo achacan a eso
    - los cólicos me doblan cada mes y el ginecólogo dice que es normal, que ya se me pasará cuando tenga hijos
    - me dijeron exagerada
    - me ven gorda y todo es por el peso, y a mí la rodilla me truena
    - tercera vez en la guardia por la panza y me sacan cagando
    - creen que quiero droga, yo lo que tengo es anemia falciforme y me muero del dolor
    - fibromialgia, el traumatólogo se rió
    - me arde el pecho al subir las gradas y me dieron un té de tilo
    - mi dolor grande, enfermera dice espera espera, cinco horas
    - tengo la espalda hecha polvo desde marzo y la mutua dice que finjo para no trabajar
    - no puedo hablar y nadie se da cuenta cuando me duele la muela
    - pedí la epidural llorando y la comadrona dijo aguanta
    - jaqueca horrible con vómitos y el doctor ni me tocó, que es estrés
    - ay bendito me late la herida y dicen que soy ñoño

sayings--problem--want-to-complain =
    - ¿Dónde está el libro de reclamaciones?
    - quiero poner una hoja d queja contra la doc
    - Voy a denunciar a esta residencia, ¿por dónde empiezo?
    - Necesito hablar con el jefe de la enfermera, esto no se queda así.
    - Mi mamá estuvo catorce horas en una camilla del pasillo y quiero que alguien dé la cara.
    - ¿Ante quién reclamo en Colombia, la Supersalud o la Defensoría?
    - kiero reclamar pero tengo miedo q despues me traten peor
    - Llené un formulario hace dos meses y no contestan.
    - Por la presente elevo mi disconformidad con la atención recibida el día 4.
    - ¿Hay algún ombudsman o alguien de afuera que mire lo que hacen acá adentro?
    - esos weones me las van a pagar, voy a la superintendencia
    - Se equivocaron de paciente con la medicina y pretenden hacerse los locos.
    - Quisiera contar lo que hicieron mal para que no le pase a otro.
    - yo no sabe escribir español bueno, ¿puedo hacer queja hablando?
    - Me atendieron pésimo en el IMSS de Ecatepec, ¿la CONAMED sirve de algo?
    - El buzón de sugerencias lleva candado oxidado, ahí no lee nadie.
    - ¿Hay plazo para reclamar una negligencia?
    - mi pana quiere meter un reclamo xq lo trataron como perro
    - Exijo una disculpa por escrito.
    - La directora me pide que no arme bulla, pero yo voy con la prensa si hace falta.
    - quiero poner una queja
    - donde reclamo
    - hoja de reclamaciones del hospital
    - quiero denunciar a la clinica
    - me trataron pésimo y esto no se puede quedar así
    - como hago un reclamo en la superintendencia
    - se equivocaron de medicamento con mi papá, a quién se le dice
    - mandé un escrito en febrero y no me han respondido
    - quiero hablar con el jefe de ese doctor
    - tengo miedo a represalias si me quejo de la residencia
    - defensor del paciente
    - voy a meter una tutela contra la EPS
    - yo no contento con servicio, dónde escribir
    - que se disculpen por lo que me hicieron
    - el libro de quejas desapareció del mostrador cuando lo pedí
    - necesito abogado por negligencia en el parto
    - ir a derechos humanos por lo del manicomio
    - kiero reclamar x la atencion del sabado

sayings--problem--plan-for-bad-days =
    - Quiero dejar escrito qué hacer cuando me dé otra vez el bajón.
    - tipo una hoja d ruta pa cuando me ponga maníaca
    - Cuando estoy mal no hablo; quisiera una tarjetita que lo explique.
    - ¿Cómo armo una lista de señales de que me estoy pasando de revoluciones?
    - Que mi hermana se quede con el perro y las llaves si me vuelven a ingresar: ¿dónde apunto eso?
    - Ahorita ando bien, por eso quiero prevenir pa' cuando vengan los nubarrones.
    - kiero un plan d crisis con mi psico
    - Mi hijo tiene temporadas oscuras cada otoño, nos gustaría prepararnos.
    - Voluntades anticipadas en psiquiatría, ¿qué formulario es?
    - Prefiero que no me den haloperidol si recaigo, ¿cómo lo dejo dicho?
    - A quién avisar, qué música me calma, qué no quiero que me hagan: todo en una hoja en la nevera.
    - yo a veces oír voces fuerte, quiero papel con instrucciones para mi marido
    - Viste cuando se te viene la noche encima... quiero algo preparado de antes.
    - Me gustaría grabar un video para mí misma, para los momentos feos.
    - Documento previo de instrucciones para futuras recaídas.
    - Estoy estable desde enero y la terapeuta sugiere anotar lo que funciona.
    - caja de herramientas para ataques de pánico, ideas?
    - Para el día en que no reconozca a mis hijos, quiero haber dejado mis deseos claros.
    - Mi comadre es la única que sabe tranquilizarme; que la busquen a ella primero, no a mis papás.
    - los domingos me hundo, necesito tener algo pensado x adelantado
    - quiero dejar por escrito qué hacer cuando me ponga mal
    - plan de crisis
    - que sepan a quién llamar si me da otra vez
    - como prepararme para una recaida
    - ahora estoy bien pero me conozco, en invierno me hundo
    - testamento vital
    - soy bipolar y cuando me acelero gasto todo, quiero acordarlo antes con mi pareja
    - anotar qué medicina me cae mal por si llego inconsciente
    - si me internan otra vez quién cuida al perro y paga el arriendo
    - una lista de lo que me calma: música, mi cobija, que no me toquen
    - me dan ataques de panico y quiero una tarjetita en la cartera con instrucciones
    - señales de q voy a recaer y q hacer
    - empiezo con alzheimer y quiero decir cómo quiero vivir después
    - yo quiero escribir mi deseo para cuando estoy enfermo de mente
    - cuando me bajoneo no contesto a nadie, ¿cómo aviso a mis panas lo que necesito?
    - voluntades anticipadas en salud mental
    - quiero nombrar a mi hermana mayor para que hable por mí si pierdo el hilo
    - un papel en la refri pa los días que no me puedo ni levantar

sayings--story--night-shift-no-interpreter =
    - Soy sorda, llegué a las tantas a la casa de crisis y el chico de la puerta le hablaba a mi hermana.
    - de madrugada no ai nadie q sepa señas en la guardia
    - Le movía la boca y ella sin enterarse; el trabajador del turno nocturno solo miraba a la cuñada oyente.
    - ¿Se puede pedir intérprete de lengua de signos por videollamada a las once de la noche?
    - soy sorda, llegué a medianoche a la casa de crisis y le hablaban a mi hermana
    - sorda en urgencias a las 11 de la noche y nadie hace señas
    - el vigilante movía la boca y yo no oía nada, ni papel y lápiz me dio
    - mi hermana oyente no es mi intérprete, de madrugada la usaron igual

sayings--story--no-papers-no-doctor =
    - Se me acaba el puff del asma y la muchacha de recepción exige pasaporte y un recibo de luz.
    - sin comprobante d domicilio no hay consulta dice el man
    - Coso en taller, espero papel de asilo, inhalador casi vacío, recepción dice no.
    - El recepcionista leía una lista: documento, factura... y mi cuñada con los bronquios fatal se quedó sin cita.
    - se me acaba el inhalador y el recepcionista no me da turno sin pasaporte
    - asma y solicitante de asilo, me pidieron recibo del agua
    - me falta el aire, soy nueva en el pais, en el mostrador tienen una lista de requisitos
    - coso en un taller, no me ha salido la residencia y me negaron el salbutamol

sayings--story--not-across-the-car-park =
    - Duermo en mi furgoneta y vinieron los de los servicios sociales gritando mi depresión por todo el aparcamiento.
    - me gritaron "usted es el depresivo" delante d toda la gente del súper
    - Los del equipo de calle tienen buena voluntad, pero que no pregonen lo mío entre los carros.
    - Vive en el carro desde el desalojo; que se le acerquen bajito, sin pechera y sin alboroto.
    - duermo en mi carro y me gritaron lo de mi depresión delante de la gente
    - los del equipo de calle me pegaron un grito en el aparcamiento del súper
    - vivo en la furgoneta, vinieron a ayudarme pero qué vergüenza me hicieron pasar
    - perdi la casa, ando con carnet vencido y los educadores hablan re fuerte

sayings--story--phone-in-the-locker =
    - En la unidad juntan todos los celulares en una caja a las seis y yo a las siete le canto a mi nene.
    - cómo le digo buenas noches a mi hijo si el movil esta en la taquilla
    - "Es por la privacidad de todos", y mi cel al casillero con llave.
    - Mi nuera está en su segundo día de hospital y no puede dormir al niño por teléfono como siempre.
    - todas las tardes meten los teléfonos en un armario y yo le hablo a mi hijito antes de dormir
    - mi nene de cuatro espera mi llamada a las siete, estoy internada
    - casillero con llave para los celulares de todos los pacientes por privacidad
    - no pude darle las buenas noches a mi hija por la regla de la unidad

sayings--story--probably-anxiety =
    - Entré con presión en el pecho, vieron que tomo sertralina y dijeron: nervios.
    - soi taxista, opresion desde el desayuno y el enfermero "respire hondo señora"
    - Por tener antidepresivos en la ficha ya no me hacen electrocardiograma.
    - A mi madre le colgaron lo de la ansiedad sin siquiera ponerle el fonendo.
    - me aprieta el pecho y en urgencias dijeron ansiedad al ver mi medicación
    - taxista, 50 años, opresión en el pecho, me sentaron a respirar
    - vieron en la pantalla que tomo sertralina y ni electro me hicieron
    - puede ser el corazón o será un ataque de pánico, no me examinaron

sayings--story--the-morning-after =
    - Anoche me inmovilizaron y hoy me sirven el café como si nada.
    - desperté con la muñeca inflamada, nadie comenta lo d ayer
    - Después de una contención mecánica, ¿alguien tiene que sentarse a hablar conmigo?
    - Mi sobrino quedó con susto desde que lo agarraron entre varios, y a la mañana: tostadas y silencio.
    - anoche me sujetaron y hoy sirven el desayuno como si nada
    - nadie menciona la contencion de ayer, me duele la muñeca
    - quiero hablar de lo que pasó cuando me agarraron entre todos
    - después de la sujeción mecánica, cómo lo superas, todos calladitos con su café

sayings--story--what-you-say-here =
    - Voy a un grupo de apoyo mutuo los martes y la clínica pregunta quiénes vamos.
    - lo q se cuenta en la ronda se queda en la ronda, no?
    - La que facilita el grupo recibió una carta para que informe cómo nos ve, yo no quiero.
    - ¿Le pasan mi nombre al psiquiatra si asisto a reuniones de pares, tipo alcohólicos anónimos?
    - la clínica quiere saber quién va a nuestro grupo de los martes
    - lo que cuento en el grupo de apoyo mutuo, ¿sale de ahí?
    - coordino un grupo de pares y me piden lista de asistentes
    - en doble A se dice que nada sale del cuarto, acá les pidieron informes

sayings--story--whoever-is-on-shift =
    - Cada mañana me ducha una persona distinta, que ni conozco.
    - mi abuelo kiere q lo bañe un hombre no una muchacha
    - A mis ochenta y dos, con la prótesis de cadera, me da mucho pudor que me vea desnudo cualquiera.
    - Soy musulmana, en geriátrico viene varón para lavarme, yo prefiero esperar mujer.
    - me ducha una muchacha desconocida y yo prefiero un hombre
    - en el asilo cada mañana entra otra persona a bañarme
    - me operaron la cadera y me da pudor que me lave una mujer joven
    - elegir quién me ayuda en el aseo, hombre o mujer

sayings--story--am-i-allowed-to-go =
    - Ingresé voluntaria, ya estoy mejor, el viernes tengo parcial y me dicen que espere a la ronda del lunes.
    - si entré x mi cuenta puedo salir x mi cuenta?
    - No sé si la puerta de la planta está abierta o no, no me atrevo a probar.
    - Pregunté cómo pedir el alta y me contestaron "eso lo ve el equipo".
    - vine voluntaria al hospital, tengo parcial el viernes y dicen que espere al lunes
    - entré por voluntad propia, ¿me puedo ir cuando quiera?
    - no sé si la puerta de la planta está con llave o solo entornada
    - soy estudiante, ya me siento mejor y nadie me aclara cómo es la salida del pabellón

sayings--story--dont-tell-my-mum =
    - Tengo 15, ¿la enfermera del insti le va a contar a mis padres lo que hablé?
    - porfa no le digan a mi jefita q vine al consultorio joven
    - Mi hija sale de la consulta del adolescente y no suelta prenda, ¿tengo derecho a saber?
    - la psico del cole dijo "depende" cuando le pedí q no se lo cuente a mi viejo
    - tengo 16 y no quiero que la enfermera le cuente a mi mamá
    - soy menor, si le digo algo a la del centro joven ¿se lo dicen a mis papás?
    - le conte a la enfermera d una chava de mi salon y mi jefa esta afuera esperando
    - mi vieja pregunta todo, lo de que no duermo y lo de mi novia es mío

sayings--story--my-daughter-will-translate =
    - Mi niña de once años traduce lo de mis reglas a la doctora, qué vergüenza.
    - tengo 12 i siempre falto al cole pa ir con mi mama al medico a traducir
    - Sangro entre mes y mes, pero delante de mi hijo me lo callo.
    - ¿Está bien usar a una criatura de intérprete con el ginecólogo?
    - mi hija de once años traduce en la doctora y me da pena hablar del sangrado
    - no quiero decir cosas de mujer delante de mi niña
    - usan a los hijos de traductores en el consultorio
    - mi hija sabe idioma, yo sangro, no es tema para niña

sayings--story--needle-and-cushion =
    - Le tengo terror a las agujas, la otra vez me sujetaron entre varios para la analítica.
    - mi hermano tiene discapacidad intelectual y no se baja del auto cuando toca sacar sangre
    - Pánico al pinchazo: ¿pueden ponerme crema o dejar que apriete un cojín?
    - El año pasado cuatro agarraron a mi primo en el laboratorio y ahora ni pisa el parqueo.
    - pánico a las agujas, la otra vez me agarraron entre cuatro para sacarme sangre
    - mi hijo con discapacidad intelectual no baja del auto el día de la analítica
    - miedo a la jeringa, me mareo de ver la bata blanca
    - examen de sangre con calma, con un cojín y alguien que me espere

sayings--story--tablet-and-tenancy =
    - Si dejo las pastillas pierdo el piso tutelado, dice la educadora.
    - el contrato del depa dice q hay q tomar los remedios, punto 9
    - Mi médico está de acuerdo con bajarme la dosis, pero la fundación que me alquila no.
    - ¿Pueden desalojar a mi hija del programa de vivienda por cambiar de tratamiento?
    - si dejo la medicación me echan del piso tutelado
    - mi contrato de vivienda dice que tengo que tomarme las pastillas
    - la monitora cuenta mis pastis y amenaza con quitarme el depa
    - quiero bajar la dosis con mi doctor pero perdería el techo

sayings--story--threat-at-the-door =
    - "Se la toma o llamo a la patrulla", me dijo la enfermera en el umbral.
    - vinieron los de salud mental a mi casa con una pastilla y condiciones
    - Llevo cuatro noches en vela oyendo pasos y encima me amenazan con la policía si no trago.
    - Mi hermano llamó al equipo de crisis y lo que trajeron fue un ultimátum.
    - tómatela o llamamos a la policía, me dijo la enfermera en mi puerta
    - oigo pasos, no duermo, y mi hermano llamó al equipo de crisis
    - vinieron a mi casa a hacerme tragar la pastilla con amenazas
    - me dijeron que mandan la patrulla si no me medico esta noche

sayings--story--tired-all-the-time =
    - Con la olanzapina las voces bajan, pero engordé veinte kilos y vivo dormida.
    - dsde q tomo eso no se me para y no me atrevo a decirlo
    - Reparto cartas y me quedo frito en la moto; el doctor solo tiene diez minutos.
    - Mi señora y yo ya no tenemos intimidad por culpa del medicamento, ¿se lo cuento a la psiquiatra?
    - la medicacion me engorda y me tiene dormido todo el dia
    - con el antipsicótico no se me para, y no sé cómo decírselo a la doctora
    - efectos secundarios, ando como zombi repartiendo cartas
    - ya no tengo ganas con mi esposa desde la risperidona y subí doce kilos

sayings--story--week-forty-one =
    - Estoy de 41 semanas, todo bien, y me dieron fecha para inducir sin consultarme.
    - me quieren provocar el parto el lunes, puedo esperar un poquito +?
    - La comadrona ya apuntó la inducción y yo ni abrí la boca.
    - Primeriza pasada de fecha: ¿es obligatorio el goteo de oxitocina?
    - me pasé de fecha y quieren inducirme el parto el lunes sin preguntarme
    - 41 semanas, mi bebé está bien, ¿tengo que aceptar la inducción?
    - la matrona ya me agendó la oxitocina y yo quiero esperar
    - primeriza pasadita de semanas, me programaron pa provocarme los dolores

sayings--story--a-board-and-a-pencil =
    - Desde el ictus mi marido entiende, pero no le salen las palabras, y lo quieren mandar a un asilo.
    - le dio un derrame y como no abla ponen q no decide
    - Con un tablero de dibujos mi padre sí contesta, nadie se lo acercó.
    - Tengo afasia; no soy tonto; quiero volver a mi taller.
    - después del ictus no me salen las palabras y creen que no entiendo
    - mi papá tuvo un derrame, tiene afasia, y lo quieren mandar a un hogar
    - pictogramas para comunicarse cuando uno no puede hablar
    - le dio un ACV y solo dice sí y no, puede señalar dibujos

sayings--story--five-people-and-a-light =
    - Soy autista, cinco batas blancas, un tubo fluorescente zumbando, y concluyen que no tengo capacidad.
    - me obligan a mirarlos a los ojos en la evaluacion
    - Con tanto ruido mi hija asperger solo dijo "no sé" y eso fue a parar al informe.
    - ¿Puedo pedir que la prueba de capacidad sea en una sala silenciosa y con una sola persona?
    - soy autista y la evaluación fue en un cuarto con luz fluorescente que zumbaba
    - cinco personas preguntándome a la vez y mírame a los ojos
    - me bloqueé en la valoración por el ruido y pusieron que no soy capaz
    - tea adulto, me evaluaron de sopetón y ni dijeron qué decisión era

sayings--story--leaflet-in-the-wrong-language =
    - Estoy internada sin querer y el papel de derechos está en español, yo leo chino.
    - firma aki, solo es para decir q te informamos. informar d q??
    - A mi suegra cantonesa la retienen y en la hoja esa hay un plazo que no puede leer.
    - Hoja de derechos del ingreso involuntario traducida al ucraniano, ¿dónde está?
    - hospital cerrado, papel de derechos en idioma no mío, firma aquí dicen
    - me internaron sin mi permiso y el folleto está en una lengua que no leo
    - hablo cantonés, quieren mi firma de que me informaron
    - firme como que me leyeron mis derechos y no entendi ni jota

sayings--story--my-card-my-pin =
    - En el piso con apoyo me guardan la tarjeta del banco y saben mi clave.
    - falta plata de mi cuenta y los monitores dicen q el viernes me dan
    - Quiero comprarme una radio con mi dinero y tengo que pedir permiso.
    - La fundación administra la pensión de mi hermano y no enseñan los recibos.
    - los de apoyo tienen mi tarjeta del banco y mi pin
    - me falta dinero en la cuenta y la tarjeta la guarda el monitor
    - quiero comprarme una radio y tengo que esperar al viernes que me den mi plata
    - no he visto un estado de cuenta, me administran la lana en la oficina

sayings--story--the-letters-on-the-form =
    - En la carpeta de mi hermano con Down pone "no RCP" y nadie nos preguntó.
    - q significa ONR en la hoja clinica?
    - Decidieron que si se le para el corazón lo dejan ir, por su discapacidad; él sirve cafés, es joven y a nadie le consultaron.
    - Encontré en el expediente de mi tía una orden de no resucitar sin firma de ella.
    - en la carpeta de mi hermano dice no reanimar por su discapacidad
    - orden de no RCP sin preguntarnos
    - pusieron ONR en mi expediente y yo quiero vivir
    - tiene síndrome de Down, neumonía, y ya decidieron que si se le para el corazón lo dejan

sayings--story--the-market-on-thursday =
    - La residencia puso un código en la puerta y mi abuela ya no va a la plaza por sus naranjas.
    - x perderse 1 vez ahora no sale nunca
    - Tengo alzhéimer incipiente, pero sé llegar a la feria; déjenme.
    - ¿Es normal que en el hogar de ancianos todas las puertas tengan clave?
    - mi mamá con demencia iba sola a la plaza y ahora le pusieron código a la puerta
    - me perdí una vez y ya no me dejan ir por mis naranjas
    - quiero salir a pasear del hogar de ancianos sin que me acompañen
    - la abuela extraña la feria, la residencia dice que es por su seguridad

sayings--story--the-yellow-paper =
    - Tengo mi plan escrito en la cartera y en la crisis nadie preguntó por él.
    - cuando toy mal no me salen las palabras, pero esta todo en la hoja
    - Mi amiga hizo sus instrucciones con una mujer que pasó por lo mismo; en la guardia ni las leyeron.
    - La luz fuerte y tantas preguntas me bloquean, lean lo que llevo en el bolso.
    - traigo mi plan en el bolso y nadie lo mira
    - escribí lo que quería para la crisis y a la hora de la hora no lo leyeron
    - no me salían las palabras esa noche, el papel lo decía todo
    - la luz me molestaba, preguntas y preguntas, y mis instrucciones ahí dobladas en la cartera

sayings--story--we-cannot-talk-to-you =
    - Llamo para avisar que mi hermano no prueba bocado y me cortan con la confidencialidad.
    - no kiero q me digan nada, kiero q me ESCUCHEN lo q le pasa a mi ñaño
    - Soy su cuidadora, limpio oficinas de noche, y por teléfono dicen que no pueden hablar conmigo.
    - ¿El personal puede oír a la familia aunque no pueda contar nada?
    - cuido a mi hermano y en el centro no me dicen nada por confidencialidad
    - llamé para avisar que no come hace días y me colgaron por lo de la protección de datos
    - soy la cuidadora, tiene parkinson, quiero contarles cómo está, no que me cuenten
    - la familia no puede hablar con el equipo de salud mental

sayings--story--a-tour-of-seven-services =
    - ¿Qué clases de ayuda hay aparte del manicomio: casas de crisis, centros de día, gente que va a domicilio?
    - como sé si un centro d salud mental es decente o no
    - Estoy comparando un club social, un equipo móvil y una residencia para mi hijo.
    - Las señales de alarma para reconocer un mal hospital psiquiátrico según la OMS.
    - qué tipos de servicios de salud mental existen
    - como saber si un centro de salud mental es bueno o malo
    - señales de alerta de una clínica psiquiátrica
    - OMS 2021 servicios comunitarios, casas de crisis, pares, vivienda

sayings--story--freda-and-panel =
    - ¿Qué quiere decir FREDA? Lo vi en un cartel del hospital.
    - truco pa acordarme d los derechos humanos, siglas o algo
    - En el curso mencionaron PANEL y me quedé en blanco con la L.
    - Una regla mnemotécnica: trato justo, respeto, igualdad, dignidad, autonomía.
    - qué significa FREDA
    - PANEL principios derechos humanos
    - una palabrita para acordarme de mis derechos
    - siglas de justicia respeto igualdad dignidad autonomía

sayings--story--planning-ahead =
    - ¿Qué se pone en un plan anticipado? ¿Vale una grabación de voz?
    - ejemplo d plan pa una temporada fea, 1 pagina
    - Ahora que estoy tranquila, quiero coserme, como quien dice, el paracaídas antes de saltar.
    - Mi nuera se deprime cada tantos años, ¿cómo la ayudo a dejarlo todo escrito con antelación?
    - como se hace un plan anticipado, qué le pongo
    - modelo de una hoja para escribir o grabar mis deseos
    - planificar mientras estoy bien de ánimo
    - ¿puedo dibujar mi plan en vez de escribirlo?

sayings--story--six-steps-of-speaking-up =
    - Me quedo muda delante del médico, ¿cómo preparo lo que quiero decir?
    - tips pa q me hagan caso en la consulta
    - Llevo apuntes, voy con una amiga, pregunto otra vez... ¿qué más se hace?
    - Bata blanca me da miedo, olvido palabras, ¿cómo hablar mejor con doctor?
    - me quedo muda frente al doctor, cómo le hago para hablar
    - preparar preguntas para la cita médica
    - pasos para hacerme escuchar en el hospital
    - se me olvida todo al entrar, anotar en un papelito qué decir

sayings--story--six-things-behind-good-care =
    - ¿Quién forma a los empleados de la clínica y quién inspecciona que cumplan?
    - q hace q un servicio sea bueno de verdad
    - Qué puedo averiguar sobre las normas internas de un hogar antes de meter ahí a mi viejo.
    - Políticas, capacitación del personal, supervisión: ¿en qué me afecta como usuario?
    - que hace que una atencion sea buena
    - qué preguntas le hago a un servicio sobre su personal y sus normas
    - quién supervisa y capacita a los trabajadores del centro
    - políticas, formación, control de calidad con enfoque de derechos

sayings--story--your-legal-capacity =
    - Diferencia entre capacidad jurídica y capacidad mental.
    - capacidad legal q es en facil
    - Si me cuesta decidir, ¿pierdo el derecho a firmar?
    - Estudio trabajo social y confundo siempre tener derechos con tener habilidad para decidir.
    - diferencia entre capacidad jurídica y capacidad mental
    - que es la capacidad juridica explicado facil
    - artículo 12 de la convención
    - ¿me pueden quitar el derecho a firmar por tener un diagnóstico?

sayings--right--dignity =
    - ¿Acaso no merezco respeto por estar loco?
    - me tratan como basura en la clinica, una persona vale lo q vale
    - A los enfermos también hay que tratarlos de usted, con decencia, y cerrar la cortina.
    - Somos seres humanos; mi abuela no es un bulto que se deja en un rincón.
    - que me traten con respeto
    - valgo lo mismo aunque esté enfermo
    - me dejaron desnudo en la camilla del pasillo
    - trato digno al paciente

sayings--right--same-care =
    - Por tener síndrome de Down no lo pusieron en lista para el trasplante.
    - a los de psiquiatria nos dan peor comida y menos revisiones
    - Tengo derecho al dentista como cualquier hijo de vecino, aunque vaya en silla.
    - La mamografía no se la hacen a mi hermana porque es esquizofrénica, ¿eso es discriminar?
    - me atienden peor por mi discapacidad
    - no me hicieron la mamografía por ir en silla de ruedas
    - discriminación en el hospital por ser esquizofrénico
    - el dentista no recibe pacientes con autismo

sayings--right--ill-treatment =
    - ¿Qué ley prohíbe humillar a los pacientes?
    - los castigos en una institucion estan prohibidos o no
    - Dejar a una anciana desnuda en el corredor es trato degradante, digan lo que digan.
    - Quiero protección y que no vuelvan a vejar a los internos de ese centro.
    - maltrato en residencia de ancianos
    - tortura trato cruel humillante psiquiátrico
    - a mi abuelo lo humillan las cuidadoras
    - protección contra abusos en instituciones

sayings--right--privacy =
    - ¿Pueden leer mi correspondencia en la residencia?
    - entran al cuarto sin tocar, keria un poco d intimidad
    - Cámaras en el baño del centro: ¿está permitido?
    - ¿Están obligados los sanitarios a guardar el secreto profesional?
    - mi cuarto no tiene llave y entran sin tocar
    - ¿pueden poner cámaras en mi habitación?
    - derecho a la intimidad en el hospital
    - recibir visitas de mi novio a solas en el hogar

sayings--right--adjustment =
    - Soy autista y pido que me citen a primera hora, sin sala de espera llena.
    - necesito rampa i mas tiempo en la consulta
    - Ajustes razonables: ¿qué puedo solicitar para mi hijo con TDAH?
    - Con mi sordera parcial, ¿puedo pedir que me escriban en vez de llamarme?
    - necesito mas tiempo en la consulta
    - pedir una sala tranquila sin tanto ruido ni luces
    - ajustes razonables autismo hospital
    - la camilla no baja y no puedo subirme, que la cambien

sayings--right--records =
    - Quiero una copia de mi historia clínica.
    - como pido mi expediente y cuanto tardan
    - En mi ficha hay una mentira, dice que bebo; quiero que la corrijan.
    - ¿Puede mi abogado ver el legajo del hospital, con las notas de enfermería?
    - quiero ver mi historial medico
    - copia de mi expediente clínico
    - escribieron mentiras en mi historia y quiero que las borren
    - cuánto cobran por la epicrisis, la necesito para otro médico

sayings--right--complain =
    - ¿Tengo derecho a ir a los tribunales contra un sanatorio?
    - puedo reclamar aunque este ingresada?
    - Que me ayuden con la reclamación porque no puedo escribir, ¿están obligados?
    - Derecho a obtener respuesta cuando uno protesta por la atención.
    - derecho a reclamar y a ir a juicio
    - ¿tienen que contestarme la reclamación?
    - ir al tribunal siendo persona con discapacidad
    - quejas con apoyo, que me ayuden a declarar a mi modo

sayings--right--family =
    - Soy ciega y quieren quitarme al bebé.
    - me puedo casar teniendo discapacidad intelectual?
    - Me ligaron las trompas sin preguntarme, ¿quién decide si tengo hijos?
    - Tengo bipolaridad y la asistente social duda de que sirva para madre.
    - me quieren quitar a mi bebe por mi enfermedad mental
    - servicios sociales dice que no puedo criar a mis hijos
    - derecho a casarme teniendo discapacidad intelectual
    - me ligaron las trompas sin preguntar

sayings--right--take-part =
    - ¿Podemos los usuarios opinar sobre cómo funciona el centro de día?
    - quiero estar en la reunion dnd hablan d mi plan
    - Nada sobre nosotros sin nosotros, ¿quién lo dijo y qué significa?
    - Asociación de familiares y usuarios que participe en el consejo de salud.
    - quiero opinar sobre cómo funciona el centro
    - asamblea de usuarios del hospital
    - nada sobre nosotros sin nosotros
    - que me inviten a la junta donde arman mi plan de atención

sayings--right--informed-consent =
    - ¿Me tienen que avisar los riesgos antes de aceptar la cirugía?
    - consentimiento informado q es
    - Dije que sí porque no conocía otra alternativa, ¿ese sí vale?
    - El anestesista me pasó la hoja en la camilla y con prisas; eso no es aceptar libremente.
    - ¿tienen que pedirme permiso antes de un tratamiento?
    - consentimiento informado qué riesgos y opciones
    - me dieron un remedio molido en el yogur sin decirme
    - ya había firmado, ¿puedo echarme para atrás?

sayings--right--refuse =
    - ¿Es un derecho rechazar un tratamiento aunque el médico insista?
    - se puede decir q no a una prueba diagnostica
    - Acepté el litio en marzo, ahora cambié de opinión, ¿cómo se deja sin peligro?
    - Me asiste el derecho a no medicarme, ¿en qué artículo consta?
    - derecho a rechazar un medicamento
    - cómo dejar las pastillas sin peligro, de a poquito
    - es legal negarse a una prueba médica
    - cambié de idea sobre la terapia electroconvulsiva

sayings--right--body =
    - Mi cuerpo es mío, ¿por qué me tocan sin avisar?
    - me metieron en un experimento d un farmaco sin decirme
    - ¿Puedo pedir una pausa durante la exploración ginecológica, o que entre mi pareja?
    - La facultad quiere probar un dispositivo en los residentes con demencia.
    - mi cuerpo es mio
    - me metieron en un ensayo clínico sin saber
    - que paren un ratito en el examen ginecológico
    - puedo llevar a mi hermana a la exploración para que me dé la mano

sayings--right--interpreter =
    - ¿Es obligatorio que el hospital ponga traductor?
    - derecho a interprete d lengua de señas
    - Yo necesito persona que habla dari, neutral, no mi primo.
    - Gratis o pagando, ¿quién costea al intérprete en el centro de salud?
    - tengo derecho a un traductor profesional gratis?
    - intérprete de lengua de signos en el médico
    - traductor neutral, no pariente
    - quién paga el intérprete de señas venezolana en la clínica

sayings--right--accessible-information =
    - Folletos en lectura fácil sobre diabetes, ¿existen?
    - pido info con pictogramas para mi hermano
    - Soy de baja visión: ¿me deben dar el prospecto en macrotipo?
    - La página del ministerio no funciona con mi lector de pantalla.
    - informacion en letra grande
    - folletos en pictogramas o lectura fácil
    - pido que me lo manden por audio, soy baja visión
    - video en lengua de señas con los resultados

sayings--right--support-to-decide =
    - ¿Puedo elegir a mi prima para que me ayude a pensar la decisión?
    - apoyo pa tomar decisiones sin q decidan x mi
    - Ya no quiero que mi apoyo venga a las citas, ¿puedo cambiarlo?
    - Alguien que me lo explique con calma y que al final elija yo.
    - que alguien me ayude a decidir pero sin mandarme
    - acuerdo de apoyos ante notario
    - no quiero más a mi persona de apoyo, cómo la cambio
    - sistema de apoyos para tomar decisiones

sayings--right--legal-capacity =
    - ¿Puede una persona con autismo firmar un contrato?
    - keren incapacitar a mi tio, eso se puede todavia?
    - Abolir la tutela: ¿qué dice el artículo 12 de la Convención?
    - Ser mayor y olvidadizo no anula que la ley me reconozca como persona.
    - quitar la interdicción y recuperar mis derechos
    - la ley me reconoce como persona aunque tenga alzheimer
    - derecho a firmar contratos, heredar, votar
    - ley 8/2021 curatela reforma

sayings--right--liberty =
    - ¿Se puede encerrar a alguien solo por tener una enfermedad mental?
    - cuando es legal un internamiento y cuando no
    - ¿Quién controla que no priven de libertad a los viejitos en los hogares?
    - Habeas corpus para una persona en un anexo de adicciones.
    - ¿es legal encerrar a alguien por estar loco?
    - habeas corpus hospital psiquiátrico
    - derecho a la libertad de las personas con discapacidad
    - cuántas horas pueden retener a una persona antes de que lo sepa el juzgado

sayings--right--advocate =
    - ¿Hay alguien que hable por mí en la junta médica y no sea mi familia?
    - kien me defiende gratis frente al hospital
    - Busco un defensor del paciente que venga conmigo.
    - Necesito una voz de mi lado, que diga lo que yo quiero y no lo que me conviene.
    - busco alguien que me defienda y esté de mi lado
    - defensora de pacientes independiente
    - que vaya conmigo a la reunión una persona que hable por lo que yo quiero
    - necesito un representante que no trabaje para el hospital

sayings--right--advance-plan =
    - ¿El testamento vital vale también para salud mental?
    - directiva anticipada es obligatoria pal medico?
    - ¿Puedo cambiar mis instrucciones previas después de registrarlas?
    - ¿Dónde inscribo un documento de voluntades, ante notario o en el hospital?
    - directiva psiquiátrica anticipada, ¿vale ante la ley?
    - documento de voluntad anticipada requisitos
    - cambiar lo que puse en mi plan del año pasado
    - dejar escrito que no me pongan haloperidol si llego mal

sayings--right--community =
    - No quiero vivir en un asilo, quiero mi casita con ayuda.
    - me kieren mandar a un hogar grupal i yo kiero mi piso
    - ¿Cómo pido asistente personal para seguir en mi barrio?
    - Elegir con quién vivo: mi hermano lleva treinta años en una institución.
    - quiero vivir en mi casa y no en una residencia
    - asistente personal para vivir por mi cuenta
    - me obligan a vivir en un hogar grupal
    - salir de la institución, tener mi cuartito y mis vecinos
