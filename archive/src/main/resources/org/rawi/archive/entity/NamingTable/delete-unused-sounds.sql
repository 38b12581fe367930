DELETE FROM name_sound WHERE name = :name AND NOT EXISTS (SELECT 1 FROM naming WHERE naming.name = :name)
