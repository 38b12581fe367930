UPDATE decision SET undone_at = :at WHERE id = :id AND undone_at IS NULL
