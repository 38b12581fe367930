SELECT sound FROM name_sound WHERE name = :name ORDER BY sound
