/**
 * What a person is told about a reading, whatever the page: names with their spellings, who speaks, how many. Imports
 * the reader's records. Start at {@link org.rawi.formats.telling.Telling}.
 */
@NullMarked
package org.rawi.formats.telling;

import org.jspecify.annotations.NullMarked;
