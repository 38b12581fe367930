/**
 * A reading as one page of HTML that needs nothing else: the text with its layers marked, and each item linked to its
 * words. Imports the reader's records and {@code org.rawi.formats.telling}. Start at
 * {@link org.rawi.formats.html.HtmlPage}.
 */
@NullMarked
package org.rawi.formats.html;

import org.jspecify.annotations.NullMarked;
