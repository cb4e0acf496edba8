ally--advocate = مناصر أو مناصرة
    .does = ﺍﻟﻜﻼﻡ معك.
