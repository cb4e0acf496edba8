### La lista de situaciones: los tres temas y los lugares donde puede ocurrir una historia.

## Themes

# Termbase: dignity
theme--dignity = Dignidad
    .about = Cómo le hablan, le tocan y le tratan.
# Termbase: free-and-informed-consent
theme--consent = Consentimiento
    .about = Usted acepta o rechaza un tratamiento, con libertad y después de entenderlo.
# Termbase: legal-capacity. No se acorta nunca.
theme--capacity = Capacidad jurídica
    .about = Usted toma sus propias decisiones, con el apoyo que quiere.

## Services
## The first seven are the types in WHO’s guidance of 2021.

# Termbase: crisis-service, pkg-crisis
service--crisis = Servicio de atención de crisis
    .about = Ayuda rápida cuando todo le supera: una casa, una línea de teléfono o un equipo que va adonde está usted.
# Termbase: hospital-based-service, pkg-hospital
service--hospital-based = Servicio hospitalario
    .about = Atención de salud mental en un hospital, para quedarse allí o para pasar el día.
# Termbase: community-mental-health-centre, pkg-centres
service--community-centre = Centro comunitario de salud mental
    .about = Un lugar cerca de su casa, con atención de salud mental y ayuda para la vida diaria.
# Termbase: peer-support, pkg-peer
service--peer-support = Apoyo entre pares
    .about = Grupos y personas que han vivido cosas parecidas y se apoyan entre sí.
# Termbase: outreach, pkg-outreach
service--outreach = Alcance comunitario
    .about = Un equipo que va adonde está usted, en casa o en la calle.
# Termbase: supported-living, pkg-living
service--supported-living = Vivienda con apoyo
    .about = Usted vive en su propia casa, y el apoyo llega allí.
# Termbase: service-network, pkg-networks
service--network = Red de servicios
    .about = Servicios de una misma zona que trabajan juntos, para que usted no tenga que contarlo todo otra vez.
service--gp = Medicina familiar
    .about = La consulta o el centro de salud cerca de usted, adonde va primero.
service--general-hospital = Hospital general
    .about = Un hospital para todo tipo de enfermedades, con urgencias y operaciones.
service--care-home = Residencia de cuidados
    .about = Una casa donde viven personas que reciben ayuda cada día, muchas de ellas mayores.

## Problems: «Qué me está pasando»
## La persona lee esta lista y elige la línea que suena como su propia vida. El valor lo dice la persona: palabras de
## todos los días, una frase corta. .about le habla a la persona: con calma, sin culpa, con una cosa que puede pedir.
## No convierta nunca una línea en una pregunta, en un término legal ni en el nombre de un problema de salud.

# Termbase: informed-consent
problem--nobody-explained = Nadie me lo explicó.
    .about = Muchas personas salen de una consulta con preguntas. Usted puede pedir palabras sencillas y tiempo, hoy o más adelante.
problem--nobody-explained--say--plain-words = Explíqueme esto otra vez, por favor, con palabras sencillas.
problem--nobody-explained--say--time-to-think = Necesito tiempo para pensar antes de decidir.
# Termbase: right-to-refuse
problem--want-to-say-no = Quiero decir que no.
    .about = A muchas personas les cuesta decir que no. Usted puede preguntar qué pasa si dice que no, y pedir tiempo para pensarlo.
problem--want-to-say-no--say--not-now = No quiero esto ahora. Pare, por favor, y escúcheme.
problem--want-to-say-no--say--if-i-say-no = ¿Qué pasa si digo que no, y qué otra cosa se puede hacer?
# Termbase: legal-capacity, mental-capacity. «Decidir» es aquí la palabra de todos los días.
problem--cannot-decide = Dicen que no puedo decidir.
    .about = Esto puede doler, y no le pasa solo a usted. Usted puede preguntar de qué decisión hablan, y pedir apoyo para tomarla.
problem--cannot-decide--say--which-decision = ¿De qué decisión habla, y por qué piensa que no puedo tomarla?
problem--cannot-decide--say--support = Quiero apoyo para tomar yo esta decisión.
problem--talk-over-me = Hablan de mí, y no conmigo.
    .about = Esto les pasa a muchas personas. Usted puede pedir que le hablen a usted y que esperen su respuesta.
problem--talk-over-me--say--speak-to-me = Hable conmigo, por favor. Estoy aquí.
problem--talk-over-me--say--my-answer = Quiero contestar yo. Deme tiempo, por favor.
# Termbase: deprivation-of-liberty
problem--cannot-leave = No me dejan irme.
    .about = Esto puede dar miedo. Usted puede preguntar quién lo decidió. También puede pedir la razón por escrito, una persona defensora y una revisión. Puede haber un plazo, así que pregunte hoy si lo hay.
problem--cannot-leave--say--may-i-leave = ¿Soy libre de irme? Si no, ¿quién lo decidió, y por qué?
problem--cannot-leave--say--in-writing = Quiero esto por escrito, y quiero hablar con una persona defensora.
problem--took-my-phone = Me quitaron el teléfono.
    .about = Sus llamadas y sus mensajes son parte de su vida privada. Usted puede preguntar la razón, por cuánto tiempo será y cómo llamar ahora a alguien.
problem--took-my-phone--say--why-how-long = ¿Por qué me quitaron el teléfono, y cuándo me lo devuelven?
problem--took-my-phone--say--call-now = Necesito llamar a alguien ahora. ¿Cómo puedo hacerlo?
# Caben aquí los dos sentidos: hacer daño a propósito, y atender con brusquedad. La línea de emergencias debe quedarse.
# Termbase: ill-treatment
problem--rough-hands = Alguien me hace daño, o me trata con brusquedad.
    .about = Nadie puede hacerle esto, y usted no tiene la culpa. Si ahora está en peligro, llame al número de emergencias del lugar donde está. Puede contárselo a alguien de confianza.
problem--rough-hands--say--stop = Pare. Esto me hace daño.
problem--rough-hands--say--want-help = Alguien me hizo daño. Quiero hablar con una persona de mi confianza.
# Termbase: confidentiality
problem--told-my-family = Contaron cosas de mi salud a otra gente.
    .about = Lo que el personal sabe de su salud es privado. Usted puede preguntar qué contaron, a quién y por qué. También puede decir qué quiere a partir de ahora.
problem--told-my-family--say--who-was-told = ¿Qué se contó de mí, a quién y por qué?
problem--told-my-family--say--ask-me-first = De ahora en adelante, pregúnteme antes de contar algo de mí a otra persona, por favor.
# Termbase: interpreter. Lenguas habladas y lenguas de señas (o de signos).
problem--no-interpreter = No hay intérprete.
    .about = No está pidiendo demasiado. Puede pedir intérprete profesional antes de hablar de su tratamiento. Si es urgente, dígalo primero.
problem--no-interpreter--say--interpreter-first = Necesito intérprete profesional antes de hablar de mi tratamiento.
problem--no-interpreter--say--not-my-family = No quiero que mi familia haga de intérprete.
# «Papeles» son los documentos que dicen quién es una persona, dónde vive o si puede quedarse.
problem--no-papers = Sin papeles no me atienden.
    .about = Muchas personas oyen esto en una recepción. Usted puede pedir ver la norma, y preguntar dónde pueden atenderle hoy. Si es urgente, dígalo primero.
problem--no-papers--say--care-first = Necesito ver hoy a una médica o un médico. Por favor, ocúpese primero de mi salud.
problem--no-papers--say--which-rule = ¿Qué norma dice que necesito papeles? Quisiera verla.
# Termbase: accessible-information
problem--cannot-read-letter = No puedo leer la carta.
    .about = Muchas cartas son difíciles de leer. Usted puede pedir que alguien la lea con usted, o que se la envíen de otra forma. Pídalo pronto, porque la carta puede llevar una fecha importante.
problem--cannot-read-letter--say--read-it-with-me = No puedo leer esta carta. Léala conmigo, por favor.
problem--cannot-read-letter--say--other-form = Envíeme la carta, por favor, en una forma que yo pueda leer u oír.
problem--pain-not-believed = No se toman en serio mi dolor.
    .about = Usted es quien mejor sabe lo que siente. Puede decir cuándo empezó el dolor y qué no le deja hacer. Si es muy fuerte o va a más, pida ayuda enseguida.
problem--pain-not-believed--say--it-is-real = Este dolor es real. No me deja hacer las cosas de cada día.
problem--pain-not-believed--say--examine-me = Examíneme, por favor, y anote lo que le he dicho.
# Termbase: complaint
problem--want-to-complain = Quiero quejarme.
    .about = Usted puede decir qué salió mal y pedir una respuesta. No tiene que hacerlo sin ayuda. Puede haber un plazo, así que pregunte pronto si lo hay.
problem--want-to-complain--say--where = Quiero presentar una queja. ¿Quién recibe las quejas aquí, y hay un plazo para presentarlas?
problem--want-to-complain--say--write-it-down = Anote lo que he dicho, por favor, y deme una copia.
# Termbase: advance-plan, crisis-plan
problem--plan-for-bad-days = Quiero tener un plan para los días malos.
    .about = Un buen momento para esto es un día tranquilo. Usted puede empezar con una línea sobre lo que le ayuda.
problem--plan-for-bad-days--say--what-helps-me = Quiero escribir lo que me ayuda cuando las cosas se ponen difíciles.
problem--plan-for-bad-days--say--read-it-first = Guarde mi plan con mi historia clínica, por favor, y léalo primero.

## Countries
## Names of the places that have a country pack. The four parts of the United Kingdom have laws of their own.

country--gb-eng = Inglaterra
country--gb-wls = Gales
country--gb-sct = Escocia
country--gb-nir = Irlanda del Norte
country--fr = Francia
country--es = España
country--pe = Perú
country--arg = Argentina
country--ie = Irlanda
country--ch = Suiza
