/**
 * Work on many reports at a time, in bounded memory. It stands on {@code text} and the JDK. Start at {@link
 * org.rawi.formats.batch.InOrder}.
 */
@NullMarked
package org.rawi.formats.batch;

import org.jspecify.annotations.NullMarked;
