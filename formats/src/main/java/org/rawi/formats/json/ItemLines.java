package org.rawi.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** A layout for people: each member of a reading and each item of a layer begins a line of its own. */
final class ItemLines implements PrettyPrinter {

    /** How deep the items lie: reading, layer. */
    private static final int ITEMS = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        newLine(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(depth <= ITEMS ? ": " : ":");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        comma(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        newLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        comma(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) throws IOException {
        end(out, entries, ']');
    }

    private void comma(JsonGenerator out) throws IOException {
        out.writeRaw(depth <= ITEMS ? "," : ", ");
        newLine(out);
    }

    private void end(JsonGenerator out, int entries, char bracket) throws IOException {
        depth--;
        if (entries > 0 && depth < ITEMS) {
            out.writeRaw('\n');
            out.writeRaw("  ".repeat(depth));
        }
        out.writeRaw(bracket);
    }

    private void newLine(JsonGenerator out) throws IOException {
        if (depth <= ITEMS) {
            out.writeRaw('\n');
            out.writeRaw("  ".repeat(depth));
        }
    }
}
