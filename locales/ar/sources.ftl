### The sources. Titles are official where the termbase or the publisher has an Arabic one. The others are our own
### translation with the English title beside it, so that they can be found. .at is shown when a right cites an article
### or a paragraph.

# Termbase: crpd
# Variables:
#   $at (String) - the article, for example 12 or 25(d)
source--crpd = اتفاقية حقوق الأشخاص ذوي الإعاقة
    .publisher = الأمم المتحدة
    .at = المادة { $at }
# Termbase: general-comment, crpd-committee
# For the native reviewer: title from memory and the title of article 12; compare with the UN file CRPD/C/GC/1.
source--crpd-gc1 = التعليق العام رقم 1 (2014)، المادة 12: الاعتراف بالأشخاص ذوي الإعاقة على قدم المساواة مع آخرين أمام القانون
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
# Variables:
#   $at (String) - the paragraph that was corrected, for example 27
source--crpd-gc1-corrigendum = التعليق العام رقم 1 (2014)، المادة 12: الاعتراف بالأشخاص ذوي الإعاقة على قدم المساواة مع آخرين أمام القانون. تصويب، 26 كانون الثاني/يناير 2018
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
    .at = الفقرة { $at }
# For the native reviewer: no Arabic title seen.
source--crpd-article-14-guidelines = مبادئ توجيهية بشأن حق الأشخاص ذوي الإعاقة في الحرية والأمن (A/72/55، المرفق)
    .publisher = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة، الأمم المتحدة
# Termbase: guidance-title, who
# For the native reviewer: an Arabic title exists for the executive summary only; not printed as official.
source--who-guidance = إرشادات بشأن خدمات الصحة النفسية المجتمعية (بالإنجليزية: Guidance on community mental health services: promoting person-centred and rights-based approaches)
    .publisher = منظمة الصحة العالمية
# Termbase: qualityrights, who
# For the native reviewer: no Arabic title seen.
source--who-qualityrights = الدعم في اتخاذ القرارات والتخطيط المسبق، من مبادرة QualityRights (بالإنجليزية: WHO QualityRights guidance and training tools: Supported decision-making and advance planning)
    .publisher = منظمة الصحة العالمية
# For the native reviewer: no Arabic title seen.
source--who-ohchr-legislation = الصحة النفسية وحقوق الإنسان والتشريعات: إرشادات وممارسات (بالإنجليزية: Mental health, human rights and legislation: guidance and practice)
    .publisher = منظمة الصحة العالمية ومفوضية الأمم المتحدة السامية لحقوق الإنسان
# Variables:
#   $at (String) - the article, for example 6
# For the native reviewer: title from memory; a UN news page says علم الأحياء instead of البيولوجيا.
source--unesco-bioethics = الإعلان العالمي لأخلاقيات البيولوجيا وحقوق الإنسان
    .publisher = منظمة الأمم المتحدة للتربية والعلم والثقافة (اليونسكو)
    .at = المادة { $at }
# For the native reviewer: title from memory.
source--un-health-rapporteur = تقرير المقرر الخاص المعني بحق كل إنسان في التمتع بأعلى مستوى ممكن من الصحة البدنية والعقلية (الموافقة المستنيرة)، A/64/272
    .publisher = الجمعية العامة للأمم المتحدة
# The title is the author’s own; it quotes terms that this guide uses with care.
source--un-convention-debate = «القدرة» و«المصالح الفضلى» و«الإرادة والأفضليات» واتفاقية الأمم المتحدة لحقوق الأشخاص ذوي الإعاقة (مقال بالإنجليزية)
    .publisher = جورج شموكلر (George Szmukler)، في مجلة World Psychiatry
# For the native reviewer: English text; the Arabic is our translation.
source--bihr-advocacy = الرعاية والدعم: نهج قائم على حقوق الإنسان في المناصرة (بالإنجليزية: Care and Support: A Human Rights Approach to Advocacy)
    .publisher = المعهد البريطاني لحقوق الإنسان
