package vn.ntm.criteria.attachment.application;

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
import vn.ntm.criteria.attachment.domain.Attachment;
import vn.ntm.criteria.attachment.domain.FileKind;
import vn.ntm.criteria.dossier.application.DossierOnFile;
import vn.ntm.criteria.dossier.application.Dossiers;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.upload.UploadProblem;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.version.EntityVersion;

/** Somebody attaches a file to a dossier that is not decided yet. The file is kept before it is said to be there. */
@ApplicationScoped
public class AttachFile {

    private final Dossiers dossiers;
    private final Attachments attachments;
    private final FileContent content;
    private final FileStore store;
    private final CurrentAct act;
    private final Calendar calendar;
    private final Identities identities;

    AttachFile(
            Dossiers dossiers,
            Attachments attachments,
            FileContent content,
            FileStore store,
            CurrentAct act,
            Calendar calendar,
            Identities identities) {
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.content = content;
        this.store = store;
        this.act = act;
        this.calendar = calendar;
        this.identities = identities;
    }

    /** @param seen is given the version that the dossier has, and refuses another one than the caller saw */
    public Attachments.OnFile handle(UUID dossier, Consumer<EntityVersion> seen, SentFile file) {
        requireTaking(dossiers.get(dossier, new AsOf(calendar.today(), calendar.now())), seen);
        FileKind kind = kind(file);
        // however slow the store is, nobody waits for the dossier meanwhile
        store.keep(file.sha256(), file.path());
        DossierOnFile onFile = dossiers.held(dossier);
        requireTaking(onFile, seen);
        if (attachments.has(dossier, file.sha256())) {
            throw new Refusal(AttachmentProblem.FILE_ALREADY_ATTACHED, Map.of("sha256", file.sha256()));
        }
        UUID id = identities.next();
        var attachment = new Attachment(
                id, dossier, onFile.version().value(), file.name(), file.document(), kind, size(file), file.sha256());
        attachments.add(attachment, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return attachments.get(dossier, id);
    }

    private static void requireTaking(DossierOnFile onFile, Consumer<EntityVersion> seen) {
        seen.accept(onFile.version());
        requireOpen(onFile.dossier().state().step());
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

    private static void requireOpen(DossierStage state) {
        switch (state) {
            case RECOGNISED, ANNOUNCED, REFUSED ->
                throw new Refusal(AttachmentProblem.DOSSIER_CLOSED, Map.of("state", state));
            case PLANNED, REGISTERED, SELF_ASSESSED, PUBLISHED, OPINIONS_CLOSED, MEETING_AGREED -> {}
            case SUBMITTED_TO_DISTRICT, SUBMITTED_TO_PROVINCE, SUBMITTED_TO_CENTRE, RETURNED, VERIFIED -> {}
            case SURVEYED, APPRAISED, COUNCIL_VOTED, UNDER_APPEAL -> {}
        }
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
