xa--about = These are the main rules of Xa. There are more.
xa--claim--ask-first = Under the Care Act, staff ask you first. You have three days to answer. It lasts up to 7 days.
xa--line--night = Somebody answers at night. It costs nothing.
xa--source--care-act = Care Act
    .publisher = Parliament of Xa
    .at = article { $at }
