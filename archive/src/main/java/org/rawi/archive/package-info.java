/**
 * Many reports: kept, searched, linked into incidents, compared. May import the reader, incidents and formats.
 */
@NullMarked
package org.rawi.archive;

import org.jspecify.annotations.NullMarked;
