/**
 * The language in which an archive is asked: a text becomes a {@link org.rawi.archive.query.Query}, or an error with a
 * caret. Pure: it knows no archive and no database. May import the reader. Begin with
 * {@link org.rawi.archive.query.QueryParser}.
 */
@NullMarked
package org.rawi.archive.query;

import org.jspecify.annotations.NullMarked;
