package org.rawi.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query's text is the query. */
class QueryTextTest {

    private static final List<String> TEXTS =
            List.of("جسر", "and", "نهر:", "س-12", "10:30", "=جسر", "AND", "a:b", "سالم البحري", "(س", "‏نهر");

    @Test
    void theTextOfATreeGivesTheTree() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Query tree = tree(random, 4);
            assertThat(QueryParser.parse(tree.toString())).as(tree.toString()).isEqualTo(tree);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "جسر نهر",
                "جسر OR نهر قرية",
                "(جسر OR نهر) قرية",
                "NOT (جسر نهر)",
                "person:=\"سالم البحري\" NOT \"جسر النهر\""
            })
    void aTextInItsShortestFormStays(String query) {
        assertThat(QueryParser.parse(query)).hasToString(query);
    }

    @Test
    void anyTextIsReadOrRefusedInWords() {
        Random random = new Random(11);
        String letters = "جسر ()\"«»:= ORANDNOT personوtype-،";
        for (int i = 0; i < 20_000; i++) {
            String query = IntStream.range(0, random.nextInt(24))
                    .mapToObj(k -> letters.substring(random.nextInt(letters.length())))
                    .map(rest -> rest.substring(0, 1 + random.nextInt(rest.length())))
                    .reduce("", String::concat);
            try {
                Query tree = QueryParser.parse(query);
                assertThat(QueryParser.parse(tree.toString())).as(query).isEqualTo(tree);
            } catch (QueryException e) {
                assertThat(e).hasMessageContaining("expected").hasMessageContaining("^");
            }
        }
    }

    private static Query tree(Random random, int depth) {
        switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0:
                return new Query.Word(
                        List.of("جسر", "and", "نهر:", "10:30", "=جسر").get(random.nextInt(5)));
            case 1:
                return new Query.Phrase(text(random));
            case 2:
                return new Query.Where(
                        random.nextBoolean() ? Field.PERSON : Field.OUTLET, text(random), random.nextBoolean());
            case 3:
                return new Query.And(parts(random, depth));
            case 4:
                return new Query.Or(parts(random, depth));
            default:
                return new Query.Not(tree(random, depth - 1));
        }
    }

    private static List<Query> parts(Random random, int depth) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> tree(random, depth - 1))
                .toList();
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
