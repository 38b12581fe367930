INSERT INTO name_word (skeleton, word) VALUES (:skeleton, :word)
ON CONFLICT DO NOTHING
