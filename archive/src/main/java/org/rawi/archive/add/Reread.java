package org.rawi.archive.add;

/**
 * What became of the readings that an older reader made.
 *
 * @param done brought up to the present reader
 * @param failed that the present reader can't make
 */
public record Reread(long done, long failed) {}
