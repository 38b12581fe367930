SELECT count(*) FROM version
