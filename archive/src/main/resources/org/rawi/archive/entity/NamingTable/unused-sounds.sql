SELECT DISTINCT name FROM name_sound
WHERE NOT EXISTS (SELECT 1 FROM naming WHERE naming.name = name_sound.name) ORDER BY name
