package org.rawi.cli.read;

import java.io.IOException;

/** Where written readings go, one after another. */
interface Destination {

    /**
     * @param id of the report
     * @param content the reading as it shall be stored
     */
    void write(String id, String content) throws IOException;

    /** Called when nothing more is ready for now. */
    void pause() throws IOException;
}
