package org.rawi.morph;

/** Universal part-of-speech tags (universaldependencies.org/u/pos), the ones an Arabic reading tells apart. */
public enum PartOfSpeech {
    NOUN,
    PROPN,
    VERB,
    AUX,
    ADJ,
    ADV,
    ADP,
    CCONJ,
    SCONJ,
    PART,
    PRON,
    DET,
    NUM,
    INTJ,
    PUNCT,
    SYM,
    X;

    /** Nouns, names, adjectives and numbers: what a noun phrase is built of. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == ADJ || this == NUM;
    }
}
