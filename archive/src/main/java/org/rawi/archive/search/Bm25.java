package org.rawi.archive.search;

/**
 * How much a word tells of a document: Okapi BM25 (Robertson and Zaragoza, <i>The Probabilistic Relevance Framework: BM25
 * and Beyond</i>, 2009), with the logarithm kept above 0 as Lucene does.
 *
 * @param documents in the archive
 * @param words in all of them
 */
record Bm25(long documents, long words) {

    /** How soon more finds of a word say no more. */
    private static final double K1 = 1.2;

    /** How much a long document counts against its finds. */
    private static final double B = 0.75;

    /**
     * @param having how many documents have the word
     * @param frequency how often this one has it
     * @param length of this document in words
     */
    double score(long having, int frequency, int length) {
        double rarity = Math.log1p((documents - having + 0.5) / (having + 0.5));
        double relativeLength = (double) length * documents / words;
        return rarity * frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * relativeLength));
    }
}
