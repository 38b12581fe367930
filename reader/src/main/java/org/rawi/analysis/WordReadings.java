package org.rawi.analysis;

import java.util.List;
import org.rawi.vocabulary.RowForm;

/**
 * The readings that a word leaves open, whatever stands around it.
 *
 * @param met the table rows it is a form of
 * @param candidates at least one
 * @param scores of each candidate, by the features that do not depend on its neighbours and are weighed already
 * @param features of each candidate that are not: indexes into a tagger's weights
 */
record WordReadings(List<RowForm> met, List<Candidate> candidates, float[] scores, int[][] features) {}
