INSERT INTO version (id, report, ordinal, is_current, name, published, sha256, source, reading, reader, fetched_from, fetched_at)
VALUES (
    :id, :report, (SELECT count(*) + 1 FROM version AS earlier WHERE earlier.report = :report), 1,
    :name, :published, :sha256, :source, :reading, :reader, :from, :at)
