package org.rawi.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemBitsTest {

    @Test
    void gathersTheBitsOfAStem() {
        StemBits bits = new StemBits(4);
        bits.add(12, 1);
        bits.add(12, 4);
        assertThat(bits.of(12)).isEqualTo(5);
    }

    @Test
    void tellsStemsOfOnePlaceApart() {
        StemBits bits = new StemBits(2);
        bits.add(0, 1);
        bits.add(64, 2);
        assertThat(bits.of(0)).isEqualTo(1);
        assertThat(bits.of(64)).isEqualTo(2);
        assertThat(bits.of(128)).isZero();
    }
}
