package org.rawi.archive.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.rawi.archive.document.Terms;
import org.rawi.archive.name.NameWords;
import org.rawi.archive.plan.Pattern.AnyOf;
import org.rawi.archive.query.Query;

/** Makes a plan of a query, for one look at the archive. */
public final class Planner {

    private static final Condition NOTHING = new Condition.OneOf(Set.of());

    private final Handle handle;
    private final QueryWords words;
    private final IncidentReports incidents;
    private final List<Pattern> wanted = new ArrayList<>();
    private final List<Pattern> excluded = new ArrayList<>();

    private Planner(Handle handle, QueryWords words, IncidentReports incidents) {
        this.handle = handle;
        this.words = words;
        this.incidents = incidents;
    }

    public static Plan plan(Query query, Handle handle, QueryWords words, IncidentReports incidents) {
        Planner planner = new Planner(handle, words, incidents);
        Condition condition = planner.condition(query, planner.wanted, planner.excluded);
        return new Plan(condition, planner.wanted, planner.excluded);
    }

    /**
     * @param here where what this part looks for is gathered
     * @param there where what stands under a NOT of this part is
     */
    private Condition condition(Query query, List<Pattern> here, List<Pattern> there) {
        if (query instanceof Query.And and) {
            return new Condition.All(conditions(and.parts(), here, there));
        }
        if (query instanceof Query.Or or) {
            return new Condition.Either(conditions(or.parts(), here, there));
        }
        if (query instanceof Query.Not not) {
            return new Condition.Without(condition(not.part(), there, here));
        }
        if (query instanceof Query.Phrase phrase) {
            return has(words.asWritten(phrase.text()), here);
        }
        if (query instanceof Query.Word word) {
            return has(words.inAnyForm(word.text()), here);
        }
        return where((Query.Where) query, here);
    }

    private List<Condition> conditions(List<Query> parts, List<Pattern> here, List<Pattern> there) {
        return parts.stream().map(part -> condition(part, here, there)).toList();
    }

    /** Words one after another; nothing has no words. */
    private static Condition has(List<AnyOf> inOrder, List<Pattern> here) {
        if (inOrder.isEmpty()) {
            return NOTHING;
        }
        return has(inOrder.size() == 1 ? inOrder.get(0) : new Pattern.InOrder(inOrder), here);
    }

    private static Condition has(Pattern pattern, List<Pattern> here) {
        here.add(pattern);
        return new Condition.Has(pattern);
    }

    private Condition where(Query.Where where, List<Pattern> here) {
        return switch (where.field()) {
            case AFTER -> new Condition.Published(day(where), Integer.MAX_VALUE);
            case BEFORE -> new Condition.Published(Integer.MIN_VALUE, day(where));
            case INCIDENT -> new Condition.OneOf(incidents.versions(handle, where.value()));
            case TYPE, STATUS, ANONYMOUS -> has(new AnyOf(Set.of(Terms.of(where.field(), where.value()))), here);
            default -> named(where, here);
        };
    }

    private Condition named(Query.Where where, List<Pattern> here) {
        if (where.exact()) {
            return has(new AnyOf(Set.of(Terms.exactly(where.field(), NameWords.whole(where.value())))), here);
        }
        List<AnyOf> name = words.named(handle, where.field(), where.value());
        return has(name.size() == 1 ? name.get(0) : new Pattern.Together(name), here);
    }

    private static int day(Query.Where where) {
        return Math.toIntExact(LocalDate.parse(where.value()).toEpochDay());
    }
}
