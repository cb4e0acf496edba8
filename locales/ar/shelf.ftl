### The shelf: the three themes, and the places where a story can happen.

## Themes

# Termbase: dignity
theme--dignity = الكرامة
    .about = كيف يكلمك الناس، ويلمسونك، ويعاملونك.
# Termbase: free-and-informed-consent
theme--consent = الموافقة
    .about = قبولك العلاج أو رفضك إياه بحرية، بعد فهمه.
# Termbase: legal-capacity. Never shorten it.
theme--capacity = الأهلية القانونية
    .about = القرارات لك، مع الدعم الذي يناسبك.

## Services
## The first seven are the types in WHO’s guidance of 2021.

# Termbase: crisis-service, pkg-crisis
service--crisis = خدمة الأزمات
    .about = مساعدة سريعة حين يصبح الأمر فوق الطاقة: بيت، أو خط هاتف، أو فريق يأتي إليك.
# Termbase: hospital-based-service, pkg-hospital
service--hospital-based = خدمة في المستشفى
    .about = رعاية للصحة النفسية في مستشفى، مع إقامة أو خلال النهار فقط.
# Termbase: community-mental-health-centre, pkg-centres
service--community-centre = مركز الصحة النفسية المجتمعي
    .about = مكان قريب من بيتك لرعاية الصحة النفسية والمساعدة في الحياة اليومية.
# Termbase: peer-support, pkg-peer
service--peer-support = دعم الأقران
    .about = مجموعات وأشخاص مروا بتجارب متشابهة، ويدعم بعضهم بعضًا.
# Termbase: outreach, pkg-outreach
service--outreach = خدمات متنقلة تصل إلى الناس
    .about = عاملون يأتون إليك حيث أنت، في البيت أو في الشارع.
# Termbase: supported-living, pkg-living
service--supported-living = العيش المدعوم
    .about = السكن في بيتك أنت، مع دعم يأتي إليك فيه.
# Termbase: service-network, pkg-networks
service--network = شبكة خدمات
    .about = خدمات في منطقة واحدة تعمل معًا، كي لا يلزمك سرد كل شيء من جديد.
service--gp = طب الأسرة
    .about = العيادة أو المركز الصحي القريب منك، وهو أول مكان للعلاج عادة.
service--general-hospital = المستشفى العام
    .about = مستشفى لكل أنواع المرض، فيه رعاية للحالات الطارئة وعمليات جراحية.
service--care-home = دار الرعاية
    .about = بيت يعيش فيه أشخاص ويحصلون على مساعدة كل يوم، وكثير منهم كبار في السن.
