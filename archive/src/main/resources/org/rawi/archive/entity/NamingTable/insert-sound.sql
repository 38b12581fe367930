INSERT INTO name_sound (sound, name) VALUES (:sound, :name) ON CONFLICT DO NOTHING
