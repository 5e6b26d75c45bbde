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

    @Override
    public Optional<Subject> of(MultivaluedMap<String, String> path) {
        String unit = path.getFirst("unit");
        String period = path.getFirst("period");
        if (unit == null || period == null) {
            return Optional.empty();
        }
        if (!UnitCode.isCode(unit)) {
            var reason = new Refusal.Reason(
                    Refusal.Place.PARAMETER, "unit", new Bilingual("mã đơn vị 2, 3 hoặc 5 chữ số", "2, 3 or 5 digits"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
        return Optional.of(
                new Subject(new UnitCode(unit), AssessmentPath.period(period).lastDay()));
    }
}
