package org.rawi.formats.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheItemsHoweverLongEachTakes() throws InterruptedException {
        try (InOrder<Integer, String> work = new InOrder<>(4, upTo(100), InOrderTest::slowly)) {
            List<String> results = new ArrayList<>();
            for (String result = work.next(); result != null; result = work.next()) {
                results.add(result);
            }
            assertThat(results).hasSize(100).startsWith("0", "1", "2").endsWith("98", "99");
        }
    }

    @Test
    void onlyAFewItemsAreTakenAheadOfTheResults() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        try (InOrder<Integer, Integer> work = new InOrder<>(2, taken::incrementAndGet, item -> item)) {
            for (int i = 1; i <= 1000; i++) {
                assertThat(work.next()).isEqualTo(i);
                assertThat(taken.get()).isLessThanOrEqualTo(i + 2 * 4 + 2);
            }
        }
    }

    @Test
    void whoeverWaitsHearsOfAnInputThatBreaks() throws InterruptedException {
        Supplier<@Nullable Integer> broken = () -> {
            throw new IllegalArgumentException("torn");
        };
        try (InOrder<Integer, Integer> work = new InOrder<>(2, broken, item -> item)) {
            assertThatThrownBy(work::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("torn");
        }
    }

    private static Supplier<@Nullable Integer> upTo(int end) {
        AtomicInteger next = new AtomicInteger();
        return () -> next.get() < end ? next.getAndIncrement() : null;
    }

    private static String slowly(int item) {
        try {
            Thread.sleep(item % 5 == 0 ? 10 : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return String.valueOf(item);
    }
}
