package vn.ntm.criteria.criteriaset.application.loading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.Publications;
import vn.ntm.criteria.criteriaset.application.SetParts;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Filing.OnFile;
import vn.ntm.ledger.fact.Outcome;

/** Files a part of a version that is still a draft. What is on file already may be sent again to a published one too. */
@ApplicationScoped
class FileSetPart {

    private final Publications publications;

    FileSetPart(Publications publications) {
        this.publications = publications;
    }

    <P> Outcome file(SetVersion set, P part, String name, SetParts<P> parts, Filing filing) {
        Optional<OnFile<P>> onFile = parts.like(set, part);
        boolean same = onFile.isPresent() && onFile.get().fact().equals(part);
        if (!same && publications.published(set)) {
            throw new Refusal(CriteriaSetProblem.CRITERIA_SET_PUBLISHED, Map.of("set", set));
        }
        return filing.file(
                onFile,
                part,
                name + " " + set,
                rowId -> parts.replace(rowId, set, part, filing),
                () -> parts.add(set, part, filing));
    }
}
