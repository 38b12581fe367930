package org.rawi.formats.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.text.Span;

/**
 * Bagga and Baldwin's B-cubed (1998): for each mention that both sides share, how much of its entity they share.
 *
 * @param precision sum over the mentions
 * @param recall sum over the mentions
 * @param mentions how many both sides share
 */
record BCubed(double precision, double recall, int mentions) {

    static final BCubed NONE = new BCubed(0, 0, 0);

    static BCubed of(Reading gold, Reading read) {
        Map<Span, String> inGold = entityAt(gold);
        Map<Span, String> inRead = entityAt(read);
        inGold.keySet().retainAll(inRead.keySet());
        inRead.keySet().retainAll(inGold.keySet());
        Map<String, Set<Span>> golds = clusters(inGold);
        Map<String, Set<Span>> reads = clusters(inRead);
        BCubed sum = NONE;
        for (Map.Entry<Span, String> mention : inGold.entrySet()) {
            Set<Span> should = golds.getOrDefault(mention.getValue(), Set.of());
            Set<Span> does = reads.getOrDefault(inRead.get(mention.getKey()), Set.of());
            double shared = should.stream().filter(does::contains).count();
            sum = sum.plus(new BCubed(shared / does.size(), shared / should.size(), 1));
        }
        return sum;
    }

    BCubed plus(BCubed other) {
        return new BCubed(precision + other.precision, recall + other.recall, mentions + other.mentions);
    }

    double meanPrecision() {
        return mentions == 0 ? 0 : precision / mentions;
    }

    double meanRecall() {
        return mentions == 0 ? 0 : recall / mentions;
    }

    double f1() {
        double sum = meanPrecision() + meanRecall();
        return sum == 0 ? 0 : 2 * meanPrecision() * meanRecall() / sum;
    }

    private static Map<Span, String> entityAt(Reading reading) {
        Map<Span, String> at = new TreeMap<>();
        for (Mention mention : reading.mentions()) {
            at.put(mention.span(), mention.entity());
        }
        return at;
    }

    private static Map<String, Set<Span>> clusters(Map<Span, String> at) {
        Map<String, Set<Span>> clusters = new HashMap<>();
        at.forEach((span, entity) ->
                clusters.computeIfAbsent(entity, e -> new HashSet<>()).add(span));
        return clusters;
    }
}
