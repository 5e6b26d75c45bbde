package vn.ntm.criteria.assessment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.access.SubjectOfRequest;

/** A request about an assessment is about its unit, on the last day of its period. */
@ApplicationScoped
class AssessmentSubject implements SubjectOfRequest {

    private static final String EXPORT = "exportIndicatorValues";

    @Override
    public Optional<Subject> of(MultivaluedMap<String, String> path) {
        String unit = path.getFirst("unit");
        String period = path.getFirst("period");
        if (unit == null || period == null) {
            return Optional.empty();
        }
        return Optional.of(subject(unit, period));
    }

    /** An export of one unit's values, or of those below it, is about that unit. */
    @Override
    public Optional<Subject> of(String operation, MultivaluedMap<String, String> query) {
        String unit = query.getFirst("unit");
        String period = query.getFirst("period");
        boolean ofAUnit = EXPORT.equals(operation) && unit != null && period != null;
        return ofAUnit ? Optional.of(subject(unit, period)) : Optional.empty();
    }

    private static Subject subject(String unit, String period) {
        if (!UnitCode.isCode(unit)) {
            var reason = new Refusal.Reason(
                    Refusal.Place.PARAMETER, "unit", new Bilingual("mã đơn vị 2, 3 hoặc 5 chữ số", "2, 3 or 5 digits"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
        return new Subject(new UnitCode(unit), AssessmentPath.period(period).lastDay());
    }
}
