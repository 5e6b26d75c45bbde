package vn.ntm.ocop.attachment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.casework.attachment.application.Attachments;
import vn.ntm.casework.attachment.rest.AttachmentAnswers;
import vn.ntm.casework.attachment.rest.FileTypes;
import vn.ntm.casework.upload.UploadedFile;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.web.AsOfParameters;
import vn.ntm.ledger.act.Act;
import vn.ntm.ledger.page.PageParameters;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;
import vn.ntm.ocop.attachment.application.AttachToPart;
import vn.ntm.ocop.attachment.application.PartAttachments;
import vn.ntm.ocop.evaluation.application.EvaluationDossiers;

/** The files of a product's dossier: attached to its parts as they are, and listed. */
@Path("/v1/evaluation-dossiers/{dossier}/attachments")
@Tag(name = "Evaluation dossiers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EvaluationAttachmentResource {

    static final String DOSSIER = "The id of the dossier";
    static final String ID = "019ab1c2-0000-7000-8000-00000000e7a1";

    private final AttachToPart attachToPart;
    private final EvaluationDossiers dossiers;
    private final AttachmentAnswers answers;
    private final PartAttachments parts;
    private final Calendar calendar;

    EvaluationAttachmentResource(
            AttachToPart attachToPart,
            EvaluationDossiers dossiers,
            AttachmentAnswers answers,
            PartAttachments parts,
            Calendar calendar) {
        this.attachToPart = attachToPart;
        this.dossiers = dossiers;
        this.answers = answers;
        this.parts = parts;
        this.calendar = calendar;
    }

    @POST
    @Act
    @Consumes({FileTypes.PDF, FileTypes.DOCX, FileTypes.XLSX, FileTypes.JPEG, FileTypes.PNG})
    @Operation(
            operationId = "attachFileToEvaluationDossier",
            summary = "Attach a file to a part of a dossier",
            description =
                    "The body is the file. What it is follows from its content: its name and its media type must say"
                            + " the same. It belongs to a part that was handed in. While a council scores, and once a result"
                            + " is there, a dossier takes no more files; the same content is taken once.")
    @APIResponse(
            responseCode = "200",
            description = "The file, attached",
            content = @Content(schema = @Schema(implementation = EvaluationAttachmentView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The dossier takes no files now, has no such part, or has such a file already")
    public RestResponse<EvaluationAttachmentView> attach(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = ID) UUID dossier,
            @BeanParam IfMatch seen,
            @BeanParam EvaluationFileParameters parameters,
            @RequestBody(
                            description = "The file, as it is",
                            required = true,
                            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    UploadedFile file,
            HttpHeaders headers) {
        Consumer<EntityVersion> required = seen.named();
        UUID part = parameters.requiredPart();
        return answers.attached(
                attachToPart.handle(dossier, part, required, parameters.of(file, headers)), this::views);
    }

    @GET
    @Act
    @Operation(
            operationId = "listEvaluationAttachments",
            summary = "The files of a dossier",
            description =
                    "In the order in which they were attached, each with its part. It names the persons who attached"
                            + " them, so the read is on record.")
    @APIResponse(responseCode = "200", description = "A page of files", content = @Content)
    public Page<EvaluationAttachmentView> list(
            @PathParam("dossier") @Parameter(description = DOSSIER, example = ID) UUID dossier,
            @BeanParam AsOfParameters times,
            @BeanParam PageParameters paging) {
        dossiers.get(dossier, times.asOf(calendar));
        return answers.list("evaluation-attachments", dossier, times, paging, this::views);
    }

    private List<EvaluationAttachmentView> views(List<Attachments.OnFile> files, Instant knownAt) {
        Map<UUID, PartAttachments.AttachedPart> ofParts =
                parts.of(files.stream().map(file -> file.attachment().id()).toList(), knownAt);
        return files.stream()
                .map(file -> EvaluationAttachmentView.of(
                        file,
                        Objects.requireNonNull(ofParts.get(file.attachment().id()))))
                .toList();
    }
}
