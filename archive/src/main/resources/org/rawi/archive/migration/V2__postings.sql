-- What can be looked for in the current version of each report.

CREATE TABLE posting (
    -- Of 1024 versions each, so that filing one costs the same however many there are.
    chunk  INTEGER NOT NULL,
    term   ${text} NOT NULL,
    -- The versions of the chunk that have the term, each with its places, packed.
    places ${bytes} NOT NULL,
    PRIMARY KEY (chunk, term)
) ${clustered};

CREATE TABLE indexed (
    version INTEGER PRIMARY KEY REFERENCES version (id),
    -- Where its words stand, packed.
    spans   ${bytes} NOT NULL
);

CREATE TABLE name_word (
    -- The consonants of a word, in one of the ways to hear them.
    skeleton ${text} NOT NULL,
    word     ${text} NOT NULL,
    PRIMARY KEY (skeleton, word)
) ${clustered};
