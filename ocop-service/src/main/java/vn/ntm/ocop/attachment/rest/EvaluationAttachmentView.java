package vn.ntm.ocop.attachment.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.casework.attachment.application.Attachments;
import vn.ntm.casework.attachment.domain.Attachment;
import vn.ntm.casework.attachment.domain.FileKind;
import vn.ntm.ocop.attachment.application.PartAttachments;
import vn.ntm.ocop.evaluation.domain.part.DossierPart;
import vn.ntm.ocop.evaluation.domain.part.EvidenceKind;

/**
 * A file of a product's dossier.
 *
 * @param dossierVersion how many moves the dossier had made when the file was attached
 * @param partId the part that it belongs to, as it was handed in
 * @param evidence of which kind, if the part is evidence
 * @param document what it is: the document's name, number, day
 * @param kind by its content
 * @param bytes its size
 * @param sha256 of its content
 * @param attachedBy as the access token names the person
 * @param content where the file is
 */
@Schema(name = "EvaluationAttachment")
record EvaluationAttachmentView(
        UUID id,
        UUID dossier,
        long dossierVersion,
        UUID partId,
        DossierPart part,
        @Nullable EvidenceKind evidence,
        String name,
        String document,
        FileKind kind,
        String mediaType,
        long bytes,
        String sha256,
        String attachedBy,
        Instant attachedAt,
        String content) {

    static EvaluationAttachmentView of(Attachments.OnFile onFile, PartAttachments.AttachedPart part) {
        Attachment attachment = onFile.attachment();
        return new EvaluationAttachmentView(
                attachment.id(),
                attachment.dossier(),
                attachment.dossierVersion(),
                part.id(),
                part.part(),
                part.evidence(),
                attachment.name(),
                attachment.document(),
                attachment.kind(),
                attachment.kind().mediaType(),
                attachment.bytes(),
                attachment.sha256(),
                onFile.actor(),
                onFile.at(),
                "/v1/evaluation-dossiers/%s/attachments/%s/content".formatted(attachment.dossier(), attachment.id()));
    }
}
