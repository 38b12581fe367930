/**
 * What an archive costs and what it survives. It may use all rooms but the command. Start at {@link
 * org.rawi.lab.archive.BenchArchive} and {@link org.rawi.lab.archive.KillAdd}.
 */
@NullMarked
package org.rawi.lab.archive;

import org.jspecify.annotations.NullMarked;
