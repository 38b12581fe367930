/**
 * Which reports tell of one happening, and how their accounts compare. Pure functions of readings, on the reader and the JDK only. May import
 * the reader.
 */
@NullMarked
package org.rawi.incidents;

import org.jspecify.annotations.NullMarked;
