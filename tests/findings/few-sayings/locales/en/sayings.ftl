sayings--problem--no-answer =
    - saying 1
    - saying 2
    - saying 3
    - saying 4
    - saying 5
    - saying 6
    - saying 7
    - saying 8
    - saying 9
    - saying 10
    - saying 11
    - saying 12
    - saying 13
    - saying 14
    - saying 15
    - saying 16
    - saying 17
    - saying 18
    - saying 19
sayings--story--new-tablet =
    - new-tablet 1
    - new-tablet 2
    - new-tablet 3
    - new-tablet 4
sayings--right--informed-consent =
    - explain 1
    - explain 2
    - explain 3
    - explain 4
