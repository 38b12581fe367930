package org.rawi.morph;

/**
 * One way to read a word: where its clitics are cut and what it then is.
 *
 * @param core the folded word without clitics
 * @param place of the core in {@link WordForms}
 */
record Candidate(Segmentation cut, PartOfSpeech pos, String core, int place) {}
