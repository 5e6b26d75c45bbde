package vn.ntm.criteria.assessment.rest.bulk;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.upload.UploadedFile;
import vn.ntm.criteria.assessment.application.bulk.BulkOrder;
import vn.ntm.criteria.assessment.application.bulk.FileForm;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.imports.ImportOrder;

/** Of what the values of a file are, and how they are filed. */
public class ValueImportParameters extends ValueFileParameters {

    private static final String KIND = "indicator-values";

    private static final String ENDING = "\\.(csv|xlsx|CSV|XLSX)$";

    @QueryParam("document")
    @Parameter(
            description = "The document on which the values rest: number, issuer, date",
            required = true,
            example = "Báo cáo 45/BC-VPĐP ngày 10/01/2026")
    @Nullable String document;

    @QueryParam("fileName")
    @Parameter(
            description = "The name of the file, if it has one: its ending must be that of its content",
            example = "so-lieu-2025.csv",
            schema = @Schema(pattern = ENDING))
    @Nullable String fileName;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "The same work, then rolled back: nothing is filed")
    boolean dryRun;

    @QueryParam("mode")
    @DefaultValue("ATOMIC")
    @Parameter(description = "ATOMIC files all lines or none, PER_ROW the good ones")
    ImportOrder.@Nullable Mode mode;

    @QueryParam("conflict")
    @DefaultValue("REFUSE")
    @Parameter(description = "What happens to a value that differs from the one on file")
    @Nullable Conflict conflict;

    BulkOrder order(UploadedFile file, FileForm said) {
        require("document", document != null);
        require(
                "fileName",
                fileName == null || Pattern.compile(ENDING).matcher(fileName).find());
        check();
        var how = new ImportOrder(KIND, Objects.requireNonNull(mode), Objects.requireNonNull(conflict), dryRun);
        return new BulkOrder(
                setVersion(),
                ofPeriod(),
                how,
                Objects.requireNonNull(document),
                file.path(),
                said,
                fileName,
                file.sha256());
    }
}
