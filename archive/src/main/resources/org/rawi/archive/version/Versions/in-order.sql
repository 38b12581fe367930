SELECT * FROM version ORDER BY published, name, ordinal
