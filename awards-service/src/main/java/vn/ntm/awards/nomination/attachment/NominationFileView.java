package vn.ntm.awards.nomination.attachment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.casework.attachment.application.Attachments;
import vn.ntm.casework.attachment.domain.Attachment;
import vn.ntm.casework.attachment.domain.FileKind;

/**
 * A file of a nomination.
 *
 * @param nominationVersion how many moves the nomination had made when the file was attached
 * @param document what it is: the document's name, number, day
 * @param kind by its content
 * @param bytes its size
 * @param sha256 of its content
 * @param attachedBy as the access token names the person
 * @param content where the file is
 */
@Schema(name = "NominationFile")
record NominationFileView(
        UUID attachmentId,
        UUID nominationId,
        long nominationVersion,
        String name,
        String document,
        FileKind kind,
        String mediaType,
        long bytes,
        String sha256,
        String attachedBy,
        Instant attachedAt,
        String content) {

    static NominationFileView of(Attachments.OnFile onFile) {
        Attachment attachment = onFile.attachment();
        return new NominationFileView(
                attachment.id(),
                attachment.dossier(),
                attachment.dossierVersion(),
                attachment.name(),
                attachment.document(),
                attachment.kind(),
                attachment.kind().mediaType(),
                attachment.bytes(),
                attachment.sha256(),
                onFile.actor(),
                onFile.at(),
                "/v1/nominations/%s/attachments/%s/content".formatted(attachment.dossier(), attachment.id()));
    }
}
