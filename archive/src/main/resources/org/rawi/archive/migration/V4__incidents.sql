-- Which reports tell of one happening.

-- What of a reading linking needs.
CREATE TABLE account (
    version INTEGER PRIMARY KEY REFERENCES version (id),
    account ${text} NOT NULL
);

-- By which keys an account is found by those that may tell of the same.
CREATE TABLE account_key (
    key     ${text} NOT NULL,
    -- The day of publication, counted from 1970-01-01; that of no other day where it is unknown.
    day     INTEGER NOT NULL,
    version INTEGER NOT NULL REFERENCES version (id),
    PRIMARY KEY (key, day, version)
) ${clustered};

CREATE INDEX account_key_version ON account_key (version);

-- Two accounts that tell of one happening; each tie stands here twice, once from either side.
CREATE TABLE tie (
    version INTEGER NOT NULL REFERENCES version (id),
    other   INTEGER NOT NULL REFERENCES version (id),
    PRIMARY KEY (version, other)
) ${clustered};

-- To which incident an account belongs: each to one, if only to its own.
CREATE TABLE membership (
    version  INTEGER PRIMARY KEY REFERENCES version (id),
    -- The id of the incident's earliest report.
    incident ${text} NOT NULL
);

CREATE INDEX membership_incident ON membership (incident, version);
