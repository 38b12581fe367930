-- Reports as they were published, each text of them once, with its reading.
--
-- All migrations hold on SQLite and PostgreSQL. ${text} is text that is compared by its bytes, ${bytes} a string of bytes,
-- ${clustered} stands after a table whose rows lie in the order of its primary key.

CREATE TABLE report (
    id  INTEGER PRIMARY KEY,
    -- Its URL, or its id where it has none.
    key ${text} NOT NULL UNIQUE
);

CREATE TABLE version (
    -- Ascending in the order of arrival. All that is derived of a version hangs on it.
    id           INTEGER PRIMARY KEY,
    report       INTEGER NOT NULL REFERENCES report (id),
    -- 1 for the first text of the report.
    ordinal      INTEGER NOT NULL,
    -- 1 for the text that arrived last, 0 for the others.
    is_current   INTEGER NOT NULL,
    -- The report's id, as people and exports know it.
    name         ${text} NOT NULL,
    -- A day in ISO form; empty where it is unknown, so that both databases sort it alike.
    published    ${text} NOT NULL,
    -- Of the text in UTF-8, in hexadecimal.
    sha256       ${text} NOT NULL,
    -- The report as JSON and its reading as JSON, both compressed.
    source       ${bytes} NOT NULL,
    reading      ${bytes} NOT NULL,
    -- The version of the reader that made the reading.
    reader       ${text} NOT NULL,
    -- Where the report came from, and when, in ISO form.
    fetched_from ${text} NOT NULL,
    fetched_at   ${text} NOT NULL,
    UNIQUE (report, ordinal),
    UNIQUE (report, sha256)
);

CREATE UNIQUE INDEX version_name ON version (name) WHERE is_current = 1;
CREATE INDEX version_published ON version (published, name, ordinal);
