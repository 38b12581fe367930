/**
 * Reports from files, folders and standard input: plain text, JSON, JSONL, each also gzipped. Imports
 * {@code org.rawi.text} and {@code org.rawi.formats.json}. Start at {@link org.rawi.formats.input.ReportReader}.
 */
@NullMarked
package org.rawi.formats.input;

import org.jspecify.annotations.NullMarked;
