xa--about = These are the main rules of Xa. There are more.
xa--claim--ask-first = Under the Care Act, staff ask you first.
xa--line--night = Somebody answers at night. Call 3114, or 116 123. It costs nothing.
xa--source--care-act = Care Act
    .publisher = Parliament of Xa
    .at = article { $at }
