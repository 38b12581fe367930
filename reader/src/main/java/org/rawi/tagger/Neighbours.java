package org.rawi.tagger;

import java.util.List;
import org.rawi.token.Sentence;

/** Which tokens stand beside a token in its sentence; where none does, the number of all tokens stands for the edge. */
final class Neighbours {

    private final int edge;
    private final boolean[] starts;

    Neighbours(List<Sentence> sentences, int tokens) {
        edge = tokens;
        starts = new boolean[tokens + 1];
        starts[tokens] = true;
        for (Sentence sentence : sentences) {
            starts[sentence.first()] = true;
        }
    }

    int before(int i) {
        return starts[i] ? edge : i - 1;
    }

    int after(int i) {
        return starts[i + 1] ? edge : i + 1;
    }

    int twoBefore(int i) {
        return starts[i] || starts[i - 1] ? edge : i - 2;
    }

    int twoAfter(int i) {
        return starts[i + 1] || starts[i + 2] ? edge : i + 2;
    }
}
