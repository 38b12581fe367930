/**
 * Trains models, evaluates against gold and measures. Imports the reader and formats; nothing imports it.
 */
@NullMarked
package org.rawi.lab;

import org.jspecify.annotations.NullMarked;
