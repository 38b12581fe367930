package org.rawi.tagger;

/** Kinds of features. Each has buckets of its own, so that one value means different things in different kinds. */
public enum Template {
    WORD(Group.FORM),
    STEM(Group.FORM),
    PREFIX_2(Group.AFFIX),
    PREFIX_3(Group.AFFIX),
    SUFFIX_1(Group.AFFIX),
    SUFFIX_2(Group.AFFIX),
    SUFFIX_3(Group.AFFIX),
    ENDING_OF_DEFINITE(Group.AFFIX),
    LENGTH(Group.SHAPE),
    SHAPE(Group.SHAPE),
    FREQUENCY(Group.CLASS),
    PARTICLE(Group.SHAPE),
    CLASS(Group.CLASS),
    SORTS(Group.TABLE),
    HEAD(Group.TABLE),
    SPEECH(Group.SPEECH),
    SPEECH_BEFORE(Group.SPEECH),
    SPEECH_AFTER(Group.SPEECH),
    SPEECH_WITH_SORTS(Group.SPEECH),
    SPEECH_WITH_FREQUENCY(Group.SPEECH),
    CLASS_BEFORE(Group.CLASS),
    CLASS_AFTER(Group.CLASS),
    STEM_BEFORE(Group.FORM),
    STEM_AFTER(Group.FORM),
    SORTS_BEFORE(Group.TABLE),
    SORTS_AFTER(Group.TABLE),
    HEAD_BEFORE(Group.TABLE),
    CLASS_2_BEFORE(Group.CLASS),
    CLASS_2_AFTER(Group.CLASS),
    STEM_2_BEFORE(Group.FORM),
    STEM_2_AFTER(Group.FORM),
    SORTS_2_BEFORE(Group.TABLE),
    SORTS_2_AFTER(Group.TABLE),
    HEAD_2_BEFORE(Group.TABLE),
    CLASS_WITH_BEFORE(Group.PAIR),
    CLASS_WITH_AFTER(Group.PAIR),
    CLASSES_AROUND(Group.PAIR),
    SORTS_WITH_BEFORE(Group.PAIR),
    SORTS_WITH_TWO_BEFORE(Group.PAIR),
    HEAD_2_BEFORE_DEFINITE(Group.PAIR),
    HEAD_WITH_AFTER(Group.PAIR),
    SHAPE_WITH_AROUND(Group.PAIR),
    DEFINITES(Group.PAIR),
    OFFICE_WITH_SORTS(Group.OFFICE),
    OFFICE_WITH_FREQUENCY(Group.OFFICE),
    RULE(Group.RULE),
    RULE_WITH_BEFORE(Group.RULE),
    RULE_WITH_AFTER(Group.RULE),
    RULE_WITH_STEM_BEFORE(Group.RULE),
    RULE_WITH_CLASS_BEFORE(Group.RULE),
    RULE_WITH_CLASS_AFTER(Group.RULE),
    RULE_WITH_WORD(Group.RULE),
    ELSEWHERE(Group.REPORT),
    ELSEWHERE_WITH_FREQUENCY(Group.REPORT);

    /** What features rest on, for measuring what each adds. */
    public enum Group {
        /** The word and its neighbours as they are. */
        FORM,
        /** Beginnings and endings. */
        AFFIX,
        /** Kind of token, length, particles. */
        SHAPE,
        /** Frequencies and classes counted in raw news. */
        CLASS,
        /** Part of speech. */
        SPEECH,
        /** Rows of the name tables. */
        TABLE,
        /** Two or three neighbouring tokens together. */
        PAIR,
        /** An office before. */
        OFFICE,
        /** What table and rule propose here. */
        RULE,
        /** The same word elsewhere in the report. */
        REPORT
    }

    /** Buckets, a power of two: a few collisions for a small model. */
    public static final int BUCKETS = 1 << 16;

    private final Group group;
    private final int seed = (ordinal() + 1) * 0x9E3779B1;

    Template(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /** The bucket of a value, by the finaliser of MurmurHash3 (Appleby, public domain). */
    public int bucket(int value) {
        int h = seed ^ value;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return (h ^ h >>> 16) & BUCKETS - 1;
    }
}
