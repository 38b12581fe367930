UPDATE version SET reading = :reading, reader = :reader WHERE id = :id
