### Who can help. The value says who; .does says what they can do for you and how to find one, in any country.
### An advocate is never a lawyer: use the words of the termbase.

# Termbase: advocate, independent-advocate
ally--advocate = An independent advocate
    .does = An advocate helps you to say what you want, and comes with you to meetings. An advocate does not work for the service, and does not decide for you. Ask staff or a hub where to find one.
# Termbase: nurse
ally--nurse = A nurse
    .does = A nurse can explain your care, write down what you want and pass it on. Ask which nurse is there for you today. You can ask for a quiet place to talk.
# Termbase: doctor
ally--doctor = A doctor
    .does = A doctor can explain what can be done, and what happens if you wait. You can ask for more time. You can also ask another doctor for a second opinion.
ally--gp-reception = The reception desk
    .does = The reception desk books appointments. They can note what you need, such as an interpreter or a quiet room. You can ask at the desk, by phone or in writing.
ally--pharmacist = A pharmacist
    .does = A pharmacist can explain what a medicine is for, what its side effects are and how to stop it safely. You can ask in a pharmacy, often without an appointment. In hospital, ask the staff to call one.
# Termbase: interpreter
ally--interpreter = A trained interpreter
    .does = An interpreter puts all that is said into your language, spoken or signed, and takes no side. Ask the service to find one before you come. You can also ask for one by phone or video.
# Termbase: friend, trusted-person
ally--friend = A friend you trust
    .does = A friend can sit beside you, listen, take notes and help you remember. You choose the friend, and you say what they should do. Call the friend before the meeting, if you can.
# Termbase: family, carer
ally--family = Somebody in your family
    .does = They can be with you and tell staff what helps you, if you want that. They do not decide for you. You choose who comes, and what staff may tell them.
# Termbase: peer-supporter
ally--peer-supporter = A peer supporter
    .does = A peer supporter has lived through similar things. They can listen, share what helped them and go with you. Ask a hub, a peer group or the service if there is one near you.
# Termbase: ward
ally--ward-manager = The ward manager
    .does = The ward manager leads the staff of a ward. The manager can look at a rule again, or change it. Ask any nurse for the name, and for a time to talk.
# Termbase: complaint
ally--complaints-team = The complaints team
    .does = The complaints team takes your complaint, looks into it and answers you. Ask at the reception how to reach them. Somebody can help you write.
# Termbase: community
ally--hub = A community hub
    .does = A hub is a place near you where people get help with many things, often without an appointment. They can help you find an advocate, a group or an office. Ask in a library, a town hall or a clinic.
# Termbase: lawyer
ally--lawyer = A lawyer
    .does = A lawyer tells you what the law says where you live, and can speak for you in court. You can ask if there is free legal help. An advocate, a hub or the court office may know where.
ally--social-worker = A social worker
    .does = A social worker can help with housing, money, family and support at home. Ask the hospital, a clinic or the town office how to reach one.
# Termbase: independent-body
ally--independent-body = An independent body
    .does = An independent body checks services, or looks at complaints from outside. It does not belong to the service. Ask an advocate, a lawyer or a hub which one looks at your service.
