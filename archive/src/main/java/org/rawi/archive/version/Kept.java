package org.rawi.archive.version;

import java.util.OptionalLong;

/**
 * What keeping a draft did.
 *
 * @param version the number of the new version
 * @param superseded the number of the version that was current before
 */
public record Kept(long version, OptionalLong superseded) {}
