SELECT count(*) FROM version WHERE reader <> :reader
