/**
 * The reading format, version 1, to and from JSON. Imports the reader's records. Start at
 * {@link org.rawi.formats.json.ReadingJson}.
 */
@NullMarked
package org.rawi.formats.json;

import org.jspecify.annotations.NullMarked;
