package vn.ntm.ocop.attachment.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.attachment.rest.AttachmentParameters;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** What a file is called, what it is, and of which part of the dossier. */
public class EvaluationFileParameters extends AttachmentParameters {

    @QueryParam("part")
    @Parameter(
            description = "The id of the part of the dossier that was handed in: of form 02, of a piece of evidence",
            required = true,
            example = "019ab1c2-0000-7000-8000-00000000da27")
    @Nullable UUID part;

    /** @throws Refusal if it is missing */
    UUID requiredPart() {
        if (part == null) {
            var reason = new Refusal.Reason(
                    Refusal.Place.PARAMETER, "part", new Bilingual("phải nêu tài liệu", "a part is needed"));
            throw new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
        }
        return part;
    }
}
