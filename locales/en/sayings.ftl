### How people say it in English: for the search alone. Never shown, and nobody’s translation.
### One saying a line, by different voices: young and old, in a hurry, in a second language, in dialects, with slips.
### At least 20 for a problem, 4 for a story, a lesson or a right. A saying leads to one problem.

sayings--problem--nobody-explained =
    - The consultant rattled on for four minutes with her eyes on the clock and I came out none the wiser.
    - wot is this jab even for, they just stuck it in
    - My nan came home with a bag of eleven different boxes and not a soul told her which one goes with breakfast.
    - Doctor speak speak, big words, I nod, but inside my head nothing enter.
    - They wheeled me down for a scan with dye in it and I still couldn't tell you what they were looking for.
    - too much jargon
    - Sure I only found out I'd a stent put in when I read it off the sheet hanging at the end of the bed.
    - ok so they said my bloods were "abnormal" and then hung up??? abnormal HOW
    - I should be grateful if somebody would set out, in ordinary language, the purpose of the operation proposed for 14 March.
    - He drew a wee picture of my kidney, said a word I'd never heard in my life, and off he went.
    - my lad got told he has something called hypo-summat and we had to google it in the car park
    - Please, what means "benign"? She say it and she go out very quick.
    - I sat there like a lemon, too embarrassed to ask him to say it again.
    - They changed the colour of my pills and everyone acts as if I ought to know why.
    - Started me on a drip overnight. Ask what's in it, get a shrug.
    - The lady I support has had three appointments about her hip and still believes it is about her heart, because no one sat down and went through it.
    - never told me side affects, now my mouth is dry like sand and i shake
    - My sister delivered by caesarean in Lagos-style hurry and up till now nobody has told her the reason.
    - I've got a new diagnosis on a sticky note and zero idea what it means for my job, my driving, anything.
    - fifteen minutes of waffle then have you got any questions, and my mind went blank
    - nobody explained anything
    - what did the doctor actually mean
    - I came out of the appointment none the wiser
    - they used a load of big words and then went off
    - dont understand my diagnosis
    - he was in and out the cubicle in two minutes and I hadnt a notion what he was on about
    - got given a new tablet from the chemist, no idea what its for
    - my wee mum was wheeled down for a scan and naebody telt her why
    - what is bipolar they just said i have it and bye
    - consultant drew a diagram on a napkin, lost me completely
    - I nodded the whole time because I was too embarrassed to say it went over my head
    - test results came up on the app, all numbers and abbreviations, and the surgery wont ring back
    - doctor speak too fast medical, I go home and I not know what sickness I have
    - they changed dads insulin and never said how to use the new pen
    - wat does biopsy meen
    - I've been nil by mouth since last night and not one person can tell me what the operation is for or when
    - left in the dark
    - discharged with a bag of meds and a pat on the shoulder, clueless about what comes next

sayings--problem--want-to-say-no =
    - I do not wish to go ahead with the biopsy, and I feel I'm being hurried into it.
    - nah im not having that injection again
    - Every morning the wee cup of tablets comes round and every morning I want to push it away.
    - They've pencilled me in for electric treatment and honestly the thought turns my stomach.
    - How do I turn down chemo without them all being cross with me?
    - dont want it
    - My father is 88 and he's had enough of needles; he shakes his head and they roll his sleeve up anyway.
    - In my culture is not easy to tell doctor no. But this medicine I don't like, it make me sleep all day.
    - They keep shoving the consent form under my nose like I'm signing for a parcel.
    - can i refuse the smear test im 25 and really not comfy
    - I said yes to the surgery in January, now it's February and I've gone off the idea entirely.
    - What happens to me if I stop going to the group therapy they signed me up for?
    - The dietician wants a tube down my daughter's nose and she has made it very clear she'd rather try eating by herself first.
    - Students! Six of them crowded in to watch my examination. Could I have told them to clear off?
    - I am declining the statin, politely, for the third time.
    - they want me on the depo every fortnite and im like no thanks mate
    - Fam keeps saying just take whatever the GP gives, but it's me who has to swallow it.
    - Never agreed to be in any trial or study, and now there's a man with a clipboard waiting for my signature.
    - I'd sooner live with the bad knee than be cut open, is that so daft?
    - Wolę nie, I prefer not to have this vaccine today, but nurse already open the packet.
    - can I refuse
    - I don't want this treatment
    - do i have to take the tablets
    - how do I turn the operation down without upsetting the surgeon
    - im not having that injection in my backside every two weeks
    - They're putting me down for ECT and I'd rather not, thank you very much
    - signed the consent form but ive changed my mind now
    - what happens if i stop taking my olanzapine
    - my husband doesnt want any more chemo, he's done, but the oncologist keeps pushing
    - students watching my smear test, not happy with it
    - nurse hide the medicine in yogurt, I dont accept
    - they keep going on at me to have the flu jab and I've said no three times
    - need time to think before i agree to be induced
    - feeding tube no way
    - I feel bullied into the hysterectomy, he had the date booked before I'd opened my mouth
    - don't wanna be weighed every morning in front of everyone
    - is it legal to decline a catheter
    - afraid to be called non compliant if I stand my ground about lithium

sayings--problem--cannot-decide =
    - The social worker wrote that I'm "not competent" to choose my own flat.
    - apparently im too ill to make up my own mind lol ok
    - They've asked my brother to sign everything because of my diagnosis. I am a grown woman of 46.
    - A panel is coming Tuesday to test whether I understand enough to sell my house.
    - lacks capacity - what does that even mean
    - My son has Down's syndrome and the bank clerk told me he couldn't possibly open an account on his own say-so.
    - A judge gave my cousin power over my affairs and now I have to ask her before I buy a coat.
    - Since the dementia word came up, nobody lets my husband choose so much as his own socks.
    - They say I am confused. I'm not confused, I'm slow, there's a difference.
    - Doctor tell my wife: you choose, he is not able. But I am sitting there, my brain is working.
    - I got one sum wrong on that memory quiz and lost my say over where I live.
    - How do I get rid of my guardian?
    - The nurse reckons I don't have "insight" so what I think doesn't count, handy that.
    - im autistic not stupid so why does my key worker choose everything for me
    - My aunt can't speak since her bleed but her eyes say plenty, and yet they've put down that she is unable to consent.
    - It has been suggested that a relative should act on my behalf. I dispute this entirely and would like a fresh assessment.
    - They done a test on me when i had a water infection and i was away with the fairies, now it counts for ever
    - Me marrying Gareth got stopped because somebody in an office thinks I don't understand marriage.
    - The lawyer for the will said he'd rather hear it from my children, given my history with the bipolar.
    - My uncle with schizophrenia, in the hospital they tell him your opinion is the illness talking.
    - they say I can't make my own decisions
    - told I lack capasity
    - everyone else decides for me
    - my son has power of attorney and he's selling my bungalow over my head
    - the social worker did a test with me, what month is it, count backwards, and now I've no say
    - just cos ive got downs doesnt mean i cant choose
    - got put under a guardian by the judge, want it lifted
    - they decide everything in my best interests they call it, nobody asks
    - They've said Mam isn't fit to sign anything since the dementia diagnosis but she knows rightly what she wants
    - I am not allowed to spend my own pension, appointee keeps the bank book
    - treated like a baby about my own money
    - says in my notes doesnt have the mental ability to consent
    - conservatorship help
    - my sister with learning disability wants to get married and staff say she is not capable
    - they moved me to a nursing home because supposedly i am too confused to pick where i live
    - who gave them the right to run my life
    - wont let me vote, carer said im not able
    - I talk slow after the brain injury so they think my head is not working for choose

sayings--problem--talk-over-me =
    - The physio asked my wife how I'd slept. I was sat right there in the wheelchair.
    - Does he take sugar? That's my life, that is.
    - at ward round 8 people discuss me like im a broken boiler
    - they only look at my mum not me im 17
    - Doctor looks at my husband when he answers, even though the pain is mine and the belly is mine.
    - I'm blind, not deaf, yet the receptionist asked my guide "and what's her date of birth?"
    - She. She. She. I've a name, and I'm in the room.
    - The two carers chatted across me about their holidays in Tenerife while changing my sheets.
    - My granda's hearing isn't great so they shout at me instead and he just sits looking at his hands.
    - Whole meeting went on above my head; at the end someone patted my shoulder.
    - Whenever I bring a support worker, I become invisible.
    - People with a stammer need a minute. He finished my sentence, wrong, then wrote it down.
    - They were whispering at the foot of the bed with the curtain half drawn.
    - I notice that all questions concerning my treatment are addressed to my daughter. I find this humiliating.
    - they say stuff about me in the corridor n laugh
    - He told the students "this is a typical case" and pointed at my legs.
    - As if I am furniture. In Somalia we greet the elder first, here they greet the file.
    - My client uses a communication device, it takes him a moment to type, and by then the dentist is already asking me.
    - nobody makes eye contact just typing typing
    - Mi abuela understands English very good but the nurse only speaks to me, the grandson.
    - they talk as if I'm not in the room
    - doctor only speaks to my husband
    - nobody asks me
    - does he take sugar, that sort of thing, every single time because of the wheelchair
    - ward round, eight of them at the foot of the bed muttering about me and off they went
    - GP turned his chair to my mum and asked her how i was sleeping. im 19
    - ignored like a piece of furniture
    - they call me "she" in front of my face
    - keeps cutting me off mid sentence when I stammer
    - the carers chat to each other about their weekend while they're feeding my nan, never say one word to her
    - I am deaf and they speaking with my hearing friend only
    - talking down to me in that singsong voice, good girl, sweetheart
    - no one looks at me when im talking, just types on the computer
    - had a big meeting on Teams about my future and I wasn't even invited
    - answering for me
    - they discuss me over my head like a broken car in the garage
    - I opened my mouth to answer and the consultant put his hand up and carried on with my daughter
    - it takes my lad a minute to use his talker and they've already asked me instead

sayings--problem--cannot-leave =
    - I came in by myself for a rest and now the man at the door says not till Monday.
    - sectioned. dont know how long
    - It's nine days since I felt fresh air, the garden gate has a keypad and nobody gives out the number.
    - how do i get out of here, my cat is alone
    - My mum wants to come home from the care home and they told us there's a paper that means she must stay put.
    - They put a nurse on a chair in my doorway; wherever I go she goes.
    - Please, I am not prisoner. I want go my house. They say wait judge.
    - I packed my case and a fella in a blue tunic unpacked it again.
    - discharge keeps getting pushed back, tomorrow, tomorrow, always tomorrow
    - What is this 72 hour hold? I'm in California and they won't say when the clock started.
    - My brother rang in tears: he's being kept on the unit against his will and doesn't even know who signed for it.
    - They stopped my leave because I was twenty minutes late back from the shops.
    - The windows only open a hand's width and I've to ask permission to stand outside.
    - I'd like to appeal against my detention before the tribunal, whom do I write to?
    - was voluntary, got told if i try walking out theyll just make it official
    - locked unit, no key
    - Grandad stands by the front entrance with his cap on every afternoon waiting for somebody to punch the code in.
    - They shut me by myself in that bare room with the mattress for a whole evening.
    - My daughter's Section expired on Sunday as far as I can make out, and still she's on the ward.
    - Ambulance brought me Friday, doctor never came, security says sit down you're going nowhere.
    - they won't let me go home
    - am I sectioned or what
    - locked in
    - door has a keypad and they wont give me the code
    - I signed myself in, now they're saying if I walk out they'll hold me
    - been in here 3 weeks want out
    - not aloud out even for a fag or a bit of fresh air in the garden
    - my brother was taken by police to the psychiatric and they keep him, how to get him out
    - put me on a 72 hour hold after I told the ER nurse I was sad
    - shut in a bare room with a mattress on the floor and somebody watching through the hatch
    - how do I appeal my section to the tribunal
    - no leave again this weekend, consultant cancelled it, missing my daughters christening
    - I packed my bag and sat at the lift and two of them marched me back
    - bed rails up all night so I cannot get out and they leave my frame across the room
    - dad keeps asking to go home from the care home and the front entrance is bolted
    - doctor say stay, I say go, he take my shoes and coat
    - kept against my will
    - when will i be discharged, it gets put off every monday

sayings--problem--took-my-phone =
    - They've put my mobile in a plastic bag behind the nurses' station.
    - no fone on the ward 4 real
    - How am I meant to ring my kids at bedtime with nothing but a payphone that eats coins?
    - Staff read my WhatsApps while I was in the shower.
    - my tablet got confiscated cos i was filming, i wasnt even filming
    - The charger was removed "for safety", so the thing's been dead since Saturday, which comes to the same.
    - My daughter is 19, on an adolescent-turned-adult ward, and we have not been able to text her for two days.
    - Sir, I request the return of my Samsung handset which was withheld upon admission.
    - Ten minutes of calls a day, with somebody standing beside me listening. That's the rule here, apparently.
    - In the care home they tell my aunt Fatuma that she is ringing us too much, so they keep the telephone in the office.
    - wifi blocked for me only
    - I speak with my mother in Aleppo each evening by video. Now device is locked up and she thinks something happened.
    - They hold back my post and all; a birthday card turned up opened.
    - Wanted to look something up about my meds, couldn't, it's locked in a drawer till teatime.
    - mi celular, they no give me back
    - He needs that iPad to speak. It's his voice. And the school nurse put it in a cupboard.
    - Och, they'd my wee Nokia away aff me before I'd even got my coat off.
    - Laptop gone as well. I'm supposed to be doing coursework.
    - I can't get hold of my solicitor because the cordless is always "in use".
    - Everyone else on Willow has theirs back, so why is mine still in the safe?
    - they've taken my mobile
    - no phone on the ward
    - i want my phone back
    - nurse confiscated my iphone and charger
    - can't ring my kids at bedtime because it's in the office
    - staff locked my tablet in a cupboard, no facetime no whatsapp nothing
    - only ten minutes of calls a day and someone stands there listening
    - they opened a parcel and a letter addressed to me before I got it
    - Mammy's wee Nokia was put in a drawer at the nursing home so I can't get through to her
    - snap streak gone cos they nicked my phone at the unit
    - no wifi and no signal allowed, how do i talk to my solicitor
    - The payphone in the corridor is broken and my own handset was handed in on admission
    - they keep my telephone as punishment because I shouted
    - went through my messages and photos
    - my son's laptop got removed from his room in supported accommodation because he was on it at 2am
    - they say cable is danger so no charging, battery dead since sunday
    - cut off from everybody, cant even text my girlfriend
    - give us me phone

sayings--problem--rough-hands =
    - One of the night carers yanks my arm when she turns me and I'm black and blue.
    - he grabs me too hard
    - My mother's wrists have finger marks on them and she goes quiet when a certain young man walks in.
    - They pinned me face down on the lino, four of them, knee in my back.
    - slapped my hand away like i was a toddler reaching for biscuits
    - The nurse scrubs me as if she was cleaning pan. My skin is burning after.
    - She calls me filthy, says I stink, and pulls the blanket off.
    - I was strapped to the trolley for hours and nobody loosened it even to let me pee.
    - Since Tuesday I flinch whenever that fella with the keys comes near.
    - He had a split lip. The home says our Kevin walked into a door. Our Kevin can't walk.
    - they force the spoon in my gran's mouth till she chokes on her porridge
    - being shoved about by staff, is that allowed?
    - The dentist's assistant held my boy's jaw so tight it left a print.
    - I got dragged along the corridor by my hood.
    - She washes me with cold water on purpose when I've wet the bed, as punishment.
    - The physio bends my leg past where I scream and tells me don't be soft.
    - My support worker throws things when he's in a mood, a mug went past my ear.
    - Comb through my hair so hard that bits come out. I am Nigerian, she doesn't know this hair and she doesn't care.
    - I wish to report manhandling of a resident, Mrs. D., during the evening transfer with the hoist.
    - dey squeeze my neck when dey want me to sit down
    - a nurse hurt me
    - he grabbed my arm
    - bruises on mum
    - she yanks me out of bed by the wrist every morning, the heavy one with the ponytail
    - they pinned me to the floor face down, five of them, knee in my back
    - carer slapped my nan
    - scrubs me raw with the flannel and tells me to shut up
    - strapped to the bed all night
    - one of the night staff touches me under the covers
    - He shouts in my face and calls me a dirty old cow when I've wet the sheets
    - shoved the spoon in my grandfathers mouth till he choked
    - forcibly injected, they pulled my trousers down
    - im scared of someone who works here
    - another patient keeps punching me and nobody stops him
    - left sitting in wee for hours because i buzzed too often
    - pulled by my hair in the bath
    - worker push me in chair hard, now black mark on my leg, she say you fall
    - my daughter comes home from respite with finger marks on her and flinches when you go near

sayings--problem--told-my-family =
    - My psychiatrist rang my ex and went through everything. My EX.
    - they told my mum im on the pill
    - Half the village knew about my miscarriage before I'd got home, and the receptionist's the only one who had the file.
    - I never gave permission for my husband to hear the HIV result.
    - She left a voicemail about my results on the house phone and my flatmates heard it.
    - My boss got a letter saying what I've got. Not just off sick, the actual name of it.
    - the pharmacist shouted across the shop is this the antidepressant one
    - In our community, if people know you have seen mental doctor, your daughter cannot marry. And the nurse told my mother-in-law.
    - How much is the school allowed to know about my son's counselling?
    - Confidential my foot.
    - My brother rang up pretending to be me and they read him the whole chart.
    - I asked the health visitor to keep it between us; next thing social services are quoting it.
    - gossip in the staff room about me, a friend of mine works there and she heard
    - The landlord has been informed by my support team that I was in hospital. I object in the strongest terms.
    - They discussed my bowels behind a curtain with the whole bay listening.
    - somebody put my name and diagnosis on a whiteboard in the hallway
    - My carers post about me in a group chat, no name, but everyone round here can tell it's me.
    - Docter telled my uncle I am pregnant. Now the whole house is shouting.
    - My father found out from the hospital portal, he still had my old log in, and no one checked.
    - The probation officer seems to have my therapy notes. Who sent those over?
    - they told my mum
    - doctor told my wife without asking me
    - privacy breach
    - receptionist shouted out what was wrong with me across the whole waiting room
    - my boss knows I was in a psychiatric hospital and I never said a word
    - they rang the house and told me da I was pregnant
    - school nurse grassed me up about the cutting
    - HIV status given out to my landlord
    - a cousin who works at the surgery read my file and now the whole village has it
    - dont want my parents to know im on the pill
    - left a voicemail about my STI results on the shared answering machine
    - nurse gossip in corridor about my abortion, my neighbour hear everything
    - is what i say to the counsellor confidential
    - The letter about my drinking went to my ex-husband's address and he's using it in court
    - they were on about my bowels behind a curtain with all the visitors earwigging
    - my whiteboard above the bed says schizophrenia where anyone can see
    - carer posted a photo of my auntie in her nightie on facebook
    - who can see my medical records, can my husband

sayings--problem--no-interpreter =
    - I speak Tigrinya. They phoned a man who speaks Amharic. Not same.
    - no one signs here
    - They ask my ten year old to explain my womb to me.
    - The lady on the speaker phone kept cutting out and then she said goodbye before the doctor had finished.
    - My neighbour is Polish, she smiled her way through the whole pre-op and hasn't a notion what she agreed to.
    - I am Deaf, BSL is my language, please stop handing me a pen and paper.
    - Google translate said my father has a "guest in the stomach".
    - They say the booking for the Urdu person was cancelled because budget.
    - mi mamá speaks only Quechua, doctor talks Spanish with her slowly, does not work
    - The cleaner was called in from the corridor since she's Romanian too. I told a cleaner about my rape counselling.
    - lip reading with everybody in masks is impossible
    - Ward round, seven in the morning, not one Arabic speaker. In the afternoon cousin comes but doctors are gone.
    - we waited 3hrs for a somali translater then they told us come back next week
    - My wife's first words came back after the stroke in Cantonese only and nobody on the unit can follow her.
    - Interpreter took my husband's side and changed what I said, I could hear it.
    - I'd like it noted that a sign language professional was requested on three occasions and none attended.
    - The hearing loop at the desk is switched off, the video screen thing has no signal, so that's me out of the conversation.
    - Help me, English small small, hospital not understand me
    - My sister in law did the talking. There were things about my marriage I couldn't say through her mouth.
    - deafblind man in my street got discharged with nobody who knew hands-on signing
    - no interpreter
    - I don't speak English well and doctor don't understand
    - need somebody who speaks Polish
    - they make my little son translate for me
    - Deaf BSL user here, hospital say write notes, my English not good
    - interpreter didn't show up again, appointment cancelled, third time now
    - google translate on the nurses phone, it said something about a chicken
    - my mother only has Punjabi and the cleaner was fetched to explain her cancer
    - the phone translator was the wrong Arabic, he is from Morocco and I am from Sudan
    - please tigrinya
    - husband does the talking and i think he isnt saying what i say
    - they expect me to lip read through a mask
    - I doing sign language, nobody in A&E sign, six hours sit no know nothing
    - who pays for a translater at the doctors
    - I dont want man from my community to interpret, everybody know everybody
    - ASL terp was on a video screen that kept freezing during my labor
    - I give birth and not one word I understand
    - my English goes when I'm unwell, I only have my Welsh

sayings--problem--no-papers =
    - They want proof of address and I live in a tent under the flyover.
    - no passport no appointment she said
    - My visa ran out in May and now the surgery says I'm not on the list.
    - The clinic sent a bill for thousands because I couldn't show a card.
    - We're Travellers, we park up where we can, and every practice gives us the same: no fixed abode, no registration.
    - I am asylum seeker, reception of GP ask me utility bill. I have no utility, I am in hotel.
    - My ID was stolen along with my wallet, so the fracture clinic sent me packing.
    - no insurance = no doctor?
    - The cleaner at our office is undocumented and eight months pregnant and she's scared they'd report her if she books in.
    - he come with a lump in neck, lady behind glass say come back when you have number
    - Do I need a social security number to see somebody at urgent care?
    - Student from Ghana here, my health surcharge is paid but the computer can't find me.
    - The woman at the counter asked for my birth certificate. I was born in a war.
    - I've been sofa surfing since I left him and the practice says I'm out of area.
    - They have refused to enrol my children with the dentist pending evidence of immigration status.
    - my mate sleeps rough and got turned away from a&e desk cos he had nothing with his name on it
    - Fifty years I've been here from Jamaica and now they ask me to prove it before the scan.
    - Registering got knocked back twice as my name's spelt different on the two documents.
    - Will the hospital ring the Home Office on me?
    - We crossed the border last month, my wife needs insulin, pharmacy says first residence permit.
    - I have no ID
    - no passport no appointment
    - GP wont register me
    - they asked for proof of address but I'm sleeping on a mates sofa
    - homeless, turned away from the doctors
    - asylum seeker can I go hospital
    - I overstayed my visa and I am pregnant, will they report me
    - uninsured, ER desk wanted a card up front
    - live on a site, we're Travellers, the surgery says its not a real address
    - my permit is finish and the lady in reception say go away come back with document
    - they want an NHS number off him and he only landed last week
    - lost my medical card in the fire and the hatch girl wouldn't budge
    - bill for 3000 because not resident
    - computer says im not on the list so no prescription
    - live on a narrowboat, no utility bill, practice refused me
    - My partner is undocumented with a bad tooth abscess and every clinic asks for social security
    - refugee camp kid has fever, they need paper first
    - name on my id is my old name, i'm trans, and they wouldnt book me in

sayings--problem--cannot-read-letter =
    - Got an envelope from the hospital, four sides of tiny print, my eyes aren't up to it.
    - cant read good
    - It's all in Latin and numbers and something about "nil by mouth", I gave up at the second line.
    - I have the glaucoma and they posted me a leaflet. A leaflet!
    - My dyslexic lad hides the brown envelopes under his bed because the words jump about.
    - Letter is in English, me I read only Bengali. I think there is appointment, maybe it passed already.
    - The email's a PDF my screen reader just says "graphic graphic graphic" to.
    - never learned to read, too ashamed to tell them
    - somebody from the board sent a thing with a deadline on and i dunno if its good news or bad
    - My late wife always dealt with the post. There's a heap on the mat.
    - Doctor's handwriting looks like a spider fell in the ink.
    - They sent my dad's discharge summary in a font fit for ants.
    - Can they do it in easy read, with pictures, like the swimming pool does?
    - The form wants me to tick A, B or C and I've no clue what a single box is on about.
    - Aye it came through the door Thursday, I've had it upside down and back to front.
    - I took the paper to the man in the corner shop so he could tell me what hospital wants.
    - is there a audio one or braille, my housemate cant see it
    - txt from nhs with link, link opens and its like 9 pages wtf
    - The solicitor-style wording in this tribunal notice defeats me, and I was a teacher.
    - Our aunty signs with a cross; they keep writing to her.
    - can't read this letter
    - letter from hospital dont understand
    - whats this letter say
    - print is too small
    - I never learned to read, my wife used to do all that and she's passed
    - im dyslexic and theyve sent me a ten page form
    - Doctor's handwriting, like a spider fell in ink
    - blind and they post me paper, my screen reader can't do anything with the pdf
    - envelope came, brown one, official, frightened to open it
    - my macular's that bad now I hold it under the lamp and still it's a blur
    - this paper is in English, I read only Romanian
    - need it in easy read with pictures
    - leaflet in the box has writing the size of ants
    - they text me a link that wont open, says appointment details inside
    - my da got an appeal thing in the post, deadline on it somewhere, none of us can make head nor tail of it
    - reeding is hard for me
    - can i get large print or braille or somebody to read it out over the phone
    - all legal jargon, section this, paragraph that, my eyes just slide off the page

sayings--problem--pain-not-believed =
    - My back is killing me, ten weeks now, and the answer is always paracetamol and a walk.
    - they think im just after the drugs
    - "It's all in your head", he said, and I've since thrown up twice from it.
    - I'm told women my age get aches. I can't lift the kettle.
    - Endometriosis took eleven years because every single GP said bad periods are normal.
    - The nurse she laugh, she say African women strong. I was crying with the contraction.
    - My son doesn't talk, he bangs his ear; they put it down to his autism and not one of them looked inside the ear.
    - rate it 1 to 10, i said 9, she wrote 4
    - Because I've got borderline on my file everything's "attention seeking", even a burst appendix.
    - belly cramps 3 wks nobody bothered
    - Sickle cell crisis, and I had to prove myself to the registrar before anyone fetched the morphine.
    - He barely glanced at my foot. Next day elsewhere it turns out there were two broken toes.
    - It wakes me at two, at four, at five. I've explained it till I'm blue in the face and still no scan.
    - Doctor sees I am smiling so he thinks I am ok. I smile because I am polite.
    - Mam's moaning every time they roll her and they tell us it's just the dementia.
    - fibro isnt real according to dr whoever
    - They attribute all of my headaches to anxiety without having examined me.
    - Told I was too young for arthritis, too fat for an x-ray, too emotional for the clinic.
    - The paramedic reckoned I was putting it on in front of my whole family.
    - wince, limp, groan, makes no odds, in their eyes im exaggerating
    - they don't believe I'm in pain
    - doctor says it's all in my head
    - nobody takes me seriously
    - fobbed off with paracetamol again
    - she told me to lose weight, I said it's my knee, it's been giving way for a year
    - endometriosis, doubled up on the bathroom floor every month and he calls it a bad period
    - sickle cell crisis and they thought i was after drugs
    - my chest is hurting and they keep saying panic attack
    - pian in stomach 3 days they send me home
    - because I've BPD on my file everything is attention seeking
    - my son can't talk, he's banging his ear and they say its just his autism
    - I ring bell for the painkiller, nurse say you had already, wait four hours, I am crying
    - fibromyalgia, eye rolls all round
    - too young for a bad back apparently
    - Me hip's been agony since the fall but they reckon I'm making a fuss
    - long covid, can't climb the stairs, told me to try yoga
    - I said the epidural wasn't working, they carried on stitching
    - migraine so bad im sick, they think im skiving school

sayings--problem--want-to-complain =
    - Who's in charge of this place, I've a bone to pick with them.
    - how do i report a nurse
    - I'd like an apology, in writing, with someone's actual name under it.
    - They lost my mum's dentures, her glasses and her wedding ring in a fortnight and nobody will own up.
    - wheres the ombudsman thing for hospitals
    - The manager said she'd look into it. That was Easter.
    - I want put a case against this clinic, they made mistake with my son leg.
    - My grievance concerns the conduct of Dr. P. on the evening of the ninth, and I expect a response within twenty working days.
    - If I kick up a fuss, will they take it out on my dad when I've gone home?
    - Not having it. Absolutely not having it. Give me a form.
    - Three times I wrote to the head of the practice, three times silence.
    - can you sue a gp for missing cancer
    - PALS fobbed me off, now what?
    - I think there's a suggestion box but it's been stuffed with crisp packets.
    - The food's stone cold, the toilets are a disgrace, and the call bell's been broke since Whitsun; somebody ought to be told.
    - My support worker never turns up on Thursdays and writes in the log that he did.
    - is there a time limit, it was like 11 months ago what they did to me
    - I'm from Pakistan, I don't know who is above the doctor here. Is there office for this?
    - We'd be wanting an independent look at how my brother was treated, not them marking their own homework.
    - One star. Wrong tooth pulled. Where do I send this?
    - I want to complain
    - who do I write to about the hospital
    - fuming about how my dad was treated
    - can I sue
    - lodged a grievance in march, not a peep since
    - scared they'll take it out on mum if we kick up a stink
    - ombudsman number
    - they gave me the wrong tablets and I want somebody held to account and an apology in writing
    - compalint form where
    - I am not satisfied from this clinic, where I can make official protest
    - is there anyone independent who looks into care homes
    - how long have I got to raise it, this was fourteen months ago
    - They sent me a reply that says sorry you feel that way. That's no apology.
    - one star review isnt enough i want him sacked
    - need help wording an email to the manager about missed visits
    - whistleblowing on the place my wee cousin stays in
    - take it higher

sayings--problem--plan-for-bad-days =
    - I'm well now, but every November the dark comes back, and I'd like it written down what to do with me.
    - want to make a crisis card
    - Next time I go manic, please somebody take my credit card off me before I buy another boat.
    - How do I say now, while I've my marbles, that I never want to go back to that particular hospital?
    - my therapist said do a safety plan thing idk where to start
    - If my voices get loud again I want my friend Tunde called first, not my parents.
    - Who feeds the dog, who rings work, who has the spare key: I'm trying to get all that on one page.
    - She relapses about once a year; between times we'd like to agree what helps, the two of us, as mother and daughter.
    - Is there a paper in law that tells doctors which medication I accept and which one never?
    - When I go silent it doesn't mean I agree. I need people to know that in advance.
    - I would like to appoint my niece to speak for me should I lose my faculties.
    - early warning signs list template pls
    - In calm times I can explain: lamp off, blanket, no questions. In the storm I cannot.
    - My memory's going slowly; while I can still argue I want a say in what comes later.
    - Before ramadan I always sleep less and then it begins. This year I prepare.
    - What do other folk put in theirs, them wellness recovery things?
    - planning ahead 4 when im rubbish
    - Dad with Parkinson's wants his wishes put down properly now, resuscitation and all that, while his voice still holds.
    - Last relapse they gave me the one drug that makes my jaw lock. I want that on a sheet in my purse.
    - Bad spells come like weather. I'd like an umbrella ready by the door.
    - make a crisis plan
    - I want to write down what I want if I get ill again
    - what to do before the next episode
    - I'm well now but every November it comes back and I'd like things sorted beforehand
    - who minds the dog and the cat if I have to go in
    - living will
    - template for advance statement mental health
    - want my friend Sue phoned, not my father, if i go high
    - list of triggers and what calms me down, my blanket, headphones, low lights
    - got early alzheimers, want my wishes on paper while I still can
    - no haldol ever again, where do i put that so theyll see it
    - when I become sick I can not speak, I want prepare paper for the doctors
    - Our Jack gets early warning signs, stops eating, stays up, spends mad. How do we agree with him what to do?
    - wellness recovery plan thing wrap
    - bad days coming
    - choose who speaks up for me when I can't
    - birth plan in case my psychosis comes back after the baby
    - plan ahed for relapse, give my bank card to my sister so I dont blow the rent

sayings--story--night-shift-no-interpreter =
    - Deaf woman arrives late in the evening at a crisis house and the worker talks to the sister who can hear.
    - after ten pm theres nobody who knows sign so i just sit there
    - They kept looking at my hearing brother while I stood with my hands ready to speak.
    - Have you something about a refuge at night where a deaf person is left out of her own admission?
    - deaf person turns up at night and nobody signs
    - they looked at my hearing sister instead of me at the crisis house door
    - half ten at night, sign language needed, the support worker only moved his lips
    - no signer after hours

sayings--story--no-papers-no-doctor =
    - My puffer has two squirts left and the front desk wants a gas bill before they'll book me.
    - new here, asthma, no passport with me, got turned away by the receptionist
    - Is there a tale about a dressmaker waiting on her asylum claim who needs an inhaler?
    - A list on the counter decides who gets breath, that is how it felt for my cousin.
    - asthma inhaler running out and the receptionist wants a passport
    - new in the country can't see a doctor
    - my puffer is nearly empty, I wait for asylum decision, desk say bring electric bill
    - wheezy, no documents, got turned back at the front desk

sayings--story--not-across-the-car-park =
    - I live in my van, and the street team bawled my diagnosis out in front of the whole of Lidl.
    - outreach lady shouted are you the one with depression, a guy from my job heard
    - sleeping in the motor since I lost the flat, and helpers turn up with hi-vis and big voices
    - That one where the forklift driver is embarrassed outside by people who mean well.
    - living in my car and the outreach worker yelled my depression out loud
    - sleeping in the van since I lost the flat
    - A man from work heard them shout that I've got mental health problems
    - homeless team came over with hi vis jackets on, everyone staring, mortified

sayings--story--phone-in-the-locker =
    - I always say good night to my little boy at seven and they want every handset handed in by six.
    - Nurse goes round with a box collecting phones because other patients need privacy.
    - blanket rule about mobiles on hospital ward, even for people who came willingly
    - mother in hospital, four-year-old at home waiting for her call
    - phones go in a box at six and I always ring my wee boy at seven
    - say goodnight to my kid from the ward
    - everybody's mobile collected for privacy reasons, blanket rule, voluntary patient
    - mum in hospital, her 4 year old waits for the video call

sayings--story--probably-anxiety =
    - Lady cabbie goes to casualty with a weight on her chest and triage only sees her psychiatric history.
    - They read "antidepressant" on the screen and told me to breathe slowly.
    - once you've a mental health label every heart thing is panic, have you owt on that
    - nurse never checked my heart because computer says nerves
    - went in with chest pressure, they saw antidepressants on the screen and said breathe slowly
    - its just anxiety they said
    - A&E blamed my mental illness, nobody did a heart trace
    - taxi driver woman heart attack dismissed as nerves

sayings--story--the-morning-after =
    - Staff restrained me last night, today it's toast and tea as if nothing happened.
    - wrist sore from being held down and no one talks about it next day
    - What should be said to somebody in the hours following a restraint, a debrief or something?
    - My mate the cook lost his rag on the ward, got held, and woke up ashamed.
    - the day after being restrained, nobody mentions it
    - my wrist is sore from when they held me last night
    - debrief after restraint on the ward, am I owed one
    - breakfast like nothing happened, toast and tea, and I'm still shaking

sayings--story--what-you-say-here =
    - Our Tuesday support circle got a letter from the clinic asking who attends.
    - does what i say in peer group get passed to my doctor
    - The woman that runs the meet-up was asked to report how we all seem.
    - Is a self-help group secret, like? I'd like to hear how others handled it.
    - is what I say in group passed on to the clinic
    - support group leader got asked for our names
    - tuesday peer meeting, someone's psychiatrist wants to know how we seem
    - does it stay in the room

sayings--story--whoever-is-on-shift =
    - A strange lady walks in with towels to shower my grandfather, and he was brought up that only a man may see him so.
    - different carer every morning for my wash, never the same face twice
    - I'd prefer a bloke for the bathroom, is that being awkward?
    - Old music teacher, hip operation, embarrassed in a care home bathroom.
    - want a man to wash me not a woman
    - strange girl walks in with towels, says shower time, I've never set eyes on her
    - a different carer every day sees my grandfather naked
    - help in shower after hip operation, I am shy, prefer same gender

sayings--story--am-i-allowed-to-go =
    - Im a voluntary patient and my uni exam is friday, nurse said wait for the round
    - Nobody could tell me whether the ward door was locked for me or just locked.
    - Went in off my own bat ten days back, feeling grand now, how does a body get out?
    - informal patient, told doctors decide on Monday
    - voluntary patient, can I just leave
    - came in by my own choice, got an exam friday, they say wait for mondays round
    - informal on the psych ward and not sure if the door's locked
    - feeling better want discharge to sit my uni finals

sayings--story--dont-tell-my-mum =
    - if i tell the youth nurse about a girl will she snitch to my mam
    - At sixteen, who gets to know what you said at the drop-in?
    - Son's in with the school nurse, I'm out in the waiting area, and I wonder what she'll keep from me.
    - teenager sleeps badly, confides, and begs for it to stay in the room
    - will the nurse tell my mum what i said
    - im 16 is it private
    - my teenager sees a youth counsellor, am I allowed to know
    - cant sleep and theres a girl, dont want parents finding out i talked

sayings--story--my-daughter-will-translate =
    - Doctor smiled at my little girl and made her the go-between for my bleeding.
    - I could not say about my private parts because my child, eleven, was translating.
    - kids having to interpret for their parents at the gynae, seen anything on it?
    - She misses school so she can be her mum's voice at the surgery.
    - my child interprets for me at the doctor and I am ashamed to say about the bleeding
    - 11 year old translating for her mam at the GP
    - women problem, cannot say it through my kid
    - Is it okay for children to be used as interpreters in a gynae appointment?

sayings--story--needle-and-cushion =
    - My son has a learning disability and a terror of blood tests since four people held him.
    - scared of needels, wont get out the car
    - A nurse took her white coat off and met him outside first, I'd love to read about someone doing it like that.
    - how to make having bloods taken bearable for somebody who panics
    - scared of needles
    - learning disability blood test, last time they held him down
    - our Ben won't get out of the car at the health centre since the bloods went wrong
    - phobia of injections want numbing cream and go slow

sayings--story--tablet-and-tenancy =
    - It says on my rental agreement that I must take my meds.
    - support worker told me no pills no flat
    - My sheltered housing seems to hang on swallowing what the chemist sends, line nine of the contract.
    - Could a person be evicted for coming off medication together with her doctor?
    - lose my flat if I stop my meds
    - support worker says tenancy has a line about taking tablets as prescribed
    - coming off medication slowly with the doctor but the housing scheme threatens eviction
    - can a landlord make you take pills

sayings--story--threat-at-the-door =
    - swallow it or the cops come, thats what crisis team told my brother
    - Home visit, sixth evening, nurse on the step holding out one pill and a warning.
    - He hasn't slept four nights, hears footsteps, and they pressure him on his own doormat.
    - being bullied into medication at home with talk of police
    - take this or we call the police
    - crisis team at the door holding out a tablet and a threat
    - not slept four nights, hearing footsteps, they came to the house and frightened me
    - I rang the home treatment team for my brother and they scared him half to death

sayings--story--tired-all-the-time =
    - The voices are softer on this stuff but I've put on three stone and I'm useless in bed.
    - postie can't stay awake on his round because of antipsychotic
    - Too shy to bring up with the doctor what the tablets did to me and my wife's love life.
    - ten minute review every three months, weight gain, drowsy, libido gone
    - meds make me fat and sleepy
    - no sex drive since the antipsychotic, can't tell the psychiatrist
    - voices are quieter but I'm a zombie on my round every morning
    - ten minute review and I never get to mention the side affects

sayings--story--week-forty-one =
    - They put me in for an induction Monday and no one asked did I want it.
    - overdue by a week, baby fine, midwife already booked it
    - My sister's first child is late and the hospital is in a rush to start labour.
    - pregnant, 41 wks, can i wait for it to come by itself
    - overdue baby do I have to be induced
    - midwife booked me in monday to start labour and never asked
    - 41 weeks, all well, wants to wait for it to come natural
    - first pregnancy a week late, pressure for induction

sayings--story--a-board-and-a-pencil =
    - Since the stroke Dad follows everything but words won't come, so they wrote that he can't choose between home and a care home.
    - aphasia picture board decide where to live
    - Doctor fires three quick questions, my husband opens his mouth, nothing, and that was the verdict.
    - boat builder lost his speech, was judged in half a minute
    - lost his speech with the stroke and they're shipping him to a home
    - aphasia, picture board to help say yes and no
    - words won't come out but I know I want my own house
    - three quick questions and she wrote my husband off because he couldn't get a word out

sayings--story--five-people-and-a-light =
    - strip light humming, five strangers firing questions, and I'm autistic so I looked at the floor
    - Capacity test in a noisy room. My son shut down. They failed him.
    - no eye contact = no capacity apparently
    - Sensory overload made me say don't know to everything in that meeting.
    - autistic and they did the assessment in a noisy room with flickering lights
    - eye contact is not capacity
    - too many people firing questions at me so i shut down and said dunno
    - sensory overload in a capacity meeting, five professionals and a humming lamp

sayings--story--leaflet-in-the-wrong-language =
    - They asked me sign a page which says I know my rights. The page is not in Chinese.
    - kept in hospital three days, booklet in a tongue she cannot read, deadline inside it
    - Chef from Hong Kong is detained, gets a form, doesn't know what it's for.
    - My auntie was told "just sign, it's only to say you've been told".
    - rights leaflet they gave me not my language and nurse want signature
    - sign here to say you've been told, but told what
    - kept in hospital, speak cantonese, missed time limit for review
    - detained chinese lady got an english booklet

sayings--story--my-card-my-pin =
    - Staff keep my debit card in the office and know my secret number.
    - i only get my money on fridays from the support worker
    - There's cash gone from my sister's account and her key worker holds the bank card.
    - want to buy a radio with my own wages but they hang on to my purse
    - staff keep my bank card
    - the support worker knows my PIN and there's money gone
    - pocket money on a friday, its my own wages, i want to buy a radio
    - never seen a bank statement since my sister moved to supported living

sayings--story--the-letters-on-the-form =
    - There's a DNR on my brother's chart and the only reason given is that he has a learning disability.
    - do not resuscitate form no one asked us
    - He came in with pneumonia and somebody decided his heart isn't worth restarting.
    - what does DNACPR mean on my hospital notes
    - DNR put on my brother because of learning disability
    - DNACPR on the chart and nobody spoke to us
    - do not resuscitate form without asking
    - What do those letters mean on the red bordered sheet, he has Downs and a chest infection

sayings--story--the-market-on-thursday =
    - Granny loves choosing her own fruit at the stalls, but since she wandered once the home put a code on the door.
    - dementia and locked front door, shes not allowed out to the shops on her own
    - An 84-year-old former nurse can't go for oranges any more "for her safety".
    - Balancing getting lost against getting out: is there a story?
    - care home front door has a code and granny can't go to her market
    - dementia but still likes her walk to the shops on her own
    - she got lost the once and now she's locked in for her own good
    - safety versus freedom for an old lady with alzheimers going out for oranges

sayings--story--the-yellow-paper =
    - I had everything written on a sheet in my handbag and the night I fell apart no one asked to see it.
    - crisis house, bright lamp, too many questions, cant speak, but i made a plan in spring
    - She wrote down her wishes with a peer worker, and it was no use because it stayed folded up.
    - how do i make staff look at my advance plan when im in a state
    - I had a plan in my handbag and no one asked
    - wrote it in spring, in crisis now, cant find words
    - crisis house admission, bright lamp, loads of questions, my statement ignored
    - how do i get staff to read my advance plan when im in bits

sayings--story--we-cannot-talk-to-you =
    - They won't discuss my brother with me on the phone because of data protection, yet I'm the one who feeds him.
    - carer rings clinic at 7am he hasnt eaten 5 days they hide behind confidentiality
    - I don't want them to tell me anything, I only want to tell them what I see at home.
    - family carer shut out by the team
    - they won't speak to me about my brother because of confidentiality
    - only want to tell the nurse he's not eaten in five days
    - carer fobbed off on the phone with data protection
    - can staff listen to family even if they can't tell us anything

sayings--story--a-tour-of-seven-services =
    - What sorts of mental health help exist besides the big hospital?
    - good signs n bad signs when u visit a clinic
    - Choosing a place for my daughter: crisis house, community team, supported home, what do I look for?
    - WHO 2021 guidance examples of services without force
    - what kinds of mental health service are there
    - how to spot a good clinic from a bad one
    - crisis house, day centre, peer run, outreach, which is for me
    - red flags in a psychiatric service

sayings--story--freda-and-panel =
    - fairness respect equality dignity autonomy, whats that acronym
    - Easy trick to memorise my human rights before the appointment.
    - Our trainer at the care agency mentioned PANEL principles, can you explain them?
    - letters F R E D A meaning
    - freda
    - PANEL principles meaning
    - easy way of remembering human rights, like an acronym
    - fairness respect equality dignity autonomy

sayings--story--planning-ahead =
    - Short course on writing down my wishes before I next go under.
    - four lines inside the kitchen cupboard for when the low comes
    - Could I draw my plan rather than write it, or record my voice?
    - lesson how to do an advance statement
    - how to write an advance plan step by step
    - teach me what goes in a plan for when im poorly
    - can I record my wishes as a voice memo or a drawing
    - four lines stuck inside the kitchen cupboard for my low times

sayings--story--six-steps-of-speaking-up =
    - I go tongue-tied in front of doctors, teach me how to stand my ground.
    - what do i bring and say at my appointment so i dont forget
    - Tips for being assertive with health professionals, step by step please.
    - My mother goes like a mouse at the clinic; how can she prepare her questions?
    - how do I stand up for myself with doctors
    - I go quiet as a mouse in front of the consultant
    - questions to bring to my appointment
    - being assertive, self advocacy tips, writing things down beforehand

sayings--story--six-things-behind-good-care =
    - What has to be right behind the scenes for a care home to treat folk properly?
    - laws, staff training, inspections, who checks all of it
    - Questions to ask a manager regarding their policies and how they monitor quality.
    - why is some care good and some terrible
    - what makes good care
    - who trains the staff and who checks up on the place
    - policies, inspection, quality standards in hospital, what can I ask
    - how is a decent nursing home run behind the scenes

sayings--story--your-legal-capacity =
    - difference between mental capacity and legal capacity
    - Explain to me article 12 in ordinary words.
    - Am I still a person in law if I struggle with some decisions?
    - course about who gets to decide on your life, with support instead of a guardian
    - what is the difference between legal and mental capacity
    - learn about who gets to decide over my life
    - explain article 12 in simple words
    - ability to decide vs right to decide

sayings--right--dignity =
    - They left me in a gown open at the back in the corridor for all to see.
    - treated like a number, like dirt, since i got ill
    - Are they allowed to call my grandmother "sweetie" and talk baby talk to her?
    - I'm a human being, wet bed or no wet bed.
    - treat me like a human being
    - left me half dressed with the curtain open
    - I'd like a bit of respect, I'm not a number
    - they laugh at me when I'm upset

sayings--right--same-care =
    - My sister has a learning disability, and they never invited her for the breast screening everybody else gets.
    - Because I'm schizophrenic the heart clinic put me at the bottom.
    - Do disabled people get second class treatment in law?
    - wheelchair user refused by the dentist, he said go somewhere special
    - worse care because I'm disabled
    - they refused my sister the operation on account of her Down's
    - is it discrimination if the dentist won't take wheelchair users
    - diagnosis means I get second class treatment, no screening, no physio

sayings--right--ill-treatment =
    - They hosed him down in the yard like an animal, surely that's against something.
    - Is there protection from cruelty in institutions?
    - made me stand in the hall in wet trousers so i'd learn
    - What help is owed to a resident after she was abused by staff?
    - is this abuse
    - made to sit on the commode in the hallway as a punishment
    - torture in psychiatric hospital law
    - cruel and humiliating, protection from violence

sayings--right--privacy =
    - Carers walk into my room without knocking, even when I'm on the commode.
    - can they open my mail in supported housing
    - There's a camera above my bed.
    - A curtain is not a wall; I'd like to wash and to make calls unheard.
    - can staff open my post
    - they walk in my room without knocking
    - camera in my bedroom at the care home
    - I want to be on my own with my visitor, door shut

sayings--right--adjustment =
    - I need a double slot at the surgery as I speak slowly.
    - autistic, waiting room too loud, can i wait in the car till they call me
    - Is the clinic obliged to put in a ramp or see me downstairs?
    - First appointment of the day would suit my son because crowds finish him off.
    - need a quiet room and a longer slot
    - reasonable adjustments autism
    - ask for a hoist, a ramp, a lower bed, they say too dear
    - can I get the first appointment of the day because waiting rooms set me off

sayings--right--records =
    - How do I get hold of my medical notes from 1998?
    - whats written about me in the computer, can i see it
    - My file says alcoholic. I've never touched a drop. I want that crossed out.
    - Do they charge for photocopies of a patient's chart?
    - see my medical notes
    - something wrong written in my file want it corrected
    - subject access request hospital copy of my records
    - they put down alcoholic in me notes and I've never touched a drop

sayings--right--complain =
    - Whom could I take it to if the hospital just ignores what I put to them?
    - am I allowed to go to court against a psychiatric unit
    - help to write down what went wrong, I use pictures
    - Procedure for raising a concern about a nursing home, please.
    - do I have a right to make a complaint
    - am I allowed to go to court against a hospital
    - help to take part in a complaint if I can't write
    - entitled to an answer when care goes wrong

sayings--right--family =
    - They say that with my diagnosis the baby will be taken off me at birth.
    - can two people with learning disability get married
    - My cousin was put on contraception for years without being asked whether she'd like children.
    - Parenting help for a mum with bipolar, is that something I'm entitled to?
    - will they take my baby because I have schizophrenia
    - can people with learning disabilities get married
    - they want me sterilised
    - social services, parenting with a disability, I want help not removal

sayings--right--take-part =
    - Who gets a seat at the table when they redesign the ward? Never us patients.
    - I'd like to be on the service user committee.
    - my care plan was written without me, saw it for the first time at review
    - Do groups run by disabled people have a voice in the policies?
    - I want a say in how the ward is run
    - patient council, service user forum, how do I join
    - let me come to my own care meeting
    - nothing about us without us

sayings--right--informed-consent =
    - Should they ask before every procedure, even a small one like a catheter?
    - sign here sign here, but nobody mentioned the risks
    - What alternatives must the surgeon tell me about before I agree?
    - can i take back my yes after signing
    - did they need my permission
    - what should be explained before I agree to surgery
    - risks, benefits, other options, nobody went through those before the form
    - pressured into a yes

sayings--right--refuse =
    - Is it legal to turn down antipsychotics?
    - i want to come off my lithium, how do i do it safe
    - May an adult say no to a blood transfusion for religious reasons?
    - Will they strike me off if I decline the screening?
    - right to refuse treatment
    - how to come off tablets safely if I say no
    - am I allowed to turn down a blood transfusion
    - withdraw my consent

sayings--right--body =
    - They gave my brother an experimental drug and told him it was vitamins.
    - Sterilised at nineteen and no one asked me.
    - Could I have a chaperone in the room for the internal?
    - its my body why does everyone else get to poke at it
    - my body my choice
    - they want me in a drug trial, I never agreed to be a guinea pig
    - somebody beside me while they examine me, chaperone
    - can I ask them to stop halfway for a breather

sayings--right--interpreter =
    - Am I entitled to a qualified person for Pashto at the antenatal clinic, free?
    - bsl terp for hospital how to book
    - Must I pay for someone to translate at the specialist?
    - They used my husband instead of a professional linguist. Is that permitted?
    - right to a translator in hospital
    - must they get me a sign language interpreter
    - neutral professional to translate, not my uncle
    - is interpreter free for Somali people

sayings--right--accessible-information =
    - Where do I ask for large print from the hospital trust?
    - easy read version of consent form
    - My lad understands symbols and photos, not paragraphs; the clinic ought to provide those.
    - Braille appointment cards, do they exist, and who pays?
    - information in braille
    - plain english and pictures please, or an audio version
    - my lad uses makaton, they have to communicate his way don't they
    - easy read large font leaflet right

sayings--right--support-to-decide =
    - I can choose for myself if somebody goes through it slowly with me.
    - want my friend beside me to help me think it over
    - What's the opposite of a guardian, where you get assistance but the choice remains with you?
    - can i get rid of my supporter if she gets bossy
    - want help making up my mind
    - can my friend sit with me and go through the choices
    - supported decision making instead of someone taking over
    - I need a wee while and someone patient to weigh it up with

sayings--right--legal-capacity =
    - Does having dementia stop me voting or signing a contract?
    - am i equal before the law with a mental illness
    - They took away his right to run a bank account. Is that compatible with the UN convention?
    - Can I inherit and own land if I'm under guardianship?
    - do I still have rights if I'm under guardianship
    - equal before the law
    - may I sign a contract, inherit, open an account with my diagnosis
    - can they take away my legal rights because I'm confused

sayings--right--liberty =
    - Can you be locked away just for having a disability?
    - What law lets them keep a person in a psychiatric hospital?
    - is it lawful for staff to bolt the lounge door at 8
    - habeas corpus for my sister in an institution
    - is it lawful to lock me up
    - right to freedom
    - deprivation of liberty safeguards for my nan
    - detained without a reason, want a judge to look at it

sayings--right--advocate =
    - I need somebody on my side at the meeting, someone who isn't family and isn't staff.
    - who can speak up for me
    - IMHA - how do I get one assigned?
    - My son gets flustered in front of professionals, is there a person who'd put over his view and not theirs?
    - I need an advocate
    - someone on my side at the meeting, not family, not staff
    - IMHA phone number
    - who can speak for my brother and say what he wants

sayings--right--advance-plan =
    - Living will for mental health, does it hold up?
    - I'd like to name who is told when I am admitted and who is definitely not.
    - Can doctors overrule what I put in writing beforehand?
    - advance directive form how to change it later
    - is an advance directive legally binding
    - psychiatric advance directive
    - right to set out my wishes before I lose my voice
    - can I alter my written wishes later

sayings--right--community =
    - Forty years in that institution. All he wants is a flat with a kettle and a key.
    - they want to put me in residential, i wanna stay in my own place with help coming in
    - Must I live where the council says just since I use a wheelchair?
    - No bus, no helper, no club: I'm at home but I'm marooned.
    - I want to live in my own place not an institution
    - get me out of the group home, I want to choose my flatmate
    - stuck in hospital because there's no support at home
    - council says residential or nothing, I want carers coming in
