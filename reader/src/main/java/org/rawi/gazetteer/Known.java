package org.rawi.gazetteer;

import org.rawi.lexicon.Entry;

/**
 * What a phrase of the tables stands for.
 *
 * @param full whether the phrase is the row's first cell and not one of its other spellings
 */
public record Known(Sort sort, Entry entry, boolean full) {}
