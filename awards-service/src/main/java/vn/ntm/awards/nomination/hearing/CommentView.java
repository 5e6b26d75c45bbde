package vn.ntm.awards.nomination.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was said of a nomination while it was open to comment.
 *
 * @param objects whether it is an objection
 * @param words what was said
 * @param document the paper on which it came
 */
@Schema(name = "PublicCommentOnFile")
record CommentView(
        UUID commentId,
        UUID nominationId,
        boolean objects,
        LocalDate receivedOn,
        String words,
        String document,
        Instant recordedAt) {}
