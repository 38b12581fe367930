SELECT * FROM version WHERE name = :id AND is_current = 1
