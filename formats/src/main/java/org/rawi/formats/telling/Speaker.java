package org.rawi.formats.telling;

/**
 * One link of the chain behind a claim.
 *
 * @param words its name, or the words that stand for it; empty where it is only understood
 * @param anonymous whether the text withholds the name
 */
public record Speaker(String words, boolean anonymous) {}
