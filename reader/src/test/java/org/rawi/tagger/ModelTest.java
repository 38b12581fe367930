package org.rawi.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelTest {

    @Test
    void comesBackAsItWasWritten() throws IOException {
        byte[][] steps = new byte[Label.COUNT + 1][Label.COUNT];
        steps[1][2] = -7;
        Model model = new Model(new byte[] {1, -2, 3}, steps, 0.5f);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        Model back = Model.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(back.weights()).containsExactly(1, -2, 3);
        assertThat(back.steps()[1][2]).isEqualTo((byte) -7);
        assertThat(back.unit()).isEqualTo(0.5f);
    }

    @Test
    void saysWhatIsWrongWithOtherBytes() {
        assertThatThrownBy(() -> Model.read(new DataInputStream(new ByteArrayInputStream(new byte[16]))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected magic");
    }
}
