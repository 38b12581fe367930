/**
 * Rows of a table to files. It may use {@code json}. Start at {@link org.rawi.formats.table.TableFormat}.
 */
@NullMarked
package org.rawi.formats.table;

import org.jspecify.annotations.NullMarked;
