package org.rawi.archive.plan;

import java.util.List;
import java.util.stream.Stream;
import org.rawi.archive.document.Terms;

/**
 * How a query is answered.
 *
 * @param condition that the reports must fulfil
 * @param wanted what ranks a report and is marked in it: all that stands in the query and not under NOT, in its order
 * @param excluded what stands under NOT
 */
public record Plan(Condition condition, List<Pattern> wanted, List<Pattern> excluded) {

    public Plan {
        wanted = List.copyOf(wanted);
        excluded = List.copyOf(excluded);
    }

    /** All terms whose postings are needed. */
    public List<String> terms() {
        return Stream.concat(
                        Stream.of(Terms.ALL),
                        Stream.concat(wanted.stream(), excluded.stream()).flatMap(pattern -> pattern.terms().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
