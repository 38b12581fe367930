package org.rawi.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.claim.Claim;
import org.rawi.event.Status;
import org.rawi.figure.Figure;
import org.rawi.name.EntityType;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

class LabelsTest {

    @Test
    void everyConstantHasAnArabicWordOfItsOwn() {
        for (List<String> labels : List.of(
                Arrays.stream(EntityType.values()).map(Labels::of).toList(),
                Arrays.stream(EventType.values()).map(Labels::of).toList(),
                Arrays.stream(Status.values()).map(Labels::of).toList(),
                Arrays.stream(Role.values()).map(Labels::of).toList(),
                Arrays.stream(Claim.Kind.values()).map(Labels::of).toList(),
                Arrays.stream(Figure.Kind.values()).map(Labels::of).toList())) {
            assertThat(labels).doesNotHaveDuplicates().allMatch(label -> label.matches("[\\p{InArabic} ]+"));
        }
    }
}
