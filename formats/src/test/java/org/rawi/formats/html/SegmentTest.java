package org.rawi.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rawi.text.Span;

class SegmentTest {

    @Test
    void aLineWithoutMarksIsOneSegment() {
        assertThat(cut(Span.of(3, 9))).isEqualTo("3..9");
    }

    @Test
    void nestedMarksGiveTheInnerOneFirst() {
        assertThat(cut(Span.of(0, 10), Span.of(2, 8), Span.of(4, 6))).isEqualTo("0..2 2..4=1 4..6=2,1 6..8=1 8..10");
    }

    @Test
    void touchingMarksDoNotMix() {
        assertThat(cut(Span.of(0, 6), Span.of(0, 3), Span.of(3, 6))).isEqualTo("0..3=1 3..6=2");
    }

    @Test
    void crossingMarksShareTheMiddle() {
        assertThat(cut(Span.of(0, 6), Span.of(0, 4), Span.of(2, 6))).isEqualTo("0..2=1 2..4=1,2 4..6=2");
    }

    @Test
    void marksThatGoOnBeyondTheLineAreCutAtItsEnds() {
        assertThat(cut(Span.of(5, 9), Span.of(0, 7), Span.of(8, 20), Span.of(30, 40)))
                .isEqualTo("5..7=1 7..8 8..9=2");
    }

    @Test
    void segmentsCoverTheLineAndEachHoldsExactlyItsMarks() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                int start = random.nextInt(30);
                marks.add(mark(marks.size() + 1, Span.of(start, start + 1 + random.nextInt(10))));
            }
            marks.sort(Comparator.comparing(Mark::drawn));
            int next = 10;
            for (Segment segment : Segment.cut(Span.of(10, 30), marks)) {
                assertThat(segment.span().start()).isEqualTo(next);
                next = segment.span().end();
                assertThat(segment.marks())
                        .containsExactlyInAnyOrderElementsOf(marks.stream()
                                .filter(mark -> mark.drawn().contains(segment.span()))
                                .toList());
                assertThat(marks.stream()
                                .filter(mark -> mark.drawn().overlaps(segment.span()))
                                .count())
                        .isEqualTo(segment.marks().size());
            }
            assertThat(next).isEqualTo(30);
        }
    }

    private static String cut(Span line, Span... spans) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : spans) {
            marks.add(mark(marks.size() + 1, span));
        }
        return Segment.cut(line, marks).stream().map(SegmentTest::written).collect(Collectors.joining(" "));
    }

    private static String written(Segment segment) {
        String numbers = segment.marks().stream()
                .map(mark -> String.valueOf(mark.number()))
                .collect(Collectors.joining(","));
        return numbers.isEmpty() ? segment.span().toString() : segment.span() + "=" + numbers;
    }

    private static Mark mark(int number, Span span) {
        return new Mark(number, "c1", "cue", span, span);
    }
}
