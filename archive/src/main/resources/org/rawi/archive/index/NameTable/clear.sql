DELETE FROM name_word
