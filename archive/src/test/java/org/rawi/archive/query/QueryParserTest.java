package org.rawi.archive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.archive.query.Query.And;
import org.rawi.archive.query.Query.Not;
import org.rawi.archive.query.Query.Or;
import org.rawi.archive.query.Query.Phrase;
import org.rawi.archive.query.Query.Where;
import org.rawi.archive.query.Query.Word;

class QueryParserTest {

    private static final Query BRIDGE = new Word("جسر");
    private static final Query RIVER = new Word("نهر");
    private static final Query VILLAGE = new Word("قرية");

    @Test
    void wordsSideBySideMustAllBeThere() {
        assertThat(QueryParser.parse("جسر نهر")).isEqualTo(new And(List.of(BRIDGE, RIVER)));
        assertThat(QueryParser.parse("جسر AND نهر")).isEqualTo(QueryParser.parse("جسر نهر"));
    }

    @Test
    void allBindsMoreTightlyThanEither() {
        assertThat(QueryParser.parse("جسر نهر OR قرية"))
                .isEqualTo(new Or(List.of(new And(List.of(BRIDGE, RIVER)), VILLAGE)));
    }

    @Test
    void bracketsBindFirst() {
        assertThat(QueryParser.parse("جسر (نهر OR قرية)"))
                .isEqualTo(new And(List.of(BRIDGE, new Or(List.of(RIVER, VILLAGE)))));
    }

    @Test
    void notGovernsTheNextTermOnly() {
        assertThat(QueryParser.parse("NOT جسر نهر")).isEqualTo(new And(List.of(new Not(BRIDGE), RIVER)));
    }

    @Test
    void operatorsInSmallLettersAndInArabicAreWords() {
        assertThat(QueryParser.parse("or أو")).isEqualTo(new And(List.of(new Word("or"), new Word("أو"))));
    }

    @ParameterizedTest
    @CsvSource({"'\"جسر النهر\"'", "«جسر النهر»", "“جسر النهر”", "„جسر النهر“"})
    void anyQuotationMarksMakeAPhrase(String query) {
        assertThat(QueryParser.parse(query)).isEqualTo(new Phrase("جسر النهر"));
    }

    @Test
    void aFieldTakesAWordOrSeveralInQuotes() {
        assertThat(QueryParser.parse("person:سالم")).isEqualTo(new Where(Field.PERSON, "سالم", false));
        assertThat(QueryParser.parse("person:«سالم البحري»")).isEqualTo(new Where(Field.PERSON, "سالم البحري", false));
        assertThat(QueryParser.parse("person:=\"سالم البحري\""))
                .isEqualTo(new Where(Field.PERSON, "سالم البحري", true));
    }

    @Test
    void fieldsAndConstantsAreReadInAnyCase() {
        assertThat(QueryParser.parse("Type:assault")).isEqualTo(new Where(Field.TYPE, "ASSAULT", false));
        assertThat(QueryParser.parse("anonymous:YES")).isEqualTo(new Where(Field.ANONYMOUS, "yes", false));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-05,2018-07-05",
        "2018-7-5,2018-07-05",
        "2018-07,2018-07-01",
        "2018,2018-01-01",
        "٢٠١٨-٠٧,2018-07-01"
    })
    void daysMonthsAndYearsAreDays(String written, String day) {
        assertThat(QueryParser.parse("after:" + written)).isEqualTo(new Where(Field.AFTER, day, false));
    }

    @Test
    void aColonAfterArabicLettersIsNoField() {
        assertThat(QueryParser.parse("الوزير:")).isEqualTo(new Word("الوزير:"));
    }

    @Test
    void anErrorShowsQueryCaretAndWhatWasExpected() {
        assertThatThrownBy(() -> QueryParser.parse("جسر type:RAIN نهر"))
                .isInstanceOf(QueryException.class)
                .hasMessage("query, column 10: expected one of PLOVER's types AGREE CONSULT SUPPORT CONCEDE COOPERATE"
                        + " AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT,"
                        + " found «RAIN»\n"
                        + "  جسر type:RAIN نهر\n"
                        + "           ^");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, expected a word",
        "'   ', 3, expected a word",
        "جسر AND, 7, found the end of the query",
        "OR جسر, 0, found OR",
        "(جسر نهر, 8, 'expected AND, OR or )'",
        "جسر), 3, found )",
        "'\"جسر', 0, closing quotation mark \"",
        "weather:rain, 0, 'person: org: place:'",
        "'person: سالم', 8, right after person:",
        "person:«»، , 7, expected a name",
        "after:أمس, 6, expected a day like",
        "after:2018-13, 6, expected a day like",
        "anonymous:maybe, 10, expected yes or no",
        "جسر -, 4, expected a letter or a digit",
    })
    void whatCannotBeUnderstoodIsNamed(String query, int at, String message) {
        assertThatThrownBy(() -> QueryParser.parse(query))
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.at()).isEqualTo(at));
    }

    @Test
    void depthAndLengthAreBounded() {
        int deepest = QueryParser.MAX_DEPTH;
        assertThat(QueryParser.parse("(".repeat(deepest) + "جسر" + ")".repeat(deepest)))
                .isEqualTo(BRIDGE);
        assertThatThrownBy(() -> QueryParser.parse("(".repeat(deepest + 1)))
                .hasMessageContaining("at most 40 brackets");
        assertThatThrownBy(() -> QueryParser.parse("NOT ".repeat(deepest + 1) + "جسر"))
                .hasMessageContaining("at most 40 brackets");
        assertThatThrownBy(() -> QueryParser.parse("ج".repeat(QueryParser.MAX_LENGTH + 1)))
                .hasMessageContaining("at most 4000 characters, found «4001 characters»");
    }
}
