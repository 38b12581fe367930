SELECT * FROM version
WHERE report = (SELECT report FROM version AS named WHERE named.name = :id AND named.is_current = 1)
ORDER BY ordinal
