INSERT INTO tie (version, other) VALUES (:version, :other)
