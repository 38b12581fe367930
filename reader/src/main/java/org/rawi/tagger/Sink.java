package org.rawi.tagger;

/** Takes the features of a token one by one. */
public interface Sink {

    /**
     * @param value any number that stands for what was seen
     */
    void add(Template template, int value);
}
