package org.rawi.analysis;

import java.util.List;
import org.rawi.vocabulary.RowForm;

/**
 * The readings that a word leaves open, whatever stands around it.
 *
 * @param candidates at least one
 * @param rows of each candidate: the table rows that agree with it
 * @param states of each candidate, as {@link ContextFeatures#state} gives them
 * @param scores of each candidate, by the features that do not depend on its neighbours and are weighed already
 * @param features of each candidate that are not: indexes into a tagger's weights
 */
record WordReadings(
        List<Candidate> candidates, List<List<RowForm>> rows, int[] states, float[] scores, int[][] features) {}
