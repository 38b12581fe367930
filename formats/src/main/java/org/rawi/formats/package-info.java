/**
 * Readings to and from files: JSON, lines of JSON, and what else a person or a tool wants to open. Imports the reader.
 */
@NullMarked
package org.rawi.formats;

import org.jspecify.annotations.NullMarked;
