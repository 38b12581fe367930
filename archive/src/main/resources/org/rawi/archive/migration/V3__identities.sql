-- One person, organisation or place across reports: under which identity each entity of a reading is filed, and what a
-- person has decided about identities.

CREATE TABLE naming (
    version  INTEGER NOT NULL REFERENCES version (id),
    -- The entity's id within its reading.
    entity   ${text} NOT NULL,
    -- Derived from the name by a rule; decisions are applied when a page is asked for.
    identity ${text} NOT NULL,
    -- The fullest form that the report gives.
    name     ${text} NOT NULL,
    PRIMARY KEY (version, entity)
) ${clustered};

CREATE INDEX naming_identity ON naming (identity, version);
CREATE INDEX naming_name ON naming (name, identity);

-- By the sounds of which words a name is found, in either script.
CREATE TABLE name_sound (
    sound ${text} NOT NULL,
    name  ${text} NOT NULL,
    PRIMARY KEY (sound, name)
) ${clustered};

CREATE INDEX name_sound_name ON name_sound (name);

-- Not derived: kept through rereading. Identities are named by example, an entity of a report, so that a decision
-- outlives a change of the rules that derive an identity.
CREATE TABLE decision (
    id           INTEGER PRIMARY KEY,
    -- Whom it is about.
    type         ${text} NOT NULL,
    name         ${text} NOT NULL,
    report       ${text} NOT NULL,
    -- Of a merge, who is the same; null for a split, whose reports mean somebody else.
    other_type   ${text},
    other_name   ${text},
    other_report ${text},
    decided_by   ${text} NOT NULL,
    -- In ISO form.
    decided_at   ${text} NOT NULL,
    reason       ${text} NOT NULL,
    -- When it was taken back, in ISO form; null while it holds.
    undone_at    ${text}
);

CREATE TABLE decision_report (
    decision INTEGER NOT NULL REFERENCES decision (id),
    report   ${text} NOT NULL,
    PRIMARY KEY (decision, report)
) ${clustered};
