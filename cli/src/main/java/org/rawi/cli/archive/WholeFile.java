package org.rawi.cli.archive;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that nobody sees before it is whole: it is written beside its place and then moved there. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes the content of a file. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Writes a file in UTF-8, in place of an earlier one. Where that fails, the earlier one is left as it was. */
    public static void write(Path file, Content content) throws IOException {
        Path place = file.toAbsolutePath();
        Path unfinished = place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (FileOutputStream bytes = new FileOutputStream(unfinished.toFile());
                    Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                content.writeTo(out);
                out.flush();
                bytes.getFD().sync();
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
