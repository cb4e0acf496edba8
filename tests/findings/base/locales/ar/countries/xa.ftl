xa--about = هذه أهم القواعد هناك. توجد قواعد أخرى.
xa--claim--ask-first = حسب القانون Care Act، يسألك العاملون أولًا.
xa--line--night = يرد شخص ليلًا. الاتصال مجاني.
xa--source--care-act = قانون الرعاية
    .publisher = البرلمان
    .at = المادة { $at }
