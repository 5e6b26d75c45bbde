package vn.ntm.casework.attachment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.casework.attachment.domain.Attachment;
import vn.ntm.casework.attachment.domain.FileKind;
import vn.ntm.casework.upload.UploadProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.version.EntityVersion;

/** Somebody attaches a file to a dossier that is not decided yet. The file is kept before it is said to be there. */
@ApplicationScoped
public class AttachFile {

    private final Attachments attachments;
    private final FileContent content;
    private final FileStore store;
    private final CurrentAct act;
    private final Identities identities;

    AttachFile(Attachments attachments, FileContent content, FileStore store, CurrentAct act, Identities identities) {
        this.attachments = attachments;
        this.content = content;
        this.store = store;
        this.act = act;
        this.identities = identities;
    }

    /**
     * @param dossiers those among which the dossier is
     * @param seen is given the version that the dossier has, and refuses another one than the caller saw
     */
    public Attachments.OnFile handle(
            TakingDossiers dossiers, UUID dossier, Consumer<EntityVersion> seen, SentFile file) {
        requireTaking(dossiers.read(dossier), seen);
        FileKind kind = kind(file);
        // however slow the store is, nobody waits for the dossier meanwhile
        store.keep(file.sha256(), file.path());
        TakingDossiers.Standing standing = dossiers.held(dossier);
        requireTaking(standing, seen);
        if (attachments.has(dossier, file.sha256())) {
            throw new Refusal(AttachmentProblem.FILE_ALREADY_ATTACHED, Map.of("sha256", file.sha256()));
        }
        UUID id = identities.next();
        long version = standing.version().value();
        var attachment =
                new Attachment(id, dossier, version, file.name(), file.document(), kind, size(file), file.sha256());
        attachments.add(attachment, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return attachments.get(dossier, id);
    }

    /**
     * For whoever looks at the file before its dossier.
     *
     * @throws Refusal if it is of no kind that is taken, or not what it says
     */
    public void requireKind(SentFile file) {
        FileKind _ = kind(file);
    }

    private static void requireTaking(TakingDossiers.Standing standing, Consumer<EntityVersion> seen) {
        seen.accept(standing.version());
        standing.closed().ifPresent(state -> {
            throw new Refusal(AttachmentProblem.DOSSIER_CLOSED, Map.of("state", state));
        });
    }

    /** The kind that the name, the media type and the content all say. */
    private FileKind kind(SentFile file) {
        FileKind named = FileKind.named(file.name())
                .orElseThrow(() -> new Refusal(
                        AttachmentProblem.FILE_KIND_NOT_TAKEN, Map.of("name", file.name(), "kinds", kinds())));
        Optional<FileKind> found = content.kind(file.path());
        if (found.isEmpty() || found.get() != named || !named.mediaType().equals(file.mediaType())) {
            throw new Refusal(
                    UploadProblem.FILE_NOT_WHAT_IT_SAYS,
                    Map.of(
                            "said",
                            "%s (%s)".formatted(file.name(), file.mediaType()),
                            "found",
                            found.map(FileKind::name).orElse("–")));
        }
        return named;
    }

    private static String kinds() {
        return Arrays.stream(FileKind.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static long size(SentFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
