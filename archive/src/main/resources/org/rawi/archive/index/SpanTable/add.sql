INSERT INTO indexed (version, spans) VALUES (:version, :spans)
