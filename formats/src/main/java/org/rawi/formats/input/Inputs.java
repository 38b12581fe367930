package org.rawi.formats.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that the names of files and folders stand for, in order. */
final class Inputs {

    /** The name that stands for standard input. */
    private static final String STANDARD_INPUT = "-";

    private final Deque<String> names;
    private @Nullable FileWalk walk;
    private String walked = "";
    private boolean foundAny;

    Inputs(List<String> names) {
        this.names = new ArrayDeque<>(names);
    }

    /**
     * One file, or standard input.
     *
     * @param file null for standard input
     */
    record Input(Origin origin, @Nullable Path file) {

        static Input of(Path file) {
            return new Input(Origin.of(file), file);
        }
    }

    /** The next input, or null after the last. */
    @Nullable
    Input next() throws Refused {
        while (true) {
            @Nullable Path inside = nextInside();
            if (inside != null) {
                return Input.of(inside);
            }
            if (names.isEmpty()) {
                return null;
            }
            String name = names.remove();
            if (name.equals(STANDARD_INPUT)) {
                return new Input(Origin.STANDARD_INPUT, null);
            }
            Path path = existing(name);
            if (!Files.isDirectory(path)) {
                return Input.of(path);
            }
            enter(path);
        }
    }

    private static Path existing(String name) throws Refused {
        try {
            Path path = Path.of(name);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new Refused(Problems.missing(name));
        }
        throw new Refused(Problems.missing(name));
    }

    private void enter(Path folder) throws Refused {
        walked = folder.toString();
        foundAny = false;
        try {
            walk = new FileWalk(folder);
        } catch (IOException e) {
            throw new Refused(Problems.io(walked, e));
        }
    }

    /** The next file of the folder that is being walked through, or null where none is. */
    private @Nullable Path nextInside() throws Refused {
        if (walk == null) {
            return null;
        }
        try {
            @Nullable Path file = walk.next();
            if (file != null) {
                foundAny = true;
                return file;
            }
        } catch (IOException e) {
            foundAny = true;
            throw new Refused(Problems.io(walked, e));
        }
        walk = null;
        if (!foundAny) {
            throw new Refused(Problems.nothingInside(walked));
        }
        return null;
    }
}
