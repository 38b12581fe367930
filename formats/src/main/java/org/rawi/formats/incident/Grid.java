package org.rawi.formats.incident;

import java.util.ArrayList;
import java.util.List;
import org.rawi.formats.incident.ComparisonTable.Column;
import org.rawi.formats.incident.ComparisonTable.Row;
import org.rawi.formats.terminal.Flow;
import org.rawi.formats.terminal.Ink;
import org.rawi.formats.terminal.Sheet;
import org.rawi.incidents.compare.Verdict;
import org.rawi.incidents.value.Value;

/** The comparison in columns; outlets that do not fit beside the others follow in a further table below. */
final class Grid {

    private static final int MARGIN = 2;
    private static final int SLOT_WIDTH = 12;
    private static final int VERDICT_WIDTH = 9;
    private static final int NARROWEST = 22;

    private final Sheet sheet;
    private final int columns;
    private final boolean colours;

    Grid(Sheet sheet, int columns, boolean colours) {
        this.sheet = sheet;
        this.columns = columns;
        this.colours = colours;
    }

    static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case AGREE -> Ink.PLAIN;
            case UPDATED -> Ink.OPEN;
            case DIFFER -> Ink.DENIED;
        };
    }

    void write(ComparisonTable table) {
        int room = columns - MARGIN - SLOT_WIDTH - VERDICT_WIDTH;
        int beside = Math.max(1, Math.min(table.columns().size(), room / NARROWEST));
        for (int from = 0; from < table.columns().size(); from += beside) {
            List<Column> some =
                    table.columns().subList(from, Math.min(table.columns().size(), from + beside));
            sheet.heading("Accounts");
            header(some, room / beside);
            table.rows().forEach(row -> row(row, some, room / beside));
        }
    }

    private void header(List<Column> some, int width) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.empty(SLOT_WIDTH), Cell.empty(VERDICT_WIDTH)));
        for (Column column : some) {
            Flow flow = flow(width).add(column.outlet(), Ink.NAME);
            if (!column.alsoIn().isEmpty()) {
                flow.add("also in " + String.join(", ", column.alsoIn()), Ink.FAINT);
            }
            cells.add(new Cell(flow, width));
        }
        line(cells);
    }

    private void row(Row row, List<Column> some, int width) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(flow(SLOT_WIDTH).add(Wording.slot(row.slot()), Ink.PLAIN), SLOT_WIDTH));
        Flow verdict = flow(VERDICT_WIDTH);
        row.judgement().ifPresent(one -> verdict.add(one.verdict().label(), ink(one.verdict())));
        cells.add(new Cell(verdict, VERDICT_WIDTH));
        some.forEach(column -> cells.add(new Cell(values(column.values(row.slot()), width), width)));
        line(cells);
    }

    private Flow values(List<Value> values, int width) {
        Flow flow = flow(width);
        String last = "";
        for (Value value : values) {
            String by = value.by() == null ? "" : value.by();
            String shown = Wording.value(value) + " · " + by;
            if (!shown.equals(last)) {
                flow.add((last.isEmpty() ? "" : "; ") + Wording.value(value), Ink.HEADING);
                if (!by.isEmpty()) {
                    flow.add("· " + by, Ink.FAINT);
                }
            }
            last = shown;
        }
        return flow.isEmpty() ? flow.add("—", Ink.FAINT) : flow;
    }

    /** One column less, so that cells never touch. */
    private Flow flow(int width) {
        return new Flow(width - 1, colours);
    }

    /** What stands in a cell, set in lines of its width. */
    private record Cell(Flow flow, int width) {

        static Cell empty(int width) {
            return new Cell(new Flow(width, false), width);
        }

        List<Flow.Line> lines() {
            return flow.lines();
        }
    }

    private void line(List<Cell> cells) {
        List<List<Flow.Line>> set = cells.stream().map(Cell::lines).toList();
        int height = set.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder(" ".repeat(MARGIN));
            for (int c = 0; c < cells.size(); c++) {
                Flow.Line part = i < set.get(c).size() ? set.get(c).get(i) : Flow.Line.EMPTY;
                line.append(part.text())
                        .append(" ".repeat(Math.max(0, cells.get(c).width() - part.width())));
            }
            sheet.put(line.toString().stripTrailing() + "\n");
        }
    }
}
