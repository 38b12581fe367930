package org.rawi.archive.identity;

/** Why names of different reports are taken for one, from the surest to none. */
public enum Rule {
    KNOWN("known by the tables"),
    FULL_NAME("the same full name"),
    SEATED_BODY("the same body, named with its place"),
    PROPER_NAME("the same name of several words"),
    ONLY_HERE("too little of a name to look for it in other reports");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** The rule as a person is told it. */
    public String words() {
        return words;
    }
}
