package org.rawi.lab;

import java.util.Arrays;
import java.util.Set;
import org.rawi.tagger.Sink;
import org.rawi.tagger.Template;
import org.rawi.tagger.Template.Group;

/** Writes down the buckets of a token's features. */
final class Buckets implements Sink {

    private final Set<Group> off;
    private final int[] buckets = new int[Template.values().length];
    private int size;

    /**
     * @param off groups of features to leave out
     */
    Buckets(Set<Group> off) {
        this.off = off;
    }

    @Override
    public void add(Template template, int value) {
        if (!off.contains(template.group())) {
            buckets[size++] = template.bucket(value);
        }
    }

    int[] all() {
        return Arrays.copyOf(buckets, size);
    }
}
