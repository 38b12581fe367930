DELETE FROM name_sound
