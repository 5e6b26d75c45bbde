package vn.ntm.ocop.evaluation.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.evaluation.application.deadline.DeadlineBook;
import vn.ntm.ocop.evaluation.application.deadline.EvaluationDeadline;
import vn.ntm.ocop.evaluation.application.deadline.EvaluationDeadlines;
import vn.ntm.ocop.evaluation.rest.EvaluationDeadlineView;

/** Dossiers of products with their deadlines, all of them or the late ones. */
@ApplicationScoped
class SummarisedEvaluations {

    private final EvaluationQueries queries;
    private final EvaluationDeadlines deadlines;

    SummarisedEvaluations(EvaluationQueries queries, EvaluationDeadlines deadlines) {
        this.queries = queries;
        this.deadlines = deadlines;
    }

    List<EvaluationSummary> list(
            EvaluationFilter filter, @Nullable UnitCode callers, AsOf asOf, Optional<Cursor> from, int limit) {
        if (filter.onlyOverdue()) {
            return late(filter, callers, asOf, from, limit);
        }
        DeadlineBook book = deadlines.book(asOf);
        return queries.list(filter, callers, asOf, from, limit).stream()
                .map(standing -> summary(standing, EvaluationDeadlines.of(standing.facts(), asOf, book)))
                .toList();
    }

    long count(EvaluationFilter filter, @Nullable UnitCode callers, AsOf asOf) {
        return filter.onlyOverdue()
                ? late(filter, callers, asOf, Optional.empty(), Integer.MAX_VALUE)
                        .size()
                : queries.count(filter, callers, asOf);
    }

    /** The key by which the list is sorted. */
    static List<String> key(EvaluationSummary summary) {
        return List.of(summary.id().toString());
    }

    /** Goes through the dossiers that are under way, part by part, until there are as many late ones as wanted. */
    private List<EvaluationSummary> late(
            EvaluationFilter filter, @Nullable UnitCode callers, AsOf asOf, Optional<Cursor> from, int wanted) {
        DeadlineBook book = deadlines.book(asOf);
        var late = new ArrayList<EvaluationSummary>();
        Optional<Cursor> next = from;
        List<EvaluationQueries.Standing> part;
        do {
            part = queries.list(filter, callers, asOf, next, Page.MOST);
            part.forEach(standing -> {
                List<EvaluationDeadline> times = EvaluationDeadlines.of(standing.facts(), asOf, book);
                if (times.stream().anyMatch(time -> time.isPast(asOf.validOn()))) {
                    late.add(summary(standing, times));
                }
            });
            if (!part.isEmpty()) {
                next = Optional.of(
                        new Cursor("", asOf, List.of(part.getLast().id().toString())));
            }
        } while (part.size() == Page.MOST && late.size() < wanted);
        return late.size() > wanted ? List.copyOf(late.subList(0, wanted)) : late;
    }

    private static EvaluationSummary summary(EvaluationQueries.Standing standing, List<EvaluationDeadline> times) {
        var facts = standing.facts();
        return new EvaluationSummary(
                standing.id(),
                facts.kind(),
                standing.product(),
                standing.setNo(),
                standing.unit(),
                standing.unitOn(),
                facts.ruleSet(),
                facts.receivedOn(),
                standing.round(),
                facts.state(),
                standing.since(),
                standing.version(),
                times.stream().map(EvaluationDeadlineView::of).toList());
    }
}
